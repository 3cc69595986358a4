import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";

const MIME = "application/vnd.oasis.opendocument.spreadsheet";
const cell = (text: string, more = "") =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
const typed = (type: string, value: string, text: string) =>
  `<table:table-cell office:value-type="${type}" ${value}><text:p>${text}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const workbook = (...rows: string[]) =>
  zipSync({
    mimetype: [strToU8(MIME), { level: 0 }],
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="Aanbod">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });

it("an .ods workbook is read: dates, times and money as they were typed, without what is beside a cell", async () => {
  const bytes = workbook(
    row(cell("Activiteit"), cell("Datum"), cell("Begintijd"), cell("Kosten")),
    row(
      cell("Paasbrunch<office:annotation><text:p>nog bellen</text:p></office:annotation>"),
      typed("date", 'office:date-value="2026-04-05"', "5 apr"),
      typed("time", 'office:time-value="PT11H30M00S"', "11:30"),
      typed("currency", 'office:currency="EUR" office:value="7.5"', "€ 7,50"),
    ),
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
  );
  const [table] = await readSheetBytes("aanbod.ods", bytes);
  expect(table?.header).toEqual(["Activiteit", "Datum", "Begintijd", "Kosten"]);
  expect(table?.rows).toEqual([{ row: 1, line: 2, cells: ["Paasbrunch", "2026-04-05", "11:30", "€ 7,50"] }]);
});

it("a cell over several rows of an .ods workbook holds for all of them", async () => {
  const bytes = workbook(
    row(cell("Dag"), cell("Activiteit"), cell("Tijd")),
    row(cell("maandag", ' table:number-rows-spanned="2"'), cell("Bridge"), cell("13:30")),
    row("<table:covered-table-cell/>", cell("Tekenen"), cell("19:30")),
    row(cell("dinsdag"), cell("Zingen"), cell("20:00")),
  );
  const [table] = await readSheetBytes("aanbod.ods", bytes);
  expect(table?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
    ["maandag", "Bridge"],
    ["maandag", "Tekenen"],
    ["dinsdag", "Zingen"],
  ]);
});

it("an .ods workbook that is not whole is refused in one sentence", async () => {
  const bytes = zipSync({ mimetype: [strToU8(MIME), { level: 0 }], "meta.xml": strToU8("<a/>") });
  await expect(readSheetBytes("aanbod.ods", bytes)).rejects.toThrow(/cannot be read/);
});

it.each([
  ["one row of repeated cells", (many: string) => row(many.repeat(20))],
  [
    "rows that are repeated",
    (many: string) =>
      `<table:table-row table:number-rows-repeated="1000">${many}</table:table-row>`.repeat(60),
  ],
])("%s that unpack to millions are refused with a sentence, and fill no memory", async (_, rows) => {
  const bytes = workbook(rows(cell("x", ' table:number-columns-repeated="1000"')));
  await expect(readSheetBytes("aanbod.ods", bytes)).rejects.toThrow(/the workbook is too large/);
});
