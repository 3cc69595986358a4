import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { UnreadableSheet } from "../decode-text.ts";
import type { Grid, MergedBlock } from "../grid.ts";

const MOST_UNPACKED = 100 * 2 ** 20;
/** A sheet ends with a million empty rows and a thousand empty columns, written as one that is repeated. */
const MOST_REPEATED = 1_000;
/** So wide is the widest sheet of a spreadsheet program, and so much holds one that somebody filled in at most. */
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 10_000_000;
const CONTENT = "content.xml";

/** An .ods workbook is a zip with its kind in the first file, stored as it is (OpenDocument 1.3, part 2, 3.3). */
export function isOpenDocument(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 120), true).includes(
    "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
  );
}

/** Every worksheet of an .ods workbook, as it stands there. */
export function readOpenDocument(bytes: Uint8Array, name: string): Grid[] {
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (file.name !== CONTENT) return false;
        if (file.originalSize <= MOST_UNPACKED) return true;
        throw tooLarge();
      },
    });
    const content = files[CONTENT];
    if (!content) throw new Error("it has no content");
    return sheetsIn(strFromU8(content), name);
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableSheet("broken", `the workbook cannot be read (${why})`);
  }
}

const tooLarge = () =>
  new UnreadableSheet("too-large", "the workbook is too large; copy the activities to a new one");

type Attributes = Record<string, string>;
interface OpenSheet extends Grid {
  /** Cells that were read of the row that is being read, and how often the row stands there. */
  cells: string[];
  times: number;
  at: number;
  /** Cells in the lines. */
  read: number;
}

function sheetsIn(xml: string, name: string): Grid[] {
  const sheets: OpenSheet[] = [];
  let cell: { attributes: Attributes; text: string[] } | undefined;
  let aside = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const sheet = sheets.at(-1);
        if (tag === "table:table") sheets.push(newSheet(name, attributes["table:name"] ?? ""));
        else if (tag === "office:annotation") aside += 1;
        else if (tag === "table:table-row" && sheet) {
          sheet.cells = [];
          sheet.times = repeated(attributes["table:number-rows-repeated"]);
        } else if (tag === "table:table-cell" || tag === "table:covered-table-cell")
          cell = { attributes, text: [] };
        else if (cell && aside === 0) {
          if (tag === "text:p") cell.text.push("");
          else if (tag === "text:line-break") add(cell.text, "\n");
          else if (tag === "text:s") add(cell.text, " ");
        }
      },
      ontext(text) {
        if (cell && cell.text.length > 0 && aside === 0) add(cell.text, text);
      },
      onclosetag(tag) {
        const sheet = sheets.at(-1);
        if (tag === "office:annotation") aside -= 1;
        else if (tag === "table:table-row" && sheet) endRow(sheet);
        else if (cell && sheet && (tag === "table:table-cell" || tag === "table:covered-table-cell")) {
          endCell(sheet, cell);
          cell = undefined;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return sheets.map(({ worksheet, lines, merged }) => ({
    name,
    ...(worksheet ? { worksheet } : {}),
    lines,
    merged,
    notes: [],
  }));
}

const newSheet = (name: string, worksheet: string): OpenSheet => ({
  name,
  worksheet,
  lines: [],
  merged: [],
  notes: [],
  cells: [],
  times: 1,
  at: 0,
  read: 0,
});

const repeated = (count: string | undefined): number => Math.max(1, Number(count ?? 1) || 1);
const add = (texts: string[], text: string): void => {
  texts.push((texts.pop() ?? "") + text);
};

function endCell(sheet: OpenSheet, { attributes, text }: { attributes: Attributes; text: string[] }): void {
  const value = valueOf(attributes, text.join("\n"));
  const { cells, at, merged } = sheet;
  const block = blockAt(attributes, at + 1, cells.length);
  if (block) merged.push(block);
  const room = MOST_COLUMNS - cells.length;
  if (room <= 0 && value !== "") throw tooLarge();
  const times = Math.min(repeated(attributes["table:number-columns-repeated"]), MOST_REPEATED, room);
  for (let count = 0; count < times; count += 1) cells.push(value);
}

function blockAt(attributes: Attributes, top: number, left: number): MergedBlock | undefined {
  const across = Math.min(repeated(attributes["table:number-columns-spanned"]), MOST_REPEATED);
  const down = Math.min(repeated(attributes["table:number-rows-spanned"]), MOST_REPEATED);
  return across * down > 1 ? { top, bottom: top + down - 1, left, right: left + across - 1 } : undefined;
}

function endRow(sheet: OpenSheet): void {
  const filled = sheet.cells.findLastIndex((cell) => cell !== "") + 1;
  const cells = sheet.cells.slice(0, filled);
  const times = filled > 0 ? Math.min(sheet.times, MOST_REPEATED) : 0;
  sheet.read += filled * times;
  if (sheet.read > MOST_CELLS) throw tooLarge();
  for (let count = 0; count < times; count += 1)
    sheet.lines.push({ cells: [...cells], line: sheet.at + count + 1 });
  sheet.at += sheet.times;
}

/** A value as a person would have typed it: dates as ISO, times as HH:MM; money as it is shown, with its sign. */
function valueOf(attributes: Attributes, shown: string): string {
  const date = attributes["office:date-value"];
  const [, hours, minutes] = /^PT(\d+)H(\d+)M/.exec(attributes["office:time-value"] ?? "") ?? [];
  switch (attributes["office:value-type"]) {
    case "date":
      return date ? date.slice(0, 16).replace("T00:00", "").replace("T", " ") : shown;
    case "time":
      return hours && minutes ? `${hours.padStart(2, "0").slice(-2)}:${minutes}` : shown;
    case "boolean":
      return attributes["office:boolean-value"] === "true" ? "ja" : "nee";
    case "float":
      return String(Math.round(Number(attributes["office:value"]) * 1e6) / 1e6);
    default:
      return shown;
  }
}
