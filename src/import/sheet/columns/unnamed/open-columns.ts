import { OF_SOMETHING_ELSE } from "#import/words/columns/column-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import type { ValueKind } from "../column-profile.ts";
import { comparedHeader } from "../compared-header.ts";
import { takeColumn, type Column } from "../taken-column.ts";
import { isNameless } from "./nameless.ts";

const NEARLY_ALL = 0.8;
const MOST = 0.5;
const ENOUGH = 2;
/** So many cells tell what a column is. */
const LOOKED_AT = 100;

/** The columns of a list that are still to be found out, and what is known of the others. */
export class OpenColumns {
  readonly #columns: readonly Column[];
  readonly #rows: SheetTable["rows"];
  readonly #isNamed: boolean;

  constructor(columns: readonly Column[], rows: SheetTable["rows"], isNamed: boolean) {
    this.#columns = columns;
    this.#rows = rows;
    this.#isNamed = isNamed;
  }

  open(): Column[] {
    return this.#columns.filter(
      (column) =>
        !column.field &&
        !column.aside &&
        (isNameless(column) || (!this.#isNamed && !OF_SOMETHING_ELSE.test(comparedHeader(column.name)))),
    );
  }

  of(kind: ValueKind, least = NEARLY_ALL): Column[] {
    return this.open().filter(
      ({ profile: { filled, share } }) => filled >= ENOUGH && (share[kind] ?? 0) >= least,
    );
  }

  /** Columns that are not read and have a name: they may hold as much. */
  others(kind: ValueKind): Column[] {
    const open = this.open();
    return this.#columns.filter(
      (column) =>
        !column.field &&
        !column.aside &&
        !open.includes(column) &&
        (column.profile.share[kind] ?? 0) >= NEARLY_ALL,
    );
  }

  isFree(...fields: SheetField[]): boolean {
    return this.#columns.every(({ field }) => !field || !fields.includes(field));
  }

  has(field: SheetField): Column | undefined {
    return this.#columns.find((one) => one.field === field);
  }

  /** Columns of short texts, of which one is the name. */
  texts(): Column[] {
    return this.open().filter(({ profile: { share } }) => (share.text ?? 0) >= MOST);
  }

  cellsOf(column: Column | undefined): string[] {
    if (!column) return [];
    return this.#rows.flatMap(({ cells }) => (cells[column.index] ?? "").trim() || []).slice(0, LOOKED_AT);
  }

  /** In how many rows, of those where both are filled, the first is before the second, from 0 to 1. */
  inOrder(first: Column, second: Column): number {
    const both = this.#rows
      .map(({ cells }) => [sortable(cells[first.index]), sortable(cells[second.index])] as const)
      .filter(([a, b]) => a !== "" && b !== "");
    return both.filter(([a, b]) => a <= b).length / Math.max(1, both.length);
  }

  /** The one column that is so, where nothing else says it. */
  take(
    field: SheetField,
    same: readonly SheetField[],
    is: (column: Column) => boolean,
    evidence: "values" | "guess" = "values",
  ): void {
    if (!this.isFree(...same)) return;
    const found = this.open().filter((column) => column.profile.filled >= ENOUGH && is(column));
    const [only, ...more] = found;
    if (only && more.length === 0) takeColumn(only, field, evidence);
  }
}

/** "9:30" before "10:00", and days as a system writes them. */
const sortable = (cell: string | undefined): string => (cell ?? "").trim().replace(/^(?=\d[:.h])/, "0");
