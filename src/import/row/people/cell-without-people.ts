import type { SheetTableRow } from "#import/sheet/read-sheet.ts";
import type { SheetColumns } from "#import/sheet/columns/recognise-columns.ts";
import type { SheetField } from "#import/words/headers.ts";
import {
  cellWithoutPeople,
  textWithoutPeople,
  withoutPersonalData,
  withoutPerson,
  wordsOfPerson,
} from "./without-people.ts";

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

/** Cells that hold sentences: a name takes its sentence along when what is left is none. */
const RUNNING: ReadonlySet<SheetField> = new Set<SheetField>(["description", "firstVisit", "remarks"]);

/** A name of something, and how one signs up: "bel …" says how, also when it does not say whom. */
const AS_WRITTEN: ReadonlySet<SheetField> = new Set<SheetField>(["title", "signUp"]);

const cellsOf = (row: SheetTableRow, columns: SheetColumns, fields: readonly SheetField[]): string[] =>
  columns.fieldOf.flatMap((field, index) =>
    field && fields.includes(field) ? [row.cells[index] ?? ""] : [],
  );

/** What the row and its house go by, and the words of the person behind it, unless those are the same. */
interface NamesOfRow {
  known: string;
  person: readonly string[];
}

export function namesOfRow(row: SheetTableRow, columns: SheetColumns): NamesOfRow {
  const known = cellsOf(row, columns, PUBLIC_NAMES).join(" ");
  const site = cellsOf(row, columns, ["website"]).join(" ");
  return {
    known: `${known} ${site}`,
    person: wordsOfPerson(cellsOf(row, columns, ["contactRole", "contact"]), known),
  };
}

/** The text of a cell without people: what was found, is left out. Without a field it is a text of the row. */
export function withoutPeopleIn(field: SheetField | undefined, value: string, { known, person }: NamesOfRow) {
  if (field === "email") return withoutPerson(value, person);
  if (field && NEVER_NAMES.has(field)) return { text: value, found: [] };
  const without = (text: string) => {
    const others = withoutPersonalData(text, known);
    const own = withoutPerson(others.text, person);
    return { text: own.text, found: [...others.found, ...own.found] };
  };
  if (field === undefined || RUNNING.has(field)) return textWithoutPeople(value, without);
  return AS_WRITTEN.has(field) ? without(value) : cellWithoutPeople(value, without);
}
