import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import type { Schedule } from "#schema/schedule.ts";
import { daysBetween } from "#domain/local-time.ts";
import { nextOccurrences, startsOf, type Occurrence } from "#domain/occurrences.ts";
import { daysOf } from "#domain/slots.ts";
import { comingDayText } from "#copy/format.ts";
import { cardCopy } from "./card-copy.ts";

/** From this many days a week on the next one is always near: naming it would only fill the card. */
const OFTEN = 4;

/** So near that somebody may want to go on a day in a holiday. */
const NEAR_DAYS = 21;
/** Enough to see past the summer holiday of something that is held every day of the week but two. */
const SEARCHED = 40;

type Repeating = Extract<Schedule, { type: "recurring" | "open" }>;

/** A course is asked about as a whole: which group comes next. */
function courseText(schedule: Schedule, today: LocalDate): string | undefined {
  if (schedule.type !== "recurring") return undefined;
  const start = startsOf(schedule).find((date) => date >= today);
  if (start) return cardCopy("card.starts", { day: comingDayText(start, today) });
  return schedule.course || schedule.sessions ? cardCopy("card.askGroup") : undefined;
}

/** The next date is in doubt: because of a school holiday, or because the rhythm does not fix it. */
function doubtText(
  schedule: Repeating,
  doubt: Occurrence,
  sure: Occurrence | undefined,
  today: LocalDate,
  holidays: SchoolHoliday[],
): string {
  const [always] = nextOccurrences(
    { ...schedule, schoolHolidays: "continues" },
    { from: doubt.date, limit: 1, holidays },
  );
  if (!always?.certain) return cardCopy("card.askNext");
  const near = daysBetween(today, doubt.date) <= NEAR_DAYS;
  const day = sure && comingDayText(sure.date, today);
  if (!near && day) return cardCopy("card.sureOn", { day });
  return [cardCopy("card.askHoliday"), day && cardCopy("card.sureAgainOn", { day })]
    .filter(Boolean)
    .join(". ");
}

/**
 * The line under the rhythm. A date only when it is certain; never "vandaag" or "morgen", because a page
 * that was built yesterday still has to be right.
 */
export function nextText(
  { schedule }: Pick<ActivityCard, "schedule">,
  today: LocalDate,
  holidays: SchoolHoliday[],
): string | undefined {
  const search = (limit: number) => nextOccurrences(schedule, { from: today, limit, holidays });
  const [first] = search(1);
  const cancelled = first?.cancelled ? first : undefined;
  const off = cancelled && cardCopy("card.cancelled", { day: comingDayText(cancelled.date, today) });
  const say = (text?: string) => [off, text].filter(Boolean).join(". ") || undefined;
  if (schedule.type !== "recurring" && schedule.type !== "open") return say();
  const course = courseText(schedule, today);
  if (course) return say(course);
  const dateText = (day: LocalDate) => cardCopy("card.next", { day: comingDayText(day, today) });
  if (!first) return schedule.type === "open" ? undefined : cardCopy("card.askNext");
  if (!cancelled && daysOf(schedule).length >= OFTEN) return undefined;
  if (!cancelled && first.certain) return dateText(first.date);
  const held = search(SEARCHED).filter((occurrence) => !occurrence.cancelled);
  const [next] = held;
  if (!next || next.certain) return say(next && dateText(next.date));
  const sure = held.find((occurrence) => occurrence.certain);
  return say(doubtText(schedule, next, sure, today, holidays));
}
