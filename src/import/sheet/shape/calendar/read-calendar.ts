import { plain } from "#domain/plain.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { splitEntries, type CellEntry } from "#import/sheet/shape/crossed/split-entries.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";
import { noteAbove } from "#import/sheet/shape/read-above.ts";
import { nothingOn, OF_A_COLUMN } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";
import { dayGrid } from "./day-grid.ts";
import type { CalendarEntry, CalendarField } from "./days-of-month.ts";
import { monthsAcross } from "./months-across.ts";

interface CalendarTable {
  shape: "calendar";
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

const COLUMNS = ["period", "date", "time", "title", "audience", "venue", "frequency", "description"] as const;
type SaidOfEntry = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * A calendar with a place for every day, whether or not something is on: months or weeks beside or below each other. What
 * stands on a day is on that day. Nothing when the numbers are not those of days that follow each other.
 */
export function readCalendar(lines: readonly GridLine[]): CalendarTable | undefined {
  const found = monthsAcross(lines) ?? dayGrid(lines);
  if (!found) return undefined;
  const { entries, from } = found;
  const read = entries.map((entry) => ({ entry, ...splitEntries(entry.text) }));
  const isCalled = areCalledByColumn(entries);
  const rows = read.flatMap(({ entry, entries: all }) =>
    all.map((one) => ({
      entry,
      said: isCalled ? { ...saidOf(entry, one), ...toldOf(one) } : saidOf(entry, one),
    })),
  );
  if (rows.length === 0) return undefined;
  const hasLabels = entries.some(({ label }) => isOwnName(label));
  const made = COLUMNS.filter((field) => rows.some(({ said }) => said[field]));
  const nothing = read.reduce((sum, one) => sum + one.nothing, 0);
  return {
    shape: "calendar",
    header: [...(hasLabels ? [OF_A_COLUMN] : []), ...made.map((field) => headerOfField(field).name)],
    fields: [...(hasLabels ? [undefined] : []), ...made],
    rows: rows.map(({ entry, said }) => ({
      line: entry.line,
      cells: [...(hasLabels ? [entry.label] : []), ...made.map((field) => said[field] ?? "")],
    })),
    notes: [
      ...noteAbove(lines.slice(0, from).flatMap(textsOf)),
      ...(nothing > 0 ? [nothingOn(nothing)] : []),
    ],
  };
}

const SHARE_OF_NAMES = 0.5;
const ENOUGH_TO_TELL = 6;

/** "Eerste les" and "Tweede les" above the same few names, over and over: those are of who is there, and not of what is on. */
function areCalledByColumn(entries: readonly CalendarEntry[]): boolean {
  const texts = new Set(entries.map(({ text }) => plain(text)));
  return (
    entries.length >= ENOUGH_TO_TELL &&
    entries.every(({ label }) => isOwnName(label)) &&
    texts.size <= entries.length * SHARE_OF_NAMES
  );
}

const toldOf = ({ title, description }: CellEntry): SaidOfEntry => ({
  title: "",
  description: [title, description].filter(Boolean).join(" "),
});

function saidOf({ period, date, told = [] }: CalendarEntry, entry: CellEntry): SaidOfEntry {
  const { title, time, frequency, description } = entry;
  const beside = (field: CalendarField) => told.filter((one) => one.field === field).map(({ text }) => text);
  const said = {
    period,
    date,
    time: time ?? beside("time").join(", "),
    title,
    audience: beside("audience").join(", "),
    venue: beside("venue").join(", "),
    frequency: frequency ?? "",
    description: [description, ...beside("description")].filter(Boolean).join("\n"),
  };
  return said;
}

const isOwnName = (label: string): boolean => plain(label).length > 2;
