import type { Page } from "@playwright/test";
import { expect, expectAddress, test } from "./visitor.ts";

const OVERVIEW = "/aanbod-in-beeld/almere";

const table = (page: Page) => page.locator("[data-supply-table]");
const cellsOf = (page: Page) =>
  table(page)
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
const said = (page: Page) => page.locator("[data-supply-said]");
const total = async (page: Page) =>
  Number.parseInt((await table(page).locator("tr.is-whole td").last().textContent()) ?? "", 10);
const gaps = (page: Page) => page.locator(".supply__gaps li > p, [data-supply-bare]");
const sentencesOf = async (page: Page) => (await gaps(page).allTextContents()).map((text) => text.trim());

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("each choice has a page of its own, and nothing is shown that would not answer", async ({
    page,
    cards,
  }) => {
    await page.goto(OVERVIEW);
    expect(await total(page)).toBe(cards.length);
    await expect(page.getByRole("radio")).toHaveCount(0);
    await page.getByRole("link", { name: "’s Avonds", exact: true }).click();
    await expect(page).toHaveURL(`${OVERVIEW}/avond`);
    await expect(said(page)).toContainText(/Gekozen: ’s avonds\. Van de \d+ activiteiten passen er \d+\./);
    expect(await total(page)).toBeLessThan(cards.length);
    await expect(gaps(page).last()).toContainText(/ is ’s avonds /);
    await expect(page.getByRole("link", { name: "’s Avonds", exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });

  test("what is missing becomes a mail to who leads Welzijn op Recept here", async ({ page }) => {
    await page.goto(OVERVIEW);
    const first = page.locator(".supply__gaps li").first();
    await first.getByText("Dit mis ik hier").click();
    const mail = first.locator("a[href^='mailto:']").first();
    await expect(mail).toBeVisible();
    const { pathname, searchParams } = new URL((await mail.getAttribute("href")) ?? "");
    expect(pathname).toBe("buurtschakel@example.org");
    expect(searchParams.get("subject")).toMatch(/^Dit mis ik: .+ in .+$/);
    expect(searchParams.get("body")).toMatch(/mis ik (iets|vrijwilligerswerk|een cursus)/);
  });
});

test("choices go together, by keyboard, and their address shows the same to somebody else", async ({
  page,
}) => {
  await page.goto(OVERVIEW);
  const all = await total(page);
  await page.getByRole("group", { name: "Wanneer" }).getByRole("radio", { name: "Maakt niet uit" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "’s Avonds" })).toBeChecked();
  const evenings = await total(page);
  expect(evenings).toBeLessThan(all);
  await page.getByRole("checkbox", { name: "Met een rolstoel" }).focus();
  await page.keyboard.press("Space");
  await expect(said(page)).toContainText("’s avonds en met een rolstoel");
  expect(await total(page)).toBeLessThanOrEqual(evenings);
  await expectAddress(page, `${OVERVIEW}#keuze=avond,rolstoel`);
  const cells = await cellsOf(page);
  const sentences = await sentencesOf(page);
  await page.reload();
  await expect(said(page)).toContainText("’s avonds en met een rolstoel");
  expect(await cellsOf(page)).toEqual(cells);
  expect(await sentencesOf(page)).toEqual(sentences);
});

for (const choice of ["18-30", "avond", "tot-3", "na-werktijd", "plek"])
  test(`choosing says what its own page says: ${choice}`, async ({ page }) => {
    await page.goto(`${OVERVIEW}/${choice}`);
    const [cells, sentences, sentence] = [
      await cellsOf(page),
      await sentencesOf(page),
      await said(page).textContent(),
    ];
    const thin = await table(page).locator("td").evaluateAll(marks);
    await page.goto(`${OVERVIEW}#keuze=${choice}`);
    await expect(said(page)).toHaveText(sentence?.trim() ?? "");
    expect(await cellsOf(page)).toEqual(cells);
    expect(await sentencesOf(page)).toEqual(sentences);
    expect(await table(page).locator("td").evaluateAll(marks)).toEqual(thin);
  });

test("taking the choices back gives the page as it came, targets included", async ({ page }) => {
  await page.goto(OVERVIEW);
  const before = [await cellsOf(page), await table(page).locator("td").evaluateAll(marks)];
  await page.getByRole("radio", { name: "Gratis" }).check();
  expect(await cellsOf(page)).not.toEqual(before[0]);
  await page
    .getByRole("group", { name: "Kosten per keer" })
    .getByRole("radio", { name: "Maakt niet uit" })
    .check();
  expect([await cellsOf(page), await table(page).locator("td").evaluateAll(marks)]).toEqual(before);
});

test("on paper it is two sheets, lying down", async ({ page }) => {
  for (const address of [OVERVIEW, `${OVERVIEW}/na-werktijd`, `${OVERVIEW}/avond`]) {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = [...pdf.matchAll(/MediaBox\s*\[([^\]]+)\]/g)].map(([, size = ""]) => size.split(" "));
    expect(sizes.length, address).toBeLessThanOrEqual(2);
    for (const [, , width, height] of sizes) expect(Number(width)).toBeGreaterThan(Number(height));
  }
});

/** How cells are marked: nothing, thin, not known, enough. */
function marks(cells: Element[]): string[] {
  return cells.map((cell) => cell.getAttribute("data-thin") ?? "");
}
