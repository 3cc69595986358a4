import { expect, test } from "./visitor.ts";

test.use({ javaScriptEnabled: false });

test("without scripts the whole guide can be leafed through, each activity once", async ({ page, cards }) => {
  await page.goto("/activiteiten");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${cards.length} activiteiten`);
  const seen: string[] = [];
  const next = page.getByRole("link", { name: "Volgende", exact: true });
  for (let pages = 0; pages < cards.length; pages++) {
    seen.push(
      ...(await page
        .locator(".card__title a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))),
    );
    if ((await next.count()) === 0) break;
    const address = (await next.getAttribute("href")) ?? "";
    await next.click();
    await expect(page).toHaveURL((url) => url.pathname === address);
  }
  expect(seen.sort()).toEqual(cards.map(({ slug }) => `/activiteiten/${slug}`).sort());
  await page.locator(".card__title a").first().click();
  await expect(page).toHaveURL(/\/activiteiten\/[a-z0-9-]+$/);
});

test("without scripts nothing is shown that would not answer", async ({ page }) => {
  await page.goto("/activiteiten");
  await expect(page.locator("#zoek")).toBeHidden();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("without scripts a category leads to its neighbourhoods and an activity to a phone number", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator("a[href^='/categorie/']").first().click();
  await expect(page.locator(".card").first()).toBeVisible();
  await page.locator(".card__title a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("a[href^='tel:'], a[href^='mailto:'], a[href^='http']").first()).toBeVisible();
});
