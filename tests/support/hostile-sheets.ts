import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { UnreadableSheet, type SheetFault } from "#import/sheet/decode-text.ts";
import { readSheetBytes, type SheetTable } from "#import/sheet/read-sheet.ts";
import { understandTables } from "#import/understand-tables.ts";
import type { Municipality } from "#schema/municipality.ts";

const municipality: Municipality = {
  name: "Voorbeeld",
  centre: { lat: 52.1, lng: 5.3 },
  neighbourhoods: [],
  postcodes: [],
};

type SheetOutcome = { fault: SheetFault } | { tables: SheetTable[]; rows: number; refused: number };

/** What becomes of a file: one fault that has a sentence of its own, or rows. Anything else is thrown on. */
export async function outcomeOf(name: string, bytes: Uint8Array): Promise<SheetOutcome> {
  try {
    const tables = await readSheetBytes(name, bytes);
    const { rows, refused } = understandTables(tables, {
      today: "2026-09-01",
      municipality,
      groups: [],
      interests: [],
      organizationName: "Stichting Voorbeeld",
    });
    return { tables, rows: rows.length, refused: refused.length };
  } catch (error) {
    if (error instanceof UnreadableSheet) return { fault: error.fault };
    throw error;
  }
}

const NASTY = [
  "=1+1",
  '=HYPERLINK("http://example.org";"x")',
  "@SUM(A1)",
  "+31",
  "-",
  "\u202eneergekeerd\u202c",
  "\u200b\u200b",
  "\0",
  "\ufeff",
  "\ud800",
  "<script>alert(1)</script>",
  "&lt;b&gt;&amp;lt;",
  "[naam](javascript:alert(1))",
  "[[[[[[(((((",
  '"',
  '""""',
  "a;b,c\td|e",
  "regel\nregel\r\nregel",
  "__proto__",
  "constructor",
  "toString",
  "NaN",
  "1e999",
  "99-99-9999",
  "31-2-2026",
  "maandag t/m vrijdag behalve woensdag",
  "geen",
  "x",
  "J",
  "1234 AB",
  "FREQ=MONTHLY;BYDAY=9MO;INTERVAL=99",
];
const LABELS = [
  "maandag",
  "di",
  "ochtend",
  "10.00 - 12.00",
  "7 september 2026",
  "Naam",
  "Dag",
  "Tijd",
  "Locatie",
  "Datum",
  "Gesloten",
  "actief",
  "Koffie",
  "Locatie: De Spil",
  "januari",
  "kinderen",
];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant("") },
);
/** Lines of cells of any kind: sheets that are nearly a list, a table of a week, headings, or nothing. */
export const hostileLines = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });

export const asCsv = (lines: readonly (readonly string[])[], delimiter: string): string =>
  lines
    .map((cells) =>
      cells
        .map((text) => (/[";,\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(delimiter),
    )
    .join("\r\n");

/** The same text in the bytes of every program that writes sheets. */
export function encoded(
  text: string,
  encoding: "utf-8" | "utf-8-mark" | "utf-16le" | "utf-16be" | "latin1",
): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-mark") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === "latin1") return Buffer.from(text, "latin1");
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

/** A workbook with these lines, and with blocks of cells made one wherever somebody says. */
export function asWorkbook(
  lines: readonly (readonly string[])[],
  merged: readonly string[] = [],
): Uint8Array {
  const escaped = (text: string) =>
    text
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;");
  const rows = lines.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells
        .map((text, column) =>
          text
            ? `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
            : "",
        )
        .join("")}</row>`,
  );
  const merges =
    merged.length > 0
      ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
      : "";
  const xml = (body: string) => strToU8(`<?xml version="1.0"?>${body}`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync({
    "[Content_Types].xml": xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    ),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": xml(
      `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData>${merges}</worksheet>`,
    ),
  });
}
