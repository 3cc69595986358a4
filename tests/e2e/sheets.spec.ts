import type { Page } from "@playwright/test";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import { judgeSheet, type SheetWorld } from "../judge/sheets/judge-sheet.ts";
import { makeSheet } from "../judge/sheets/lay-out-sheet.ts";
import { readPdf } from "../judge/sheets/read-pdf.ts";
import { sheetChoices, type SheetChoice } from "../judge/sheets/sheet-choices.ts";
import { expect, test } from "./visitor.ts";

/** `npm run sheets` does the same with a thousand. */
const SEED = 15;
const COUNT = 40;
const EVERY_PRINTED = 10;

const { catalog } = await loadCatalogFromDisk("content");
const activities = new Map(catalog.activities.map((entry) => [entry.slug, entry]));

const THREE = ["rondje-weerwater", "soep-van-de-dag", "digitaal-spreekuur"];
const plain: SheetChoice = {
  slugs: THREE,
  language: "",
  paper: "A4",
  letters: "normal",
  fields: { coach: "", phone: "", appointment: "", sentence: "" },
  postcode: "",
};
const told = (page: Page) => page.locator(".sheet__fit");

test("nothing that somebody needs is lost on any of forty sheets, on screen or in print", async ({
  page,
  cards,
  baseURL,
}) => {
  const world: SheetWorld = { activities, origin: baseURL ?? "", today: localDateOf(new Date()) };
  const slugs = cards.map(({ slug }) => slug).filter((slug) => activities.has(slug));
  for (const [index, choice] of sheetChoices(slugs, SEED, COUNT).entries()) {
    const { faults } = await judgeSheet(page, world, choice, index % EVERY_PRINTED === 0);
    expect(faults, JSON.stringify(choice)).toEqual([]);
  }
});

test("the screen says before printing what had to go, how small the letters became and how many pages it takes", async ({
  page,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  await makeSheet(page, origin, { ...plain, slugs: THREE.slice(0, 1) });
  await expect(told(page)).toHaveText("Alles past op één blad.");
  await makeSheet(page, origin, plain);
  await expect(told(page)).toContainText("Weggelaten: de uitleg van de activiteit");
  await expect(told(page)).toContainText(/De letters zijn kleiner: 1[45] punt/);
  await makeSheet(page, origin, { ...plain, letters: "large" });
  await expect(told(page)).toContainText("Het worden 2 bladen.");
  await expect(page.locator(".paper__number").last()).toHaveText("Mijn welzijnsrecept, blad 2 van 2");
});

test("a sheet of A5 is one A4 in its width, to be folded once", async ({ page, baseURL }) => {
  await makeSheet(page, baseURL ?? "", { ...plain, paper: "A5", slugs: THREE.slice(0, 2) });
  await expect(told(page)).toContainText("Vouw het blad daarna dubbel.");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(await readPdf(pdf)).toHaveLength(1);
  const [, wide = 0, high = 0] =
    /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString("latin1"))?.map(Number) ?? [];
  expect(Math.round((wide / 72) * 25.4)).toBe(297);
  expect(Math.round((high / 72) * 25.4)).toBe(210);
});

for (const language of ["pl", "ar"] as const)
  test(`the second language says when and what it costs on every sheet, on more paper if need be: ${language}`, async ({
    page,
    baseURL,
  }) => {
    await makeSheet(page, baseURL ?? "", { ...plain, language });
    const facts = page.locator(".rx .rx__also--fact:visible");
    await expect(page.locator(".rx .rx__when + .rx__also--fact:visible")).toHaveCount(3);
    await expect(facts.filter({ hasText: "12:00–13:30" }).first()).toBeVisible();
    expect(await facts.count()).toBeGreaterThanOrEqual(9);
  });

test("no white of a code stands on the rule above its activity", async ({ page, baseURL }) => {
  await makeSheet(page, baseURL ?? "", plain);
  await page.emulateMedia({ media: "print" });
  const over = await page
    .locator(".rx")
    .evaluateAll((items) =>
      items.map(
        (item) =>
          item.getBoundingClientRect().top - item.querySelector(".rx__code")!.getBoundingClientRect().top,
      ),
    );
  expect(Math.max(...over)).toBeLessThanOrEqual(0.5);
});

test("what the coach did not type can be written on the sheet by hand", async ({ page, baseURL }) => {
  await makeSheet(page, baseURL ?? "", plain);
  await expect(page.locator(".paper__write")).toHaveText(["Naam: ", "Telefoon: ", "Wij spraken af: "]);
  await makeSheet(page, baseURL ?? "", { ...plain, fields: { ...plain.fields, coach: "Team Haven" } });
  await expect(page.locator(".paper__write")).toHaveText(["Telefoon: ", "Wij spraken af: "]);
  await expect(page.locator(".paper")).toContainText("Team Haven");
});

for (const letters of ["normal", "large"] as const)
  test(`a name and a number of the coach have four centimetres for a pen: ${letters}`, async ({
    page,
    baseURL,
  }) => {
    await makeSheet(page, baseURL ?? "", { ...plain, letters, slugs: THREE.slice(0, 1) });
    await page.emulateMedia({ media: "print" });
    const widths = await page
      .locator(".paper__reach .paper__write span")
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual((40 / 25.4) * 96);
  });

test("the day of the first time heads the box of the first time", async ({ page, baseURL }) => {
  await makeSheet(page, baseURL ?? "", plain);
  const days = page.locator(".rx__first > :first-child");
  await expect(days).toHaveCount(3);
  for (const day of await days.allTextContents())
    expect(day).toMatch(/^De eerste keer:\s+(\p{L}+dag \d+\s\p{L}+|vraag welke dag het is)$/u);
});

for (const letters of ["normal", "large"] as const)
  for (const paper of ["A4", "A5"] as const)
    test(`the number of the coach stands on one line of its own, within its box: ${paper}, ${letters}`, async ({
      page,
      baseURL,
    }) => {
      const fields = { ...plain.fields, coach: "Team Haven", phone: "036 - 555 01 01" };
      await makeSheet(page, baseURL ?? "", { ...plain, paper, letters, fields, slugs: THREE.slice(0, 1) });
      const number = page.locator(".paper__phone").first();
      await expect(number).toHaveText(/036\s-\s555\s01\s01/);
      const lines = await number.evaluate((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
      expect(lines).toBe(1);
      const [own, box] = [
        await number.boundingBox(),
        await page.locator(".paper__coach").first().boundingBox(),
      ];
      const wide = await number.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide).toBeLessThanOrEqual(1);
      expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
    });
