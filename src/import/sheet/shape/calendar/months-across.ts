import { plain } from "#domain/plain.ts";
import { isTick } from "#import/sheet/columns/column-profile.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import {
  monthNamed,
  monthWord,
  numberedCell,
  yearNamed,
  type CalendarEntry,
  type CalendarField,
  type NamedMonth,
} from "./days-of-month.ts";

/** Days that follow each other down a column: so many of them are no accident. */
const ENOUGH_BESIDE = 5;
const ENOUGH_ALONE = 14;
const MOST = 0.7;
const MOST_LINES = 400;

interface Section {
  month: NamedMonth;
  /** The column with the numbers of its days. */
  numbers: number;
  weekdays: number | undefined;
  texts: number[];
}

/**
 * Months beside each other, or one, with all their days below: the numbers in a column for each or in one for all, and
 * beside them what is on.
 */
export function monthsAcross(
  lines: readonly GridLine[],
): { entries: CalendarEntry[]; from: number } | undefined {
  if (lines.length > MOST_LINES) return undefined;
  const heads = lines.flatMap((line, at) => (monthsOf(line) ? [at] : []));
  const [from] = heads;
  if (from === undefined) return undefined;
  const year = lines
    .slice(0, from + 1)
    .flatMap(({ cells }) => cells.flatMap((cell) => yearNamed(cell) ?? []))
    .at(0);
  const entries: CalendarEntry[] = [];
  for (const [index, at] of heads.entries()) {
    const found = blockOf(lines.slice(at, heads[index + 1] ?? lines.length), year ?? "");
    if (!found) return undefined;
    entries.push(...found);
  }
  return entries.length > 1 ? { entries, from } : undefined;
}

/** A line of months and of nothing else, but for what stands in its corner. */
function monthsOf({ cells }: GridLine): { column: number; month: NamedMonth }[] | undefined {
  const filled = cells.flatMap((cell, column) =>
    isFilled(cell) ? [{ column, month: monthNamed(cell) }] : [],
  );
  const months = filled.flatMap(({ column, month }) => (month ? [{ column, month }] : []));
  const isOfMonths = months.length > 0 && months.length >= filled.length - (months.length > 1 ? 2 : 0);
  return isOfMonths ? months : undefined;
}

function blockOf([head, ...body]: readonly GridLine[], year: string): CalendarEntry[] | undefined {
  const months = head ? (monthsOf(head) ?? []) : [];
  const sections = sectionsOf(months, body);
  if (!sections) return undefined;
  const from = body.findIndex(({ cells }) =>
    sections.some(({ numbers }) => numberedCell(cells[numbers] ?? "")),
  );
  const names = body.slice(0, Math.max(0, from));
  return sections.flatMap((section) => entriesOf(section, body.slice(from), names, year));
}

function sectionsOf(
  months: readonly { column: number; month: NamedMonth }[],
  body: readonly GridLine[],
): Section[] | undefined {
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const counted = columns.filter((at) =>
    holdsDaysInOrder(body, at, months.length > 1 ? ENOUGH_BESIDE : ENOUGH_ALONE),
  );
  const weekdays = new Set(columns.filter((at) => holdsWeekdays(body, at)));
  const [shared = -1, second] = counted;
  const isShared =
    months.length > 1 && shared >= 0 && (second === undefined || second > (months.at(-1)?.column ?? 0));
  const isPaired = counted.length === months.length;
  if (!isPaired && !(isShared && shared < (months[0]?.column ?? 0))) return undefined;
  const isText = (at: number) => !counted.includes(at) && !weekdays.has(at);
  return months.map(({ month, column }, index) => {
    const numbers = isPaired ? (counted[index] ?? 0) : shared;
    const begin = isPaired ? numbers + 1 : column;
    const next = isPaired ? counted[index + 1] : months[index + 1]?.column;
    const texts = columns.filter((at) => at >= begin && at < (next ?? width) && isText(at));
    return { month, numbers, weekdays: [numbers - 1, numbers + 1].find((at) => weekdays.has(at)), texts };
  });
}

/** Each but a few is the day after the one above it. */
function holdsDaysInOrder(body: readonly GridLine[], column: number, least: number): boolean {
  const cells = body.map(({ cells: all }) => all[column]).filter(isFilled);
  const days = cells.flatMap((cell) => {
    const numbered = cell.length <= 20 ? numberedCell(cell) : undefined;
    return numbered?.rest === "" ? [numbered.day] : [];
  });
  const steps = days.filter((day, at) => at > 0 && day === (days[at - 1] ?? 0) + 1).length;
  return days.length >= least && days.length >= cells.length * MOST && steps >= (days.length - 1) * MOST;
}

/** "ma", "Di", or the first letter of each. */
function holdsWeekdays(body: readonly GridLine[], column: number): boolean {
  const cells = body.map(({ cells: all }) => all[column]?.trim()).filter(isFilled);
  const days = cells.filter((cell) => labelKind(cell) === "day" || /^[mdwvz]$/i.test(cell));
  return days.length >= 4 && days.length >= cells.length * MOST;
}

function entriesOf(
  { month, numbers, weekdays, texts }: Section,
  body: readonly GridLine[],
  names: readonly GridLine[],
  year: string,
): CalendarEntry[] {
  const labels = new Map(texts.map((at) => [at, nameAbove(names, at)]));
  const entries: CalendarEntry[] = [];
  let day = "";
  for (const { line, cells } of body) {
    const numbered = numberedCell(cells[numbers] ?? "");
    const beside = weekdays === undefined ? "" : (cells[weekdays] ?? "").trim();
    const weekday = numbered?.weekday || (labelKind(beside) === "day" ? beside : "");
    if (numbered) day = [weekday, numbered.day, monthWord(month.month)].filter(Boolean).join(" ");
    if (day === "") continue;
    const said = texts.map((at) => ({ text: (cells[at] ?? "").trim(), label: labels.get(at) ?? "" }));
    const told = said.flatMap(({ text, label }) => {
      const field = text === "" ? undefined : fieldOf(text, label);
      return field ? [{ field, text }] : [];
    });
    for (const { text, label } of said) {
      const name = isTick(text) ? label : text;
      if (!/\p{L}{2}/u.test(name) || fieldOf(text, label)) continue;
      const isLabelled = texts.length > 1 && plain(name) !== plain(label) && !isNameOfNames(label);
      const period = month.year || year;
      entries.push({ line, period, date: day, text: name, label: isLabelled ? label : "", told });
    }
  }
  return entries;
}

const nameAbove = (names: readonly GridLine[], column: number): string =>
  names.map(({ cells }) => cells[column]?.trim() ?? "").find(Boolean) ?? "";

/** "Tijd" and "Plaats" above a column beside the names, or a cell with nothing but hours: it is said of what is on that day. */
function fieldOf(text: string, label: string): CalendarField | undefined {
  if (labelKind(text) === "time") return "time";
  const [best] = fitHeader(label);
  return TOLD_BESIDE.find((field) => best && best.score >= SURELY && best.field === field);
}
const SURELY = 90;
const TOLD_BESIDE: readonly CalendarField[] = ["time", "venue", "audience", "description"];

const isNameOfNames = (label: string): boolean =>
  fitHeader(label).some(({ field, score }) => score >= SURELY && field === "title");
