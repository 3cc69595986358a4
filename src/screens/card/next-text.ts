import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import { isCourse, startsOf } from "#domain/when/course.ts";
import { daysBetween } from "#domain/when/day-number.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { publicHolidayOn } from "#domain/when/public-holidays.ts";
import { daysOf } from "#domain/when/slots.ts";
import { whenForNewcomer } from "#domain/when/when-for-newcomer.ts";
import { doubtAbout, whenOf } from "#domain/when/when-of.ts";
import { NBSP } from "#text/format.ts";
import { comingDayText, dayText, shortDayText } from "#text/when/date-text.ts";
import { cardText } from "./card-words.ts";

/** From this many days a week on the next one is always near: naming it would only fill the card. */
const OFTEN = 4;

/** So near that somebody may want to go on a day in a holiday. */
const NEAR_DAYS = 21;
/** What lies ahead of a moment: the next time, the next that is not called off, and the next that is sure. */
interface Ahead {
  first?: Occurrence | undefined;
  held?: Occurrence | undefined;
  sure?: Occurrence | undefined;
}

export function aheadOf(times: readonly Occurrence[]): Ahead {
  const held = times.filter(({ cancelled }) => !cancelled);
  return { first: times[0], held: held[0], sure: held.find(({ certain }) => certain) };
}

/** A course is asked about as a whole: which group comes next. */
function courseText(card: ActivityCard, { today, holidays }: CardContext): string | undefined {
  if (card.schedule.type !== "recurring") return undefined;
  if (!isCourse(card.schedule)) return undefined;
  const { times } = whenForNewcomer(card, { now: today, holidays, limit: 1 });
  return times[0] && !times[0].cancelled && startsOf(card.schedule).includes(times[0].date)
    ? cardText("card.starts", { day: comingDayText(times[0].date, dayOf(today)) })
    : cardText("card.askGroup");
}

/** What to ask about a date in doubt; undefined when only its rhythm, or a calendar to come, can tell. */
function questionText(card: ActivityCard, time: Occurrence, holidays: SchoolHoliday[]): string | undefined {
  const doubt = doubtAbout(card, time, holidays);
  if (doubt === "rhythm" || doubt === "unknown-holidays") return undefined;
  if (doubt === "school-holiday") return cardText("card.askHoliday");
  return cardText("card.askPublicHoliday", { day: cardText(`card.day.${doubt}`) });
}

/** "do 3 dec": a line has little room. In full when its year must be said. */
function nearDayText(date: LocalDate, today: LocalDate): string {
  const text = comingDayText(date, today);
  return text === dayText(date) ? shortDayText(date).replaceAll(" ", NBSP) : text;
}

/** The next date is in doubt; a sure one may follow. */
function doubtText(
  card: ActivityCard,
  doubt: Occurrence,
  sure: Occurrence | undefined,
  context: CardContext,
) {
  const question = questionText(card, doubt, context.holidays);
  const today = dayOf(context.today);
  if (!sure || !question)
    return question && !publicHolidayOn(doubt.date) ? question : cardText("card.askNext");
  const day = nearDayText(sure.date, today);
  if (daysBetween(today, doubt.date) > NEAR_DAYS) return cardText("card.sureOn", { day });
  return `${question}. ${cardText("card.sureAgainOn", { day })}`;
}

/** Whether a card looks out for its next time, and may come to say something of it. */
export const isWatched = (schedule: ActivityCard["schedule"]): boolean =>
  (schedule.type === "recurring" || schedule.type === "open") && daysOf(schedule).length < OFTEN;

/** Who reads "elke donderdag" knows when the next one is. */
const isEveryWeek = (schedule: Extract<ActivityCard["schedule"], { type: "recurring" | "open" }>): boolean =>
  schedule.type === "open" ||
  schedule.rules.every(
    ({ frequency, interval = 1, timesPerPeriod }) =>
      (frequency === "weekly" || frequency === "daily") && interval === 1 && !timesPerPeriod,
  );

/**
 * The line under the rhythm. A date only when it is certain; never "vandaag" or "morgen", because a page
 * that was built yesterday still has to be right.
 */
export function nextText(
  card: ActivityCard,
  { first, held, sure }: Ahead,
  context: CardContext,
): string | undefined {
  const { schedule } = card;
  const dayOfTime = ({ date }: Occurrence) => comingDayText(date, dayOf(context.today));
  const off = first?.cancelled && cardText("card.cancelled", { day: dayOfTime(first) });
  const say = (text?: string) => [off, text].filter(Boolean).join(". ") || undefined;
  // Of loose dates the line above names what is left, and says so when nothing is.
  if (schedule.type !== "recurring" && schedule.type !== "open") return held && say();
  const course = courseText(card, context);
  if (course) return say(course);
  if (!first) return schedule.type === "open" ? undefined : cardText("card.askNext");
  if (!off && !isWatched(schedule)) return undefined;
  if (!held) return say();
  const isPlain =
    held === first && isEveryWeek(schedule) && daysBetween(dayOf(context.today), held.date) <= 7;
  if (held.certain && isPlain) return undefined;
  if (held.certain) return say(cardText("card.next", { day: nearDayText(held.date, dayOf(context.today)) }));
  return say(doubtText(card, held, sure, context));
}

/** As many times as it takes to see what lies ahead: until one is sure, or one at all when none ever is. */
export function searchAhead(
  card: ActivityCard,
  question: Parameters<typeof whenOf>[1],
): readonly Occurrence[] {
  const [sure] = whenOf(card, { ...question, only: "held", limit: 1 }).times;
  if (sure) return whenOf(card, { ...question, until: sure.date }).times;
  const off = "cancelled" in card.schedule ? (card.schedule.cancelled ?? []).length : 0;
  return whenOf(card, { ...question, limit: off + 1, per: "day" }).times;
}

export function nextTextAt(card: ActivityCard, context: CardContext): string | undefined {
  const question = { now: context.today, holidays: context.holidays };
  if (whenOf(card, { ...question, limit: 0 }).state !== "on") return undefined;
  return nextText(card, aheadOf(searchAhead(card, question)), context);
}

export interface CardContext {
  /** The day, or the moment of it, on which the card is read. */
  today: Moment;
  /** Of the region of the card's municipality. */
  holidays: SchoolHoliday[];
  near?: Point;
  /** What most cards beside it promise as well; see `oftenIn`. */
  often?: ReadonlySet<string>;
}
