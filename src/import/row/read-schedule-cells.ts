import { plain } from "#domain/plain.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import { daypartsOf, daysOf } from "#domain/when/slots.ts";
import { buildSchedule, type ScheduleContext, type ScheduleReading } from "#import/when/build-schedule.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";
import { sayOneRhythm, whenInText, type TextWhen } from "#import/when/when-in-text.ts";
import { aboutTime } from "#import/words/about-time.ts";
import type { SheetField } from "#import/words/headers.ts";
import { isAsked as asksSomebody, type Remark } from "#import/words/remark.ts";
import { endedByText, textThatDiffers } from "#import/when/text-that-differs.ts";
import { timedByName, timedByText } from "#import/when/timed-by-text.ts";
import { joinRhythms } from "#import/when/read-rhythm.ts";
import { isPricedAsCourse } from "./cost/read-prices.ts";
import { exceptionsInText } from "./in-text/exceptions-in-text.ts";
import { withoutOtherFacts } from "./in-text/other-facts.ts";
import { DAYS_OF_WEEKS, ONLY_FLEXIBLE } from "#import/words/when-phrases.ts";
import { textOfOffer, titleOfRow, type TextOfRow } from "./in-text/text-of-row.ts";
import type { CellPlace, RowCells } from "./row-cells.ts";
import { ownWords } from "./own-words.ts";
import { whenCells } from "./when-cells.ts";

/**
 * When it is, from all cells that speak of time, and what the texts say where no cell does. `near`: the day on which
 * the row was checked, or today.
 */
export function readScheduleCells(cells: RowCells, title: string, near: LocalDate): Schedule {
  const context = { near, title, pricedAsCourse: isPricedAsCourse(cells) };
  const { given: written, beside } = whenCells(cells, title, withoutOtherFacts);
  const flexible = onlyFlexible(written);
  const given = flexible ? {} : written;
  const heard = heardWhen(cells, near, beside);
  const read = buildSchedule(given, context);
  const { schedule, remarks, said = [] }: Completed = withTexts(read, given, heard, context) ?? read;
  const isUndecided = remarks.some(({ remark }) => remark.code === aboutTime.undecided.code);
  const saysSomething = Object.keys(given).length > 0 && !isUndecided;
  for (const { cell, remark } of remarks)
    if (flexible && remark === aboutTime.missing) cells.remark(flexible, aboutTime.notEnough);
    else if (remark.kind !== "open") cells.remark(cell, remark);
    else if (remark === aboutTime.missing && saysSomething)
      cells.remark(cell, BOUNDS.has(cell) ? { ...aboutTime.notEnough, into: "days" } : aboutTime.notEnough);
    else cells.remark(remark === aboutTime.dayMissing ? "days" : askedAt(cells, cell), remark);
  for (const { at, remark } of said) cells.remark(at, remark);
  const isAsked = said.some(({ remark }) => asksSomebody(remark));
  const other = isAsked ? undefined : textThatDiffers(read.schedule, textOfOffer(cells), heard, near);
  if (other) cells.remark(other.at, aboutTime.textDiffers(other.words));
  const ended =
    isAsked || other
      ? undefined
      : (endedByText(schedule, textOfOffer(cells)) ?? timedByText(schedule, textOfOffer(cells)));
  if (ended) cells.remark(ended.at, aboutTime.fromText);
  const named = ended || isAsked ? undefined : timedByName(schedule, cells.text("title") ?? "");
  return withExceptions(cells, withNote(ended?.schedule ?? named ?? schedule, beside));
}

const MOST_OF_NOTE = 160;

/** "Flexibel" and no more: nobody says that one makes an appointment, or with whom. */
function onlyFlexible(given: ScheduleCells): SheetField | undefined {
  const [[cell, text] = [], ...others] = Object.entries(given);
  const isAlone = typeof text === "string" && others.length === 0 && ONLY_FLEXIBLE.test(plain(text));
  return isAlone ? (cell as SheetField) : undefined;
}

/** How often something else is stands beside the times in its own words. */
const withNote = (schedule: Schedule, beside: readonly string[]): Schedule =>
  beside.length > 0 && schedule.type === "recurring" && !schedule.note
    ? { ...schedule, note: ownWords(beside.join("\n"), MOST_OF_NOTE) }
    : schedule;

/** What the texts say of holidays, and an exception that no rule can hold: that is asked. */
function withExceptions(cells: RowCells, schedule: Schedule): Schedule {
  if (schedule.type !== "recurring" && schedule.type !== "open") return schedule;
  const all = textOfOffer(cells).map(({ at, text }) => ({ at, ...exceptionsInText(text, daysOf(schedule)) }));
  const left = all.find((one) => one.left !== undefined);
  if (left && !schedule.note && !cells.text("closed"))
    cells.remark(left.at, aboutTime.exceptionInText(left.left ?? ""));
  const holidays = all.find((one) => one.holidays)?.holidays;
  return holidays && !schedule.schoolHolidays ? { ...schedule, schoolHolidays: holidays } : schedule;
}

/** What no cell says is asked of the column that is there for it. */
const askedAt = (cells: RowCells, cell: SheetField): SheetField =>
  cells.text(cell) === undefined ? (FOR_WHEN.find((field) => cells.has(field)) ?? cell) : cell;
/** What is answered about these is said beside them, and not in their place. */
const BOUNDS: ReadonlySet<SheetField> = new Set<SheetField>(["startDate", "endDate"]);
const FOR_WHEN = ["when", "days", "date", "frequency", "time"] as const;

type HeardWhen = TextWhen & { at: CellPlace };
type Completed = ScheduleReading & { said?: { at: CellPlace; remark: Remark }[] };

/** A title is a name first: in it only a day with its time or rhythm counts. */
function heardWhen(cells: RowCells, near: LocalDate, beside: readonly string[]): HeardWhen[] {
  const title = cells.text("title");
  const hear = ({ at, text }: TextOfRow) =>
    whenInText(at === "remarks" && beside.length > 0 ? remarksWithout(cells, beside) : text, near, title).map(
      (one) => ({ ...one, at }),
    );
  return [
    ...textOfOffer(cells).flatMap((one) => hear(one)),
    ...titleOfRow(cells)
      .flatMap((one) => hear(one))
      .filter(({ days }) => days.length > 0),
  ];
}

/** The remarks are cut in what they say when what is of something else is gone. */
function remarksWithout(cells: RowCells, beside: readonly string[]): string {
  const text = beside.reduce((all, part) => all.replace(part, " "), cells.text("remarks") ?? "");
  return cells.cutUp?.(text) ?? text;
}

/** The cells completed by the texts. What the two disagree on stays as the cells say it, and is asked. */
function withTexts(
  read: ScheduleReading,
  given: ScheduleCells,
  heard: readonly HeardWhen[],
  context: ScheduleContext,
): Completed | undefined {
  if (heard.length === 0) return undefined;
  const isEmpty = Object.keys(given).length === 0;
  if (!isEmpty && read.schedule.type === "by-appointment") return undefined;
  const days = daysOf(read.schedule);
  const hasNoDay = days.length === 0 && Object.keys(given).every((cell) => TIMES.has(cell));
  if (isEmpty || hasNoDay) return ofTexts(read, given, heard, context);
  const named = heard.filter((one) => one.days.length > 0);
  const said = named.find((one) => one.days.every((day) => days.includes(day)));
  const other = named.find((one) => !one.days.some((day) => days.includes(day)));
  const asked = ({ at }: HeardWhen, remark: Remark): Completed => ({ ...read, said: [{ at, remark }] });
  if (!said) {
    const [day] = days.length === 0 && new Set(named.map(({ words }) => words)).size === 1 ? named : [];
    const dated =
      day?.certain && comesBack(read.schedule) && buildSchedule({ ...given, when: day.words }, context);
    if (dated && daysOf(dated.schedule).length > 0 && dated.remarks.length <= read.remarks.length)
      return dated;
    if (other && days.length > 0) return asked(other, aboutTime.textDiffers(other.words));
    return withRhythm(read, given, heard, context);
  }
  const series = ofSeries(read.schedule, said, context);
  if (series) return { schedule: series, remarks: read.remarks };
  const lacksTime = said.times && daypartsOf(read.schedule).length === 0;
  const lacksRhythm = said.rhythm.frequency !== undefined && !said.times && !given.frequency;
  const more = lacksTime ? { time: said.words } : lacksRhythm ? { frequency: said.words } : {};
  const whole = buildSchedule({ ...given, ...more }, context);
  return whole.remarks.length > read.remarks.length ? asked(said, aboutTime.textDiffers(said.words)) : whole;
}

/** A rhythm without its day. */
const comesBack = (schedule: Schedule): boolean =>
  schedule.type === "recurring" && schedule.rules.every(({ frequency }) => frequency !== undefined);

const TIMES: ReadonlySet<string> = new Set(["time", "startTime", "endTime"]);

/**
 * A row without any cell about the days. One thing said, or the lines of one list; else the first is proposed. A time in
 * a cell is of the days that a text says.
 */
function ofTexts(
  read: ScheduleReading,
  given: ScheduleCells,
  heard: readonly HeardWhen[],
  context: ScheduleContext,
): Completed | undefined {
  const dated = heard.filter(({ days, dates }) => days.length + dates.length > 0);
  const hasTime = Object.keys(given).length > 0;
  if (hasTime && dated.length === 0) return undefined;
  const main = dated.length > 0 ? dated : heard;
  const [first] = main as [HeardWhen];
  const words = sayOneRhythm(main) ? [first.words] : [...new Set(main.map((one) => one.words))];
  const isOne = words.length === 1 || main.every(({ whole, at }) => whole && at === first.at);
  const agrees = heard.every(({ rhythm }) => main.every((one) => joinRhythms(one.rhythm, rhythm) ?? false));
  const time = hasTime && !main.some(({ times }) => times) ? given : {};
  const { schedule, remarks } = buildSchedule({ when: words.join(", "), ...time }, context);
  // Which weeks are the even ones changes with the year: the rest of what is said holds.
  const isClear = remarks.every(({ remark }) => remark.code === aboutTime.whichWeeks.code);
  if (isOne && agrees && isClear && main.every(({ certain }) => certain))
    return {
      // The text stands in the guide whole: its words are no note.
      schedule: withEndOf(read.schedule, withoutNote(schedule)),
      remarks: [],
      said: [
        { at: first.at, remark: aboutTime.fromText },
        ...remarks.map(({ remark }) => ({ at: first.at, remark })),
      ],
    };
  return { ...read, remarks: [], said: [{ at: first.at, remark: aboutTime.onlyInText(first.words) }] };
}

/** A text that says when it begins, as the cell does: until when is said by the cell alone. */
function withEndOf(ofCells: Schedule, schedule: Schedule): Schedule {
  const [said, ...others] = ofCells.type === "recurring" ? ofCells.rules : [];
  if (schedule.type !== "recurring" || !said?.startTime || !said.endTime || others.length > 0)
    return schedule;
  const { startTime, endTime } = said;
  const isSame = schedule.rules.every((rule) => rule.startTime === startTime && !rule.endTime);
  return isSame ? { ...schedule, rules: schedule.rules.map((rule) => ({ ...rule, endTime })) } : schedule;
}

function withoutNote(schedule: Schedule): Schedule {
  if ("note" in schedule) delete schedule.note;
  return schedule;
}

/** How often is said without a day. It completes cells that name days; beside one date it is asked, unless every day is one. */
function withRhythm(
  read: ScheduleReading,
  given: ScheduleCells,
  heard: readonly HeardWhen[],
  context: ScheduleContext,
): Completed | undefined {
  const [said, ...others] = heard.filter(({ rhythm }) => rhythm.frequency !== undefined);
  const { schedule } = read;
  if (!said || given.frequency || given.when?.includes(said.words)) return undefined;
  if (schedule.type === "once" || schedule.type === "dates") {
    const daily = said.certain && said.rhythm.frequency === "daily" && others.length === 0;
    const series = daily ? seriesFrom(schedule, { ...said, words: "elke dag" }, context) : undefined;
    if (series) return { schedule: series, remarks: read.remarks };
    return { ...read, said: [{ at: said.at, remark: aboutTime.rhythmInText(said.words) }] };
  }
  return undefined;
}

/** One date of a column, while the text says that it is every week on that day: the date is one of a series. */
function ofSeries(schedule: Schedule, said: TextWhen, context: ScheduleContext): Schedule | undefined {
  const { frequency, course } = said.rhythm;
  return frequency === undefined && !course && !DAYS_OF_WEEKS.test(said.words)
    ? undefined
    : seriesFrom(schedule, said, context);
}

/**
 * A date to come is the first that is known of. Of every second week it says which, whenever it was; and a course
 * begins on it.
 */
function seriesFrom(schedule: Schedule, said: TextWhen, context: ScheduleContext): Schedule | undefined {
  if (schedule.type !== "once") return undefined;
  const { date, startTime = "", endTime = "" } = schedule;
  // A begin alone stands in the words with its end; where they have another, that is asked.
  const time = said.times && endTime === "" ? "" : [startTime, endTime].filter(Boolean).join(" - ");
  const isFirst = date >= context.near || (said.rhythm.interval ?? 1) > 1 || said.rhythm.course === true;
  const series = buildSchedule(
    { when: said.words, ...(time ? { time } : {}), ...(isFirst ? { startDate: date } : {}) },
    context,
  );
  const isClear = series.remarks.every(({ remark }) => remark.code === aboutTime.whichWeeks.code);
  return isClear ? series.schedule : undefined;
}
