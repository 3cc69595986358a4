import { readPdf } from "../judge/sheets/read-pdf.ts";
import { expect, test } from "./visitor.ts";

for (const slug of ["avondwandeling-de-velden", "administratiehulp-geven", "open-atelier-stil"])
  test(`the page of an activity with a short text prints on one page: ${slug}`, async ({ page }) => {
    await page.goto(`/activiteiten/${slug}`);
    expect(await readPdf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
  });
