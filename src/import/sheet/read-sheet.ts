import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parse } from "csv-parse/sync";
import { decodeText, UnreadableSheet, type SheetFault } from "./decode-text.ts";
import type { Grid } from "./grid.ts";
import type { SheetMapping } from "./read-mapping.ts";
import { withoutInvisible } from "./clean-cell.ts";
import { clockInCell, listInCell } from "./system-value.ts";
import { ownDelimiter, ownJsonRows, ownTable } from "./own-table.ts";
import { isOpenDocument, readOpenDocument } from "./files/read-open-document.ts";
import { readJson } from "./files/read-json.ts";
import { readMarkdown } from "./files/read-markdown.ts";
import { readWorkbook } from "./files/read-workbook.ts";
import { withFootnotes } from "./shape/list/footnotes.ts";
import { withPlaceAndTime } from "./shape/list/place-and-time.ts";
import { withPeriodOfName } from "./shape/list/period-of-name.ts";
import { findTables } from "./shape/find-tables.ts";
import { cutShort, type SheetShape } from "#import/words/about-shape.ts";
import { OWN_COLUMN } from "#import/words/about-own-export.ts";
import type { SheetField } from "#import/words/headers.ts";
import { readWithEncoding } from "#import/words/report-words.ts";

const DELIMITERS = [";", ",", "\t", "|"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/**
 * The delimiter that cuts the first lines into the most, and the most equal, columns. Counting characters
 * is not enough: a description with commas beats a semicolon in number, but not in regularity.
 */
export function sniffDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 100_000);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ";", score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(sample, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function regularity(sample: string, delimiter: Delimiter): number {
  let records: string[][];
  try {
    records = parse(sample, { delimiter, relax_column_count: true, relax_quotes: true, to: 60, bom: true });
  } catch {
    return 0;
  }
  const widths = new Map<number, number>();
  for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
  let score = 0;
  for (const [width, count] of widths) {
    if (width > 1) score = Math.max(score, (count / records.length) * Math.min(width, 40));
  }
  return score;
}

export interface SheetTableRow {
  /** 1-based, counted from the row below the header; goes on over the blocks of one sheet. */
  row: number;
  /** As the spreadsheet program numbers it. */
  line: number;
  cells: string[];
}
/** One table as a list: a CSV file, a worksheet of a workbook, or a block of one of them. */
export interface SheetTable {
  /** File name; with "#worksheet" when the workbook holds more than one table. */
  name: string;
  worksheet?: string;
  /** How its rows stand on the sheet; nothing: a list. */
  shape?: SheetShape;
  header: string[];
  /** What a column holds that its shape made, by column. */
  fields?: (SheetField | undefined)[];
  rows: SheetTableRow[];
  /** What was noticed about the file as a whole, for the report: "windows-1252", "puntkomma". */
  notes: string[];
}

const SIGNATURES: readonly [string, SheetFault, string][] = [
  ["d0cf11e0", "old-workbook", "this is an old .xls workbook or a locked one; save it as .xlsx or CSV"],
  ["25504446", "pdf", "this is a PDF; save the sheet as .xlsx or CSV"],
];

/** More than any municipality has on offer. Beyond it a sheet is something else, and reading it costs minutes. */
const MOST_BYTES = 50 * 2 ** 20;
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 1_000;
const MOST_IN_CELL = 20_000;

/**
 * Reads a file: CSV, XLSX, ODS, JSON or a table in Markdown. `mapping`: names of columns and a shape that somebody gave. Throws `UnreadableSheet` with
 * one sentence when it is neither, is empty, or nothing in it can be told apart.
 */
export async function readSheet(path: string, mapping?: Partial<SheetMapping>): Promise<SheetTable[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableSheet(
      "missing",
      error.code === "ENOENT"
        ? "there is no such file"
        : `it cannot be opened (${error.code ?? "unknown error"})`,
    );
  });
  return readSheetBytes(basename(path), bytes, mapping);
}

/** A file as it stands there, sheet by sheet, before its shape is known. */
export async function readGrids(name: string, sent: Uint8Array): Promise<Grid[]> {
  const bytes = Buffer.from(sent);
  if (bytes.length === 0) throw new UnreadableSheet("empty", "the file is empty");
  if (bytes.length > MOST_BYTES) throw tooLarge(`${Math.round(bytes.length / 2 ** 20)} MB`);
  const head = bytes.subarray(0, 4).toString("hex");
  const refused = SIGNATURES.find(([signature]) => head === signature);
  if (refused) throw new UnreadableSheet(refused[1], refused[2]);
  if (head.startsWith("504b"))
    return isOpenDocument(bytes) ? readOpenDocument(bytes, name) : readWorkbook(bytes, name);
  const { text, encoding } = decodeText(bytes);
  const grid = readJson(text, name) ?? markdownOf(text, name) ?? fromCsv(text, name);
  return [encoding === "utf-8" ? grid : { ...grid, notes: [...grid.notes, readWithEncoding(encoding)] }];
}

/** A page in Markdown. A table of it in one cell of a list is a text of that list. */
function markdownOf(text: string, name: string): Grid | undefined {
  const page = readMarkdown(text, name);
  if (!page) return undefined;
  const delimiter = sniffDelimiter(text);
  const { lines } = delimiter === "|" ? { lines: [] } : fromCsv(text, name);
  const width = lines[0]?.cells.length ?? 0;
  const isList = width > 1 && lines.length > 1 && lines.every(({ cells }) => cells.length === width);
  return isList && lines.some(({ cells }) => cells.some((cell) => readMarkdown(cell, name)))
    ? undefined
    : page;
}

/** The tables of a file that somebody sent: `name` is what its sender called it. */
export async function readSheetBytes(
  name: string,
  sent: Uint8Array,
  { columns = {}, shape }: Partial<SheetMapping> = {},
): Promise<SheetTable[]> {
  const own = ownJsonRows(sent);
  if (own) {
    const rows = own.map((cell, index) => ({ row: index + 1, line: index + 1, cells: [cell] }));
    return [{ name, header: [OWN_COLUMN], rows, notes: [] }];
  }
  const sheets = await readGrids(name, sent);
  const exported = sheets.flatMap((grid) => {
    const table = ownTable(grid);
    return table ? [{ name, ...table, notes: grid.notes }] : [];
  });
  if (exported.length > 0) return exported;
  const known = Object.keys(columns);
  const found = sheets.map(withinBounds).map((grid) => ({
    grid,
    tables: findTables(grid, known, shape).map((table) =>
      withFootnotes(withPlaceAndTime(withPeriodOfName(table, grid.worksheet ?? name), known)),
    ),
  }));
  const withRows = found.filter(({ tables }) => tables.length > 0);
  if (withRows.length === 0) {
    throw new UnreadableSheet(
      "no-header",
      "no row with column names was found (a name for the activity, a day, a place …)",
    );
  }
  return withRows.flatMap(({ grid, tables }) => {
    let row = 0;
    return tables.map(({ rows, notes, ...table }, index) => ({
      name: withRows.length > 1 ? `${name}#${grid.worksheet}` : name,
      ...(grid.worksheet ? { worksheet: grid.worksheet } : {}),
      ...table,
      rows: rows.map(({ line, cells }) => ({
        row: (row += 1),
        line,
        cells: cells.slice(0, table.header.length),
      })),
      notes: [...(index === 0 ? grid.notes : []), ...notes],
    }));
  });
}

const tooLarge = (much: string) =>
  new UnreadableSheet("too-large", `it has ${much}; copy the rows with activities to a new sheet`);

/** A sheet that somebody could have filled in, with cells that somebody could have typed. */
function withinBounds(grid: Grid): Grid {
  const filled = grid.lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length > MOST_ROWS) throw tooLarge(`${filled.length} rows`);
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width > MOST_COLUMNS) throw tooLarge(`${width} columns`);
  const long: number[] = [];
  const lines = filled.map(({ line, cells }) => {
    const read = cells.map((cell) => clockInCell(listInCell(withoutInvisible(cell))));
    if (!read.some(({ length }) => length > MOST_IN_CELL)) return { line, cells: read };
    long.push(line);
    return { line, cells: read.map((cell) => cell.slice(0, MOST_IN_CELL)) };
  });
  const notes = long.length > 0 ? [...grid.notes, cutShort(long.slice(0, 10), MOST_IN_CELL)] : grid.notes;
  return { ...grid, lines, notes };
}

function fromCsv(text: string, name: string): Grid {
  const delimiter = ownDelimiter(text) ?? sniffDelimiter(text.replace(/^\ufeff/, ""));
  let records: string[][];
  try {
    records = parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    throw new UnreadableSheet(
      "broken",
      `it is not valid CSV (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  const cells =
    delimiter === "," && areCommasOfSentences(records) ? records.map((all) => [all.join(",")]) : records;
  return {
    name,
    lines: cells.map((all, index) => ({ cells: all, line: index + 1 })),
    merged: [],
    notes: [],
  };
}

/** A page in one column: most lines have no comma, and behind every other one stands a space, as in a sentence. */
function areCommasOfSentences(records: readonly string[][]): boolean {
  const cut = records.filter(({ length }) => length > 1);
  return (
    cut.length > 0 &&
    cut.length <= records.length * MOST_WITH_COMMAS &&
    cut.every((cells) => cells.every((cell, at) => at === 0 || isOfSentence(cells[at - 1] ?? "", cell)))
  );
}
/** ", onder leiding van", "€ 7,50", "€ 15,-". */
const isOfSentence = (before: string, behind: string): boolean =>
  /^ \S/.test(behind) || (/\d$/.test(before) && /^[\d-]/.test(behind));
const MOST_WITH_COMMAS = 0.6;
