import { canonical } from "#domain/fingerprint.ts";
import { plain } from "#domain/plain.ts";
import { addDays, dayNumberOf, weekdayOf } from "#domain/when/day-number.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { aboutRow } from "#import/words/about-row.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import { placeKey } from "./collect-locations.ts";
import { organizationKey } from "./collect-organizations.ts";

/** One activity: the row that speaks for it, and the rows that only give it more dates. */
export interface FoldedRow {
  lead: UnderstoodRow;
  others: UnderstoodRow[];
}
type Values = UnderstoodRow["values"];
type Json = Record<string, unknown>;
interface Times {
  startTime?: LocalTime | undefined;
  endTime?: LocalTime | undefined;
}

/**
 * Rows with the same title, provider, place and time that differ only in their date are one activity with dates, or
 * with a rule when the dates fit one. What one row lacks another supplies; rows that say different things stay apart,
 * and so do two rows that say the very same date.
 */
export function foldDates(rows: readonly UnderstoodRow[]): FoldedRow[] {
  const folded: FoldedRow[] = [];
  const open = new Map<string, { group: FoldedRow; dates: Map<LocalDate, boolean> }[]>();
  for (const row of rows) {
    const days = datesOf(row.values.schedule);
    const group: FoldedRow = { lead: row, others: [] };
    if (!days) {
      folded.push(group);
      continue;
    }
    const key = sameOffer(row, days.times);
    const known = open.get(key) ?? [];
    const fits = known.find(
      (one) =>
        !days.dates.some((date) => one.dates.has(date)) && agree(one.group.lead.values, row.values, ""),
    );
    if (fits) {
      join(fits.group, row);
      days.dates.forEach((date) => fits.dates.set(date, row.hidden === "ended"));
    } else {
      folded.push(group);
      open.set(key, [
        ...known,
        { group, dates: new Map(days.dates.map((date) => [date, row.hidden === "ended"])) },
      ]);
    }
  }
  for (const { group, dates } of [...open.values()].flat()) if (group.others.length > 0) finish(group, dates);
  return folded;
}

function datesOf(schedule: Schedule): { dates: LocalDate[]; times: Times } | undefined {
  if (schedule.type !== "once" && schedule.type !== "dates") return undefined;
  if (schedule.cancelled || (schedule.type === "dates" && schedule.note)) return undefined;
  const { startTime, endTime } = schedule;
  return {
    dates: schedule.type === "once" ? [schedule.date] : schedule.dates,
    times: { startTime, endTime },
  };
}

function sameOffer(
  { sheet, values, organizationName = "", place, venue }: UnderstoodRow,
  times: Times,
): string {
  return canonical([
    sheet,
    plain(values.title),
    organizationKey(organizationName),
    place,
    venue && placeKey(venue),
    times,
  ]);
}

/** Made from other facts, or about the day on which somebody looked: these may differ between dates. */
const MAY_DIFFER: ReadonlySet<string> = new Set(["schedule", "tags", "verification", "validUntil"]);

/** Whether nothing that both say differs. An empty list says nothing. */
function agree(a: unknown, b: unknown, key: string): boolean {
  if (isNothing(a) || isNothing(b) || MAY_DIFFER.has(key)) return true;
  if (!isRecord(a) || !isRecord(b)) return canonical(a) === canonical(b);
  return Object.keys(a).every((inner) => agree(a[inner], b[inner], inner));
}

function join(group: FoldedRow, row: UnderstoodRow): void {
  const { lead } = group;
  const { verification: before, validUntil: until } = lead.values;
  const { verification: after, validUntil } = row.values;
  const tags = [...new Set([...lead.values.tags, ...row.values.tags])];
  const { verification: _, validUntil: __, ...filled } = fill({ ...lead.values }, { ...row.values });
  // Known for all of its dates only as far as for the one looked at longest ago; over when the last one is.
  const checked = before && after && (before.on < after.on ? before : after);
  const last = until && validUntil && (until > validUntil ? until : validUntil);
  lead.values = {
    ...(filled as unknown as Values),
    tags,
    ...(checked ? { verification: checked } : {}),
    ...(last ? { validUntil: last } : {}),
  };
  if (!lead.venue && row.venue) lead.venue = row.venue;
  group.others.push(row);
}

/** The first record, with what only the second one says. */
function fill(a: Json, b: Json): Json {
  const result: Json = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const own = a[key];
    if (isNothing(own)) result[key] = value;
    else if (isRecord(own) && isRecord(value) && !MAY_DIFFER.has(key)) result[key] = fill(own, value);
  }
  return result;
}

const isRecord = (value: unknown): value is Json =>
  value !== null && typeof value === "object" && !Array.isArray(value);
const isNothing = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** A row that says "vervallen" among rows that go on is a date that does not go on. */
function finish(group: FoldedRow, dates: ReadonlyMap<LocalDate, boolean>): void {
  const { lead, others } = group;
  const times = datesOf(lead.values.schedule)?.times ?? {};
  const cancelled = [...dates]
    .flatMap(([date, ended]) => (ended ? [{ date }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const schedule = foldedSchedule([...dates.keys()].sort(), times);
  const all = cancelled.length === dates.size;
  lead.values = {
    ...lead.values,
    schedule: !all && cancelled.length > 0 ? ({ ...schedule, cancelled } as Schedule) : schedule,
  };
  if (!all && lead.hidden === "ended") delete lead.hidden;
  for (const row of others)
    row.remarks.push({ ...aboutRow.oneOfDates(lead.row), column: "", value: row.values.title });
}

/** Fewer dates are easier read as dates, and a rule on less would be a guess. */
const LEAST_FOR_RULE = 6;
const MOST_WEEKS = 12;

/** These dates, in order, as a rule with a first and a last day when one says exactly them; as they are otherwise. */
export function foldedSchedule(dates: readonly LocalDate[], { startTime, endTime }: Times): Schedule {
  const times = { ...(startTime ? { startTime } : {}), ...(endTime ? { endTime } : {}) };
  const [from = "", until = from] = [dates[0], dates.at(-1)];
  const rhythm = dates.length >= LEAST_FOR_RULE ? (everySoManyWeeks(dates) ?? monthlyOn(dates)) : undefined;
  if (!rhythm) return { type: "dates", dates: [...dates], ...times };
  return { type: "recurring", rules: [{ days: [weekdayOf(from)], ...times, ...rhythm }], from, until };
}

type Rhythm = { frequency: "weekly"; interval?: number } | { frequency: "monthly"; weeks: number[] };

function everySoManyWeeks(dates: readonly LocalDate[]): Rhythm | undefined {
  const gaps = new Set(dates.slice(1).map((date, at) => dayNumberOf(date) - dayNumberOf(dates[at] ?? date)));
  const [days = 0] = gaps;
  const weeks = days / 7;
  if (gaps.size !== 1 || !Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS) return undefined;
  return { frequency: "weekly", ...(weeks > 1 ? { interval: weeks } : {}) };
}

/** The same weekday of its month, in every month from the first to the last. */
function monthlyOn(dates: readonly LocalDate[]): Rhythm | undefined {
  const monthOf = (date: LocalDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const months = dates.every((date, at) => at === 0 || monthOf(date) - monthOf(dates[at - 1] ?? date) === 1);
  if (!months || new Set(dates.map(weekdayOf)).size !== 1) return undefined;
  const places = new Set(dates.map((date) => Math.ceil(Number(date.slice(8)) / 7)));
  const [place = 0] = places;
  // A fifth one is not there every month.
  if (places.size === 1 && place < 5) return { frequency: "monthly", weeks: [place] };
  const last = dates.every((date) => monthOf(addDays(date, 7)) !== monthOf(date));
  return last ? { frequency: "monthly", weeks: [-1] } : undefined;
}
