import { expect, test } from "./visitor.ts";

test.use({ javaScriptEnabled: false });

test("without scripts the whole guide is on one page", async ({ page, cards }) => {
  await page.goto("/activiteiten");
  await expect(page.locator(".card")).toHaveCount(cards.length);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${cards.length} activiteiten`);
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
