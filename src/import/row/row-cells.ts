import type { Reading, Remark, RowRemark } from "#import/words/remark.ts";
import {
  answerForCell,
  cellKey,
  isNoPerson,
  personKey,
  shownCell,
  type Answers,
} from "#import/ask/answers.ts";
import { askedOfText, isOfText } from "#import/ask/asked-of-text.ts";
import { saysNothingKnown } from "#import/words/not-known.ts";
import { cleanCell, linkTarget } from "#import/sheet/clean-cell.ts";
import { comparedHeader } from "#import/sheet/columns/compared-header.ts";
import { OF_OWN_PAGE } from "#import/words/columns/column-words.ts";
import type { ValueMapping } from "#import/sheet/read-mapping.ts";
import type { SheetColumns } from "#import/sheet/columns/recognise-columns.ts";
import { shareLabelledParts } from "./labelled-parts.ts";
import { namesOfRow, withoutPeopleIn } from "./people/cell-without-people.ts";
import { kindOfLeftOut } from "./people/kind-of-left-out.ts";
import type { SheetTableRow } from "#import/sheet/read-sheet.ts";
import { FIELDS, type SheetField } from "#import/words/headers.ts";
import { aboutCell } from "#import/words/about-row.ts";

/** A cell below a header that nobody understood, by its column: its words are heard as a text of the row. */
type Aside = `aside ${string}`;
export type CellPlace = SheetField | Aside;
const isAside = (place: CellPlace): place is Aside => place.startsWith("aside ");

/** The clean cells of one row by field, and a way to remark on one of them. */
export interface RowCells {
  row: number;
  line: number;
  text(field: CellPlace): string | undefined;
  /** A text with each thing that is said in it on a line of its own. */
  cutUp?(text: string): string;
  /** The cells that no field has, in the order of their columns. */
  asides: readonly Aside[];
  /** Whose logo stands beside the row. */
  logos: readonly string[];
  /** The column of access says of nobody who gets in. */
  isAccessVague: boolean;
  /** The sheet is of a group in Belgium. */
  isOfBelgium: boolean;
  /** Somebody was named in the cell: what stands beside a name may be of that person. */
  namesPeople(field: CellPlace): boolean;
  has(field: SheetField): boolean;
  /** The sheet itself says it, and not only what somebody answered for every row without it. */
  isWritten(field: SheetField): boolean;
  /** The header as the sheet has it; empty when there is no such column. */
  header(field: SheetField): string;
  remark(field: CellPlace, ...remarks: Remark[]): void;
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

/** What is asked about these is kept by a fingerprint, whatever is asked. */
const OFTEN_PEOPLE: readonly SheetField[] = ["contactRole", "contact", "phone", "mobile", "email"];

function personal(found: string[]): Remark {
  return aboutCell.personalData(
    new Set(found.map((one) => (one.includes("@") ? "email" : /\d{4}/.test(one) ? "number" : "name"))),
  );
}

/** The columns that nobody understood. One that was set aside, or only guessed at, is none of them. */
const heardColumns = ({ questions }: SheetColumns): ReadonlySet<string> =>
  new Set(questions.flatMap(({ column, taken }) => (taken ? [] : [column])));

/** Columns from left to right; a page on a site of others comes last, for where there is no own. */
const inOrder = ({ fieldOf, header }: SheetColumns): [number, SheetField | undefined][] => {
  const isOfOthers = (index: number) => OF_OWN_PAGE.test(comparedHeader(header[index] ?? ""));
  return [...fieldOf.entries()].sort(([a], [b]) => Number(isOfOthers(a)) - Number(isOfOthers(b)) || a - b);
};

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
  const cells = new Map<CellPlace, Cell>();
  const headers = new Map<SheetField, string>();
  const remarks: RowRemark[] = [];
  const withheld = new Map<string, string>();
  let filled = 0;
  const names = namesOfRow(row, columns);
  const heard = heardColumns(columns);
  const add = (place: CellPlace, column: string, written: string, mapped: string) => {
    const field = isAside(place) ? undefined : place;
    const name = column || place;
    const saysNothing = (text: string) => field !== undefined && saysNothingKnown(field, text);
    const own = answerForCell(answers, name, written);
    const isNothing = own === undefined && saysNothing(mapped);
    const answer = isNothing ? answerForCell(answers, name, "") : own;
    const raw =
      proposed?.get(name) ??
      proposed?.get(place) ??
      (typeof answer === "string" ? answer : isNothing ? "" : mapped);
    const { value, remarks: said } = cleanCell(field === "website" ? linkTarget(raw) : raw);
    const { text, found } =
      value === undefined || isNoPerson(answers, name, written)
        ? { text: value ?? "", found: [] }
        : withoutPeopleIn(field, value, names);
    const isPrivate = found.length > 0 || (field !== undefined && OFTEN_PEOPLE.includes(field));
    const key = cellKey(isNothing ? "" : written, isPrivate);
    const cell: Cell = { column, text, raw: found.length > 0 ? text : raw, written, key };
    if (found.length > 0) cell.namesPeople = true;
    // What is only heard is not shown to visitors: its form, and who is named in it, are nobody's worry.
    if (field) {
      const at = { column, field, key };
      remarks.push(...said.map((remark) => remarkOn(remark, at, found.length > 0 ? "" : raw)));
      if (found.length > 0) {
        withheld.set(personKey(written), written);
        const about = { ...personal(found), kind: kindOfLeftOut(field, text) };
        remarks.push(remarkOn(about, { ...at, key: personKey(written) }, text));
      }
    }
    if (answer === null) cell.isLeftOpen = true;
    const before = cells.get(place);
    if (text === "" || saysNothing(text)) {
      if (!empties.has(place)) empties.set(place, cell);
    } else if (before && field && JOINED.includes(field)) {
      before.text = `${before.text}${JOINED_BY[field] ?? " / "}${text}`;
      if (cell.namesPeople) before.namesPeople = true;
    } else if (!before) cells.set(place, cell);
    if (answer && typeof answer === "object") into.push(answer);
  };
  const empties = new Map<CellPlace, Cell>();
  const into: Partial<Record<SheetField, string>>[] = [];
  for (const [index, field] of inOrder(columns)) {
    const column = columns.header[index] ?? "";
    const written = row.cells[index] ?? "";
    const mapped = answerFor(values, column, written.trim()) ?? columns.says[index]?.(written) ?? written;
    const isOfList = field === "remarks" && columns.evidence[index] === "shape";
    if (mapped.trim() !== "" && !isOfList) filled += 1;
    if (!field) {
      if (heard.has(column)) add(`aside ${column}`, column, written, mapped);
      continue;
    }
    add(field, column, written, mapped);
    if (!headers.has(field)) headers.set(field, column);
    const doubt = columns.doubts[index];
    if (doubt && written.trim() !== "")
      remarks.push(remarkOn(doubt, { column, field, key: doubt.key }, doubt.key));
  }
  shareLabelledParts(cells);
  for (const field of FIELDS) {
    const said = cells.has(field)
      ? undefined
      : (into.find((one) => one[field])?.[field] ?? proposed?.get(field));
    if (said !== undefined) cells.set(field, { column: "", text: said, raw: said, written: "", key: "" });
    else if (answers && !headers.has(field) && Object.hasOwn(answers, field)) add(field, "", "", "");
  }
  const remark = (place: CellPlace, ...said: Remark[]): void => {
    const cell = cells.get(place) ?? empties.get(place);
    const at = isAside(place)
      ? { column: cell?.column ?? "" }
      : { column: cell?.column ?? headers.get(place) ?? "", field: place };
    for (const one of said) {
      if (isOfText(one)) {
        remarks.push(askedOfText(one, cell?.text ?? ""));
        continue;
      }
      const isPrivate = one.code === "personal-data";
      const about = isPrivate
        ? { ...one, kind: isAside(place) ? ("open" as const) : kindOfLeftOut(place, "-") }
        : one;
      const key = cell ? (isPrivate ? personKey(cell.written) : cell.key) : "";
      if (isPrivate && cell) withheld.set(key, cell.written);
      remarks.push(remarkOn(about, { ...at, key }, isPrivate ? "" : (cell?.raw ?? "")));
    }
  };
  return {
    row: row.row,
    line: row.line,
    remarks,
    filled,
    withheld,
    isLeftOpen: (field) => (cells.get(field) ?? empties.get(field))?.isLeftOpen === true,
    asides: [...cells.keys()].filter(isAside),
    logos: columns.ofLogo.map((index) => row.cells[index]?.trim() ?? "").filter(Boolean),
    isAccessVague: columns.isAccessVague,
    isOfBelgium: columns.isOfBelgium,
    namesPeople: (field) => cells.get(field)?.namesPeople === true,
    text: (field) => cells.get(field)?.text,
    has: (field) => headers.has(field),
    isWritten: (field) => (cells.get(field)?.key ?? "") !== "",
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
  namesPeople?: true;
}

function remarkOn(
  remark: Remark,
  { key, ...place }: { column: string; field?: SheetField; key: string },
  raw: string,
): RowRemark {
  const value = shownCell(raw);
  return { ...remark, ...place, value, ...(key === value ? {} : { key }) };
}
