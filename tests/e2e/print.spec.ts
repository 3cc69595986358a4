import { readPdf } from "../judge/sheets/read-pdf.ts";
import { expect, test } from "./visitor.ts";

/** Every so many activities of the guide: long and short, with and without a map. */
const EVERY = 22;

test("the page of an activity prints on one page", async ({ page, cards }) => {
  const long: string[] = [];
  for (const { slug } of cards.filter((_, index) => index % EVERY === 0)) {
    await page.goto(`/activiteiten/${slug}`);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    if (pages.length !== 1) long.push(`${slug}: ${pages.length}`);
  }
  expect(long).toEqual([]);
});
