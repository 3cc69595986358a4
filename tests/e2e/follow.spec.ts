import { expect, test } from "./visitor.ts";

const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("the tally card is one sheet, with room for strokes and none for a name", async ({ page }) => {
  await page.goto("/turfkaart");
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await expect(page.getByRole("columnheader")).toHaveText([
    "Week",
    "Verwezen",
    "Begonnen",
    "Na drie maanden",
  ]);
  await expect(page.getByRole("rowheader")).toHaveText([...[1, 2, 3, 4, 5].map((n) => `Week ${n}`), "Samen"]);
  await expect(page.locator(".turf-card")).not.toContainText(/naam|cliënt|adres|geboren/i);
  await expect(page.locator("input, textarea")).toHaveCount(0);
});

test("the meeting says since when, fits two sheets, and leads on to what is still there", async ({
  page,
}) => {
  await page.goto("/overleg/almere");
  await expect(page.getByText(/Wat is er anders sinds \d+ \p{L}+ \d{4}\?/u)).toBeVisible();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
  for (const heading of [
    "Nieuw of begint",
    "Veranderd",
    "Vol of ligt stil",
    "Gestopt of voorbij",
    "Waar weinig is",
  ])
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  await page.getByRole("link", { name: "Alleen de laatste maand" }).click();
  await expect(page).toHaveURL(/\/overleg\/almere\/maand$/);
  await page.getByRole("link", { name: "De laatste drie maanden" }).click();
  await expect(page).toHaveURL(/\/overleg\/almere$/);
});

test("a figure from 1 to 4 stands on no page, and the sum beside it does not tell it", async ({ page }) => {
  await page.goto("/overleg/almere");
  const cells = await page.locator(".tally :is(tbody, tfoot) td").allTextContents();
  expect(cells.length).toBeGreaterThan(5);
  expect(cells.filter((text) => /^[1-4]$/.test(text.trim()))).toEqual([]);
  expect(cells).toContain("minder dan 5");
});

test("the coach's page leads to the questions, the card and the meeting, and names who publishes the rest", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Voor welzijnscoaches" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Voor welzijnscoaches");
  for (const href of ["/samen-kijken", "/mijn-lijst", "/turfkaart", "/overleg/almere"])
    await expect(page.locator(`main a[href='${href}']:not([aria-hidden])`)).toBeVisible();
  for (const item of await page.locator(".learn li").all()) await expect(item).toContainText(/van \S/);
});

test("an activity says who calls when somebody stays away, and asks what nobody said", async ({ page }) => {
  await page.goto("/activiteiten/switi-dei-seniorensoos");
  const part = page
    .locator("section", { has: page.getByRole("heading", { name: "Om te blijven komen" }) })
    .last();
  await expect(part).toContainText("Dan belt een van de dames u");
  await expect(part).toContainText(
    "Vraag even of u kunt worden opgehaald en of u na een tijd weg terug mag komen.",
  );
  await page.goto("/activiteiten/nederlands-voor-beginners-overdag");
  await page.getByRole("link", { name: /^Bekijk Taalmaatje/ }).click();
  await expect(page).toHaveURL(/taalmaatje-aanvragen$/);
});

test("the sheet says who calls, and how one is fetched", async ({ page }) => {
  await page.goto("/mijn-lijst#stap=recept&lijst=lunch-op-het-buurtplein");
  await expect(page.locator(".paper")).toContainText("Dan belt de gastvrouw u.");
  await expect(page.locator(".paper")).toContainText("Ophalen: Een chauffeur haalt u thuis op");
});

test("the finder keeps who calls when somebody stays away", async ({ page }) => {
  await page.goto("/activiteiten?blijven=bellen");
  await expect(page.locator(".card__title", { hasText: "Switi Dei seniorensoos" })).toBeVisible();
  await expect.poll(() => page.locator(".card").count()).toBeLessThan(12);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the card, the meeting and the coach's page are whole", async ({ page }) => {
    for (const path of ["/turfkaart", "/overleg/almere", "/voor-coaches"]) {
      await page.goto(path);
      await expect(page.locator("main h2, main table").first()).toBeVisible();
      await expect(page.getByRole("button")).toHaveCount(0);
    }
  });
});
