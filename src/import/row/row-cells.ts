import type { Reading, Remark, RowRemark } from "#import/words/remark.ts";
import { cleanCell, linkTarget } from "#import/sheet/clean-cell.ts";
import type { ValueMapping } from "#import/sheet/read-mapping.ts";
import type { SheetColumns } from "#import/sheet/recognise-columns.ts";
import {
  textWithoutPeople,
  withoutPersonalData,
  withoutPerson,
  wordsOfPerson,
} from "./people/without-people.ts";
import type { SheetTableRow } from "#import/sheet/read-sheet.ts";
import type { SheetField } from "#import/words/headers.ts";
import { aboutCell } from "#import/words/about-row.ts";

/** The clean cells of one row by field, and a way to remark on one of them. */
export interface RowCells {
  row: number;
  line: number;
  text(field: SheetField): string | undefined;
  has(field: SheetField): boolean;
  /** The header as the sheet has it; empty when there is no such column. */
  header(field: SheetField): string;
  remark(field: SheetField, ...remarks: Remark[]): void;
  /** The value of a reading; its remarks are kept with the row. */
  keep<R extends Reading<unknown>>(field: SheetField, reading: R): R["value"];
  /** What a reader makes of the cell; nothing when it is empty. */
  read<T>(field: SheetField, reader: (text: string) => Reading<T>): T | undefined;
  remarks: RowRemark[];
  filled: number;
}

const JOINED: readonly SheetField[] = [
  "description",
  "category",
  "remarks",
  "phone",
  "email",
  "closed",
  "days",
];

const JOINED_BY: Partial<Record<SheetField, string>> = { description: "\n\n", closed: "; ", days: " " };

/** Cells in which a name is no surprise (their readers judge them), or names a thing: a venue, a street. */
const NEVER_NAMES: ReadonlySet<SheetField> = new Set<SheetField>([
  "contactRole",
  "contact",
  "phone",
  "mobile",
  "email",
  "website",
  "venue",
  "address",
  "street",
  "city",
  "neighbourhood",
  "organization",
]);

const PUBLIC_NAMES: readonly SheetField[] = [
  "venue",
  "address",
  "street",
  "city",
  "neighbourhood",
  "organization",
];

function personal(found: string[]): Remark {
  return aboutCell.personalData(
    new Set(found.map((one) => (one.includes("@") ? "email" : /\d{4}/.test(one) ? "number" : "name"))),
  );
}

/** Cells that hold sentences: a name takes its sentence along when what is left is none. */
const RUNNING: ReadonlySet<SheetField> = new Set<SheetField>(["description", "firstVisit", "remarks"]);

const cellsOf = (row: SheetTableRow, columns: SheetColumns, fields: readonly SheetField[]): string[] =>
  columns.fieldOf.flatMap((field, index) =>
    field && fields.includes(field) ? [row.cells[index] ?? ""] : [],
  );

/** What the row and its house go by, and the words of the person behind it, unless those are the same. */
interface NamesOfRow {
  known: string;
  person: readonly string[];
}

function namesOf(row: SheetTableRow, columns: SheetColumns): NamesOfRow {
  const known = cellsOf(row, columns, PUBLIC_NAMES).join(" ");
  const site = cellsOf(row, columns, ["website"]).join(" ");
  return {
    known: `${known} ${site}`,
    person: wordsOfPerson(cellsOf(row, columns, ["contactRole", "contact"]), known),
  };
}

function withoutPeople(field: SheetField, value: string, { known, person }: NamesOfRow) {
  if (field === "email") return withoutPerson(value, person);
  if (NEVER_NAMES.has(field)) return { text: value, found: [] };
  const without = (text: string) => {
    const others = withoutPersonalData(text, known);
    const own = withoutPerson(others.text, person);
    return { text: own.text, found: [...others.found, ...own.found] };
  };
  return RUNNING.has(field) ? textWithoutPeople(value, without) : without(value);
}

/** What a mapping file says that a cell means. A column may be called "constructor". */
function answerFor(values: ValueMapping, column: string, written: string): string | undefined {
  const answers = Object.hasOwn(values, column) ? values[column] : undefined;
  return answers && Object.hasOwn(answers, written) ? answers[written] : undefined;
}

export function readRowCells(row: SheetTableRow, columns: SheetColumns, values: ValueMapping = {}): RowCells {
  const cells = new Map<SheetField, { column: string; text: string; raw: string }>();
  const headers = new Map<SheetField, string>();
  const remarks: RowRemark[] = [];
  let filled = 0;
  const names = namesOf(row, columns);
  columns.fieldOf.forEach((field, index) => {
    const column = columns.header[index] ?? "";
    const written = row.cells[index] ?? "";
    const raw = answerFor(values, column, written.trim()) ?? columns.says[index]?.(written) ?? written;
    if (raw.trim() !== "") filled += 1;
    if (!field) return;
    if (!headers.has(field)) headers.set(field, column);
    const { value, remarks: said } = cleanCell(field === "website" ? linkTarget(raw) : raw);
    said.forEach((remark) => remarks.push({ ...remark, column, value: short(raw) }));
    if (value === undefined) return;
    const { text, found } = withoutPeople(field, value, names);
    if (found.length > 0) remarks.push({ ...personal(found), column, value: short(text) });
    if (text === "") return;
    const shown = found.length > 0 ? text : raw;
    const before = cells.get(field);
    if (before && JOINED.includes(field)) before.text = `${before.text}${JOINED_BY[field] ?? " / "}${text}`;
    else if (!before) cells.set(field, { column, text, raw: shown });
  });
  const remark = (field: SheetField, ...said: Remark[]): void => {
    const cell = cells.get(field);
    const column = cell?.column ?? headers.get(field) ?? "";
    for (const one of said) {
      const value = one.code === "personal-data" ? "" : short(cell?.raw ?? "");
      remarks.push({ ...one, column, value });
    }
  };
  return {
    row: row.row,
    line: row.line,
    remarks,
    filled,
    text: (field) => cells.get(field)?.text,
    has: (field) => headers.has(field),
    header: (field) => headers.get(field) ?? "",
    remark,
    keep: (field, reading) => {
      remark(field, ...reading.remarks);
      return reading.value;
    },
    read: (field, reader) => {
      const text = cells.get(field)?.text;
      if (text === undefined) return undefined;
      const { value, remarks: said } = reader(text);
      remark(field, ...said);
      return value;
    },
  };
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}
