import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { scanCell } from "#import/when/scan-schedule.ts";
import type { SheetField } from "#import/words/headers.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

const OF_PLACE: ReadonlySet<SheetField> = new Set<SheetField>(["venue", "city", "address", "street"]);
const OF_HOURS: ReadonlySet<SheetField> = new Set<SheetField>(["time", "startTime"]);
const OF_TIME: ReadonlySet<SheetField> = new Set<SheetField>(["days", "date", "when", ...OF_HOURS]);
const BETWEEN_NAMES = / ?[+/&,] ?| (?:en|and) | - /i;
const SURELY = 60;

/** "Plaats + uur", "Wanneer en waar": the names of where and when in one header. */
function namesIn(name: string): { place: string; time: string; isOfHours: boolean } | undefined {
  const parts = name.slice(0, 80).split(BETWEEN_NAMES).filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const fields = parts.map((part) => fitHeader(part).find(({ score }) => score >= SURELY)?.field);
  const of = (wanted: ReadonlySet<SheetField>) =>
    parts.filter((_, at) => wanted.has(fields[at] as SheetField));
  const [place, time] = [of(OF_PLACE), of(OF_TIME)];
  if (place.length === 0 || time.length === 0 || place.length + time.length < parts.length) return undefined;
  return { place: place.join(", "), time: time.join(", "), isOfHours: of(OF_HOURS).length === time.length };
}

/** One column for where and when is two: of each cell the parts that say when go apart from those that say where. */
export function withPlaceAndTime<Table extends Columns>(table: Table, known: readonly string[]): Table {
  const at = table.header.findIndex(
    (name, column) => !table.fields[column] && !known.includes(name) && namesIn(name) !== undefined,
  );
  const names = namesIn(table.header[at] ?? "");
  const cells = table.rows.map(({ cells: all }) => all[at]).filter(isFilled);
  const parts = new Map(cells.map((cell) => [cell, apart(cell)]));
  const both = cells.filter((cell) => parts.get(cell)?.place && parts.get(cell)?.time).length;
  if (!names || both < cells.length / 2) return table;
  const split = <T>(all: readonly T[], place: T, time: T): T[] => [
    ...all.slice(0, at),
    place,
    time,
    ...all.slice(at + 1),
  ];
  const fields = Array.from(table.header, (_, column) => table.fields[column]);
  return {
    ...table,
    header: split(table.header, names.place, names.time),
    fields: split(fields, "venue", names.isOfHours ? "time" : "when"),
    rows: table.rows.map(({ line, cells: all }) => {
      const { place, time } = parts.get(all[at] ?? "") ?? { place: "", time: "" };
      const padded = Array.from(table.header, (_, column) => all[column] ?? "");
      return { line, cells: split(padded, place, time) };
    }),
  };
}

/** Between the parts of a cell. A dash between two hours is none; a colon in an hour neither. */
const BETWEEN_PARTS = / ?[;,|] ?|: | [-–—] (?=\D)|(?<=\p{L}{4}) [-–—] | \((?=[^()]{2,60}\)$)|\)$/u;
/** The year of days without one decides nothing here. */
const NEAR = "2000-01-01";

function apart(cell: string): { place: string; time: string } {
  const parts = cell
    .slice(0, 400)
    .replace(/\n/g, "; ")
    .replace(/\s+/g, " ")
    .split(BETWEEN_PARTS)
    .filter((part) => part.trim() !== "");
  const times = parts.filter(saysWhen);
  return {
    place: parts.filter((part) => !times.includes(part)).join(", "),
    time: times.join(", "),
  };
}

/** The readers of time understand it to its last word. */
function saysWhen(part: string): boolean {
  const { doubt, rest, days, times, dates, rhythm } = scanCell("when", part, {
    near: NEAR,
    days: [],
    dayparts: [],
  });
  const isSaid =
    days.days.length + times.windows.length + dates.dates.length + dates.starts.length > 0 ||
    rhythm.frequency !== undefined;
  return isSaid && !doubt && rest.trim() === "";
}
