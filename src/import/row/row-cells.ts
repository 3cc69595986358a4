import type { Reading, Remark, RowRemark } from "#import/words/remark.ts";
import { cleanCell } from "#import/sheet/clean-cell.ts";
import type { SheetColumns, ValueMapping } from "#import/sheet/recognise-columns.ts";
import { withoutPersonalData, withoutPerson, wordsOfPerson } from "#import/row/personal-data.ts";
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
  /** Takes back the questions about a cell, when a better one takes their place: one cell, one question. */
  drop(field: SheetField): void;
  remarks: RowRemark[];
  filled: number;
}

const JOINED: readonly SheetField[] = ["description", "category", "remarks", "phone", "email"];

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

/** The name behind the row, unless it is also that of the provider, the venue or the place. */
function personOf(row: SheetTableRow, columns: SheetColumns): string[] {
  const cellsOf = (fields: readonly SheetField[]) =>
    columns.fieldOf.flatMap((field, index) =>
      field && fields.includes(field) ? [row.cells[index] ?? ""] : [],
    );
  return wordsOfPerson(cellsOf(["contactRole", "contact"]), cellsOf(PUBLIC_NAMES).join(" "));
}

function withoutPeople(field: SheetField, value: string, person: readonly string[]) {
  if (field === "email") return withoutPerson(value, person);
  if (NEVER_NAMES.has(field)) return { text: value, found: [] };
  const others = withoutPersonalData(value);
  const own = withoutPerson(others.text, person);
  return { text: own.text, found: [...others.found, ...own.found] };
}

export function readRowCells(row: SheetTableRow, columns: SheetColumns, values: ValueMapping = {}): RowCells {
  const cells = new Map<SheetField, { column: string; text: string; raw: string }>();
  const names = new Map<SheetField, string>();
  const remarks: RowRemark[] = [];
  let filled = 0;
  const person = personOf(row, columns);
  columns.fieldOf.forEach((field, index) => {
    const column = columns.header[index] ?? "";
    const written = row.cells[index] ?? "";
    const raw = values[column]?.[written.trim()] ?? written;
    if (raw.trim() !== "") filled += 1;
    if (!field) return;
    if (!names.has(field)) names.set(field, column);
    const { value, remarks: said } = cleanCell(raw);
    said.forEach((remark) => remarks.push({ ...remark, column, value: short(raw) }));
    if (value === undefined) return;
    const { text, found } = withoutPeople(field, value, person);
    if (found.length > 0) remarks.push({ ...personal(found), column, value: short(text) });
    if (text === "") return;
    const shown = found.length > 0 ? text : raw;
    const before = cells.get(field);
    if (before && JOINED.includes(field))
      before.text = `${before.text}${field === "description" ? "\n\n" : " / "}${text}`;
    else if (!before) cells.set(field, { column, text, raw: shown });
  });
  const remark = (field: SheetField, ...said: Remark[]): void => {
    const cell = cells.get(field);
    const column = cell?.column ?? names.get(field) ?? "";
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
    has: (field) => names.has(field),
    header: (field) => names.get(field) ?? "",
    remark,
    drop: (field) => {
      const column = names.get(field);
      const kept = remarks.filter(
        (one) => one.kind !== "question" || column === undefined || one.column !== column,
      );
      remarks.splice(0, remarks.length, ...kept);
    },
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
