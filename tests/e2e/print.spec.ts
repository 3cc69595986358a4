import { readPdf } from "../judge/sheets/read-pdf.ts";
import { expect, test } from "./visitor.ts";

/** Every so many of the guide: all of them take half a minute. */
const EACH = 4;

test("the page of an activity prints on one sheet of paper, of a hundred at most five excepted", async ({
  page,
  cards,
}) => {
  const long: string[] = [];
  const read = cards.filter((_, at) => at % EACH === 0);
  for (const { slug } of read) {
    await page.goto(`/activiteiten/${slug}`, { waitUntil: "load" });
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    if (pages.length > 1) long.push(slug);
  }
  expect(read.length).toBeGreaterThan(30);
  expect(long.length / read.length, long.join()).toBeLessThanOrEqual(0.05);
});

test("how to read in larger letters is one sheet, and an organisation prints its number above its list", async ({
  page,
}) => {
  await page.goto("/weergave");
  expect(await readPdf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
  await page.goto("/aanbieders/welzijn-de-buurtschakel");
  const [first = ""] = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const bare = first.replace(/\s/g, "");
  expect(bare.indexOf("036-5550101")).toBeGreaterThan(0);
  expect(bare.indexOf("036-5550101")).toBeLessThan(bare.indexOf("Hierkuntuaanmeedoen"));
});

test("the week of a house prints on one sheet for its door, with its address and whom to call", async ({
  page,
}) => {
  await page.goto("/plekken/almere/buurtkamer-de-lantaarn");
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  const bare = pages[0]!.replace(/\s/g, "");
  for (const part of ["Lantaarnpad4", "Maandag", "Zondag", "Binnenkomen", "036-5550110"])
    expect(bare).toContain(part);
});
