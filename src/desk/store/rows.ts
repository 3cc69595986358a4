import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite";
import { z } from "zod";

/**
 * The rows of a statement, each read through a schema: columns by their names in camel case, NULL as a key that
 * is not there. Throws when a row is something else than the schema says.
 */
export const allRows = <Row extends z.ZodType>(
  db: DatabaseSync,
  row: Row,
  sql: string,
  ...values: SQLInputValue[]
): z.output<Row>[] =>
  db
    .prepare(sql)
    .all(...values)
    .map((one) => row.parse(inCamelCase(one)));

/** The first row of a statement; undefined when there is none. */
export function firstRow<Row extends z.ZodType>(
  db: DatabaseSync,
  row: Row,
  sql: string,
  ...values: SQLInputValue[]
): z.output<Row> | undefined {
  const found = db.prepare(sql).get(...values);
  return found && row.parse(inCamelCase(found));
}

const countRow = z.object({ n: z.number() });

/** How many rows: `sql` asks for `count(*) AS n`. */
export const countRowsOf = (db: DatabaseSync, sql: string, ...values: SQLInputValue[]): number =>
  firstRow(db, countRow, sql, ...values)?.n ?? 0;

/** SQLite has no booleans. */
export const flag = z.literal([0, 1]).transform((value) => value === 1);
export const bytes = z.instanceof(Uint8Array<ArrayBuffer>);
/** What was stored as JSON by these sources. */
export const json = <Value>() => z.string().transform((text) => JSON.parse(text) as Value);

const NAMES = new Map<string, string>();

function nameOf(column: string): string {
  const known = NAMES.get(column);
  if (known !== undefined) return known;
  const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  NAMES.set(column, name);
  return name;
}

function inCamelCase(row: Record<string, SQLOutputValue>): Record<string, SQLOutputValue> {
  const named: Record<string, SQLOutputValue> = {};
  for (const column in row) {
    const value = row[column];
    if (value !== null && value !== undefined) named[nameOf(column)] = value;
  }
  return named;
}
