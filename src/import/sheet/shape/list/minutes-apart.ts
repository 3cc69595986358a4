import { plainWordsOf } from "#domain/plain.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { HOUR_COLUMN, MINUTE_COLUMN } from "#import/words/columns/header-forms.ts";
import type { SheetField } from "#import/words/headers.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

interface Pair {
  hour: number;
  minute: number;
}

/**
 * "Start Hour" and "Start Minute" are one time. Where begin and end of a row are both midnight, nobody filled them in:
 * such a row says no time.
 */
export function withMinutesInTheirHour<Table extends Columns>(table: Table): Table {
  const pairs = pairsOf(table);
  if (pairs.length === 0) return table;
  const gone = new Set(pairs.map(({ minute }) => minute));
  const without = <T>(all: readonly T[]): T[] => all.filter((_, at) => !gone.has(at));
  return {
    ...table,
    header: without(table.header),
    fields: without(Array.from(table.header, (_, at) => table.fields[at])),
    rows: table.rows.map(({ line, cells }) => {
      const times = pairs.map(({ hour, minute }) => timeOf(cells[hour], cells[minute]));
      const isUnset = pairs.length > 1 && times.every((time) => time === "0:00");
      const joined = cells.map((cell, at) => {
        const pair = pairs.findIndex(({ hour }) => hour === at);
        return pair < 0 ? cell : isUnset ? "" : (times[pair] ?? cell);
      });
      return { line, cells: without(joined) };
    }),
  };
}

function pairsOf({ header, rows }: Columns): Pair[] {
  const names = header.map((name) => plainWordsOf(name).join(" "));
  return names.flatMap((name, hour) => {
    const [, lead] = HOUR_COLUMN.exec(name) ?? [];
    const minute = names.findIndex((other) => lead !== undefined && MINUTE_COLUMN.exec(other)?.[1] === lead);
    const fits = (column: number, most: number) =>
      rows.every(({ cells }) => {
        const cell = (cells[column] ?? "").trim();
        return !isFilled(cell) || (/^\d{1,2}(?:\.0)?$/.test(cell) && Number(cell) <= most);
      });
    return minute >= 0 && fits(hour, 24) && fits(minute, 59) ? [{ hour, minute }] : [];
  });
}

const timeOf = (hour = "", minute = ""): string | undefined =>
  isFilled(hour) ? `${Number(hour)}:${String(Number(minute) || 0).padStart(2, "0")}` : undefined;
