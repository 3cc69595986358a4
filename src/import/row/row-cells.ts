import type { Reading, Remark, RowRemark } from "#import/words/remark.ts";
import {
  answerForCell,
  cellKey,
  isNoPerson,
  personKey,
  shownCell,
  type Answers,
} from "#import/ask/answers.ts";
import { cleanCell } from "#import/sheet/clean-cell.ts";
import type { SheetColumns, ValueMapping } from "#import/sheet/recognise-columns.ts";
import { withoutPersonalData, withoutPerson, wordsOfPerson } from "#import/row/personal-data.ts";
import type { SheetTableRow } from "#import/sheet/read-sheet.ts";
import { FIELDS, type SheetField } from "#import/words/headers.ts";
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
  /** Somebody said that what is not certain about this cell stays open. */
  isLeftOpen(field: SheetField): boolean;
  remarks: RowRemark[];
  filled: number;
  /** What cells that seem to name a person really say, by the key of their question: for the editor alone. */
  withheld: Map<string, string>;
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

/** What is asked about these is kept by a fingerprint, whatever is asked. */
const OFTEN_PEOPLE: readonly SheetField[] = ["contactRole", "contact", "phone", "mobile", "email"];

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

/** `answers`: what was said to questions before. `proposed`: by column, what is read instead because it was accepted. */
export function readRowCells(
  row: SheetTableRow,
  columns: SheetColumns,
  values: ValueMapping = {},
  { answers, proposed }: { answers?: Answers; proposed?: ReadonlyMap<string, string> } = {},
): RowCells {
  const cells = new Map<SheetField, Cell>();
  const names = new Map<SheetField, string>();
  const remarks: RowRemark[] = [];
  const withheld = new Map<string, string>();
  let filled = 0;
  const person = personOf(row, columns);
  const add = (field: SheetField, column: string, written: string, mapped: string) => {
    const name = column || field;
    const answer = answerForCell(answers, name, written);
    const raw = proposed?.get(name) ?? (typeof answer === "string" ? answer : mapped);
    const { value, remarks: said } = cleanCell(raw);
    const { text, found } =
      value === undefined || isNoPerson(answers, name, written)
        ? { text: value ?? "", found: [] }
        : withoutPeople(field, value, person);
    const key = cellKey(written, found.length > 0 || OFTEN_PEOPLE.includes(field));
    const cell: Cell = { column, text, raw: found.length > 0 ? text : raw, written, key };
    const place = { column, field, key };
    remarks.push(...said.map((remark) => remarkOn(remark, place, found.length > 0 ? "" : raw)));
    if (found.length > 0) {
      withheld.set(personKey(written), written);
      remarks.push(remarkOn(personal(found), { ...place, key: personKey(written) }, text));
    }
    if (answer === null) cell.isLeftOpen = true;
    const before = cells.get(field);
    if (text === "") {
      if (!empties.has(field)) empties.set(field, cell);
    } else if (before && JOINED.includes(field))
      before.text = `${before.text}${field === "description" ? "\n\n" : " / "}${text}`;
    else if (!before) cells.set(field, cell);
    if (answer && typeof answer === "object") into.push(answer);
  };
  const empties = new Map<SheetField, Cell>();
  const into: Partial<Record<SheetField, string>>[] = [];
  columns.fieldOf.forEach((field, index) => {
    const column = columns.header[index] ?? "";
    const written = row.cells[index] ?? "";
    const mapped = values[column]?.[written.trim()] ?? written;
    if (mapped.trim() !== "") filled += 1;
    if (!field) return;
    add(field, column, written, mapped);
    if (!names.has(field)) names.set(field, column);
  });
  for (const field of FIELDS) {
    const said = cells.has(field)
      ? undefined
      : (into.find((one) => one[field])?.[field] ?? proposed?.get(field));
    if (said !== undefined) cells.set(field, { column: "", text: said, raw: said, written: "", key: "" });
    else if (answers && !names.has(field) && Object.hasOwn(answers, field)) add(field, "", "", "");
  }
  const remark = (field: SheetField, ...said: Remark[]): void => {
    const cell = cells.get(field) ?? empties.get(field);
    const column = cell?.column ?? names.get(field) ?? "";
    for (const one of said) {
      const isPrivate = one.code === "personal-data";
      const key = cell ? (isPrivate ? personKey(cell.written) : cell.key) : "";
      if (isPrivate && cell) withheld.set(key, cell.written);
      remarks.push(remarkOn(one, { column, field, key }, isPrivate ? "" : (cell?.raw ?? "")));
    }
  };
  return {
    row: row.row,
    line: row.line,
    remarks,
    filled,
    withheld,
    isLeftOpen: (field) => (cells.get(field) ?? empties.get(field))?.isLeftOpen === true,
    text: (field) => cells.get(field)?.text,
    has: (field) => names.has(field),
    header: (field) => names.get(field) ?? "",
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

interface Cell {
  column: string;
  text: string;
  /** As it is shown; without what may name a person. */
  raw: string;
  /** As it stands in the sheet. */
  written: string;
  key: string;
  isLeftOpen?: true;
}

function remarkOn(
  remark: Remark,
  { key, ...place }: { column: string; field: SheetField; key: string },
  raw: string,
): RowRemark {
  const value = shownCell(raw);
  return { ...remark, ...place, value, ...(key === value ? {} : { key }) };
}
