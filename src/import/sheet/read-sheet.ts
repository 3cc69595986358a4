import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { decodeText, UnreadableSheet, type SheetFault } from "./decode-text.ts";
import { fillMergedCells } from "./fill-merged-cells.ts";
import { OWN_COLUMN } from "#import/words/about-own-export.ts";
import { ownDelimiter, ownHeader, ownJsonRows } from "./own-table.ts";
import { findHeader } from "./recognise-columns.ts";
import { readWithEncoding } from "#import/words/report-words.ts";

const DELIMITERS = [";", ",", "\t", "|"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/**
 * The delimiter that cuts the first lines into the most, and the most equal, columns. Counting characters
 * is not enough: a description with commas beats a semicolon in number, but not in regularity.
 */
export function sniffDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 200_000);
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
  /** 1-based, counted from the row below the header. */
  row: number;
  /** As the spreadsheet program numbers it. */
  line: number;
  cells: string[];
}
/** One table: a CSV file, or one worksheet of a workbook. */
export interface SheetTable {
  /** File name; with "#worksheet" when the workbook holds more than one table. */
  name: string;
  worksheet?: string;
  header: string[];
  rows: SheetTableRow[];
  /** What was noticed about the file as a whole, for the report: "windows-1252", "puntkomma". */
  notes: string[];
}

const SIGNATURES: readonly [string, SheetFault, string][] = [
  ["d0cf11e0", "old-workbook", "this is an old .xls workbook or a locked one; save it as .xlsx or CSV"],
  ["25504446", "pdf", "this is a PDF; save the sheet as .xlsx or CSV"],
];

/**
 * Reads a CSV or XLSX file. `known`: column names from a mapping file. Throws `UnreadableSheet` with one
 * sentence when it is neither, is empty, or has no header.
 */
export async function readSheet(path: string, known: readonly string[] = []): Promise<SheetTable[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableSheet(
      "missing",
      error.code === "ENOENT"
        ? "there is no such file"
        : `it cannot be opened (${error.code ?? "unknown error"})`,
    );
  });
  return readSheetBytes(basename(path), bytes, known);
}

/** The same for a file that somebody sent: `name` is what its sender called it. */
export async function readSheetBytes(
  name: string,
  sent: Uint8Array,
  known: readonly string[] = [],
): Promise<SheetTable[]> {
  const bytes = Buffer.from(sent);
  if (bytes.length === 0) throw new UnreadableSheet("empty", "the file is empty");
  const head = bytes.subarray(0, 4).toString("hex");
  const refused = SIGNATURES.find(([signature]) => head === signature);
  if (refused) throw new UnreadableSheet(refused[1], refused[2]);
  const own = ownJsonRows(bytes);
  if (own) {
    const rows = own.map((cell, index) => ({ row: index + 1, line: index + 1, cells: [cell] }));
    return [{ name, header: [OWN_COLUMN], rows, notes: [] }];
  }
  const tables = head.startsWith("504b")
    ? await fromWorkbook(bytes, name, known)
    : [fromCsv(bytes, name, known)];
  const good = tables.flatMap((table) => (table && table.rows.length > 0 ? [table] : []));
  if (good.length === 0) {
    throw new UnreadableSheet(
      "no-header",
      "no row with column names was found (a name for the activity, a day, a place …)",
    );
  }
  return good;
}

function fromCsv(bytes: Uint8Array, name: string, known: readonly string[]): SheetTable | undefined {
  const { text, encoding } = decodeText(bytes);
  const delimiter = ownDelimiter(text) ?? sniffDelimiter(text.replace(/^\ufeff/, ""));
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw new UnreadableSheet(
      "broken",
      `it is not valid CSV (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  const table = tableOf(
    name,
    records.map((cells, index) => ({ cells, line: index + 1 })),
    known,
  );
  if (table && encoding !== "utf-8") table.notes.push(readWithEncoding(encoding));
  return table;
}

/** A thousand rows unpack to a few million bytes; a file that says more is no sheet of activities. */
const MOST_UNPACKED = 100 * 2 ** 20;

/** What a workbook says it holds, before any of it is unpacked. */
function refuseWhenHuge(bytes: Uint8Array): void {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED)
    throw new UnreadableSheet(
      "too-large",
      `the workbook unpacks to ${Math.round(unpacked / 2 ** 20)} MB; copy the sheet with the activities to a new workbook`,
    );
}

async function fromWorkbook(
  bytes: Buffer,
  name: string,
  known: readonly string[],
): Promise<(SheetTable | undefined)[]> {
  let sheets: { sheet: string; data: unknown[][] }[];
  try {
    refuseWhenHuge(bytes);
    sheets = await readXlsx(bytes);
    fillMergedCells(bytes, sheets);
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet(
      "broken",
      `the workbook cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  const tables = sheets.map(({ sheet, data }) => {
    const table = tableOf(
      name,
      data.map((row, index) => ({ cells: row.map(cellText), line: index + 1 })),
      known,
    );
    return table ? { ...table, worksheet: sheet } : undefined;
  });
  const several = tables.filter((table) => table && table.rows.length > 0).length > 1;
  return tables.map((table) => (table && several ? { ...table, name: `${name}#${table.worksheet}` } : table));
}

/** Excel's values as a person would have typed them: dates as ISO, times as HH:MM, numbers without noise. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "number") return String(Math.round(value * 1e6) / 1e6);
  if (value instanceof Date) {
    const iso = value.toISOString();
    if (value.getUTCFullYear() < 1901) return iso.slice(11, 16);
    return iso.slice(11, 16) === "00:00" ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
  }
  return typeof value === "string" ? value : "";
}

function tableOf(
  name: string,
  lines: { cells: string[]; line: number }[],
  known: readonly string[],
): SheetTable | undefined {
  const at =
    ownHeader(lines) ??
    findHeader(
      lines.map(({ cells }) => cells),
      known,
    );
  if (at === undefined) return undefined;
  const header = (lines[at]?.cells ?? []).map((cell) => cell.replace(/\s+/g, " ").trim());
  const rows = lines.slice(at + 1).map(({ cells, line }, index) => ({ row: index + 1, line, cells }));
  return { name, header, rows, notes: [] };
}
