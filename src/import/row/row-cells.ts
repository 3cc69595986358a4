import type { Reading, Remark, RowRemark } from "#import/words/remark.ts";
import {
  answerForCell,
  cellKey,
  isNoPerson,
  personKey,
  shownCell,
  type Answers,
} from "#import/ask/answers.ts";
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

/** `answers`: what was said to questions before. `proposed`: by column, what is read instead because it was accepted. */
export function readRowCells(
  row: SheetTableRow,
  columns: SheetColumns,
  values: ValueMapping = {},
  { answers, proposed }: { answers?: Answers; proposed?: ReadonlyMap<string, string> } = {},
): RowCells {
  const cells = new Map<SheetField, Cell>();
  const headers = new Map<SheetField, string>();
  const remarks: RowRemark[] = [];
  const withheld = new Map<string, string>();
  let filled = 0;
  const names = namesOf(row, columns);
  const add = (field: SheetField, column: string, written: string, mapped: string) => {
    const name = column || field;
    const answer = answerForCell(answers, name, written);
    const raw = proposed?.get(name) ?? (typeof answer === "string" ? answer : mapped);
    const { value, remarks: said } = cleanCell(field === "website" ? linkTarget(raw) : raw);
    const { text, found } =
      value === undefined || isNoPerson(answers, name, written)
        ? { text: value ?? "", found: [] }
        : withoutPeople(field, value, names);
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
      before.text = `${before.text}${JOINED_BY[field] ?? " / "}${text}`;
    else if (!before) cells.set(field, cell);
    if (answer && typeof answer === "object") into.push(answer);
  };
  const empties = new Map<SheetField, Cell>();
  const into: Partial<Record<SheetField, string>>[] = [];
  columns.fieldOf.forEach((field, index) => {
    const column = columns.header[index] ?? "";
    const written = row.cells[index] ?? "";
    const mapped = answerFor(values, column, written.trim()) ?? columns.says[index]?.(written) ?? written;
    if (mapped.trim() !== "") filled += 1;
    if (!field) return;
    add(field, column, written, mapped);
    if (!headers.has(field)) headers.set(field, column);
  });
  for (const field of FIELDS) {
    const said = cells.has(field)
      ? undefined
      : (into.find((one) => one[field])?.[field] ?? proposed?.get(field));
    if (said !== undefined) cells.set(field, { column: "", text: said, raw: said, written: "", key: "" });
    else if (answers && !headers.has(field) && Object.hasOwn(answers, field)) add(field, "", "", "");
  }
  const remark = (field: SheetField, ...said: Remark[]): void => {
    const cell = cells.get(field) ?? empties.get(field);
    const column = cell?.column ?? headers.get(field) ?? "";
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
