import type { Weekday } from "#schema/schedule.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import { comparedHeader } from "#import/sheet/columns/compared-header.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import type { GridLine } from "#import/sheet/grid.ts";
import { CLOSES, OPENS } from "#import/words/columns/column-words.ts";
import { WEEKDAY_HEADERS, type SheetField } from "#import/words/headers.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

/** "maandag_van", "mon_open": of which day it is, and whether it begins or ends. */
function halfOf(name: string): { day: Weekday; edge: "startTime" | "endTime" } | undefined {
  const words = comparedHeader(name).split(" ");
  const day = WEEKDAYS.find((one) => words.some((word) => WEEKDAY_HEADERS[one].includes(word)));
  if (!day || words.length < 2 || words.length > 4) return undefined;
  const rest = words.filter((word) => !WEEKDAY_HEADERS[day].includes(word)).join(" ");
  const named = fitHeader(rest).find(({ field }) => field === "startTime" || field === "endTime")?.field;
  const edge = OPENS.test(rest) ? "startTime" : CLOSES.test(rest) ? "endTime" : named;
  return edge === "startTime" || edge === "endTime" ? { day, edge } : undefined;
}

/** A column for the beginning and one for the end of each day are one column for that day. */
export function withHoursOfDays<Table extends Columns>(table: Table): Table {
  const halves = table.header.map((name) => halfOf(name));
  const at = (day: Weekday, edge: string) => halves.findIndex((one) => one?.day === day && one.edge === edge);
  const pairs = WEEKDAYS.flatMap((day) => {
    const [start, end] = [at(day, "startTime"), at(day, "endTime")];
    return start >= 0 && end >= 0 ? [{ day, start, end }] : [];
  });
  if (pairs.length === 0) return table;
  const isEnd = (index: number) => pairs.some(({ end }) => end === index);
  const pairAt = (index: number) => pairs.find(({ start }) => start === index);
  const kept = <T>(all: readonly T[]): T[] => all.filter((_, index) => !isEnd(index));
  const hours = (cells: readonly string[], { start, end }: (typeof pairs)[number]): string =>
    [cells[start], cells[end]].filter((cell) => cell?.trim()).join(" - ");
  return {
    ...table,
    header: kept(table.header),
    fields: kept(table.header.map((_, index) => pairAt(index)?.day ?? table.fields[index])),
    rows: table.rows.map(({ line, cells }) => ({
      line,
      cells: kept(
        table.header.map((_, index) => {
          const pair = pairAt(index);
          return pair ? hours(cells, pair) : (cells[index] ?? "");
        }),
      ),
    })),
  };
}
