import { strFromU8, unzipSync } from "fflate";

type Rows = unknown[][];

/**
 * Gives every cell of a merged block the value of its first cell, per worksheet, when the block runs downwards
 * below the header: one provider over three rows is the provider of all three. Blocks across columns are titles
 * and stay as they are. `sheets` in the order of the workbook.
 */
export function fillMergedCells(bytes: Uint8Array, sheets: { sheet: string; data: Rows }[]): void {
  const files = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : "");
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^<>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  for (const [tag] of text("xl/workbook.xml").matchAll(/<sheet\b[^<>]*>/g)) {
    const sheet = sheets.find((one) => one.sheet === unescape(attribute(tag, "name")));
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    if (!sheet) continue;
    const xml = text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    for (const [, range = ""] of xml.matchAll(/<mergeCell\b[^<>]*\bref="([^"<>]+)"/g))
      fill(sheet.data, range);
  }
}

function fill(data: Rows, range: string): void {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (!match || match[1] !== match[3]) return;
  const column = columnNumber(match[1] ?? "");
  const first = Number(match[2]) - 1;
  const value = data[first]?.[column];
  for (let row = first + 1; row < Number(match[4]) && row < data.length; row += 1) {
    const cells = data[row];
    if (cells && (cells[column] === null || cells[column] === undefined)) cells[column] = value;
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
