import type { Occurrence } from "#domain/when/occurrence.ts";
import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { shownOn, type ShownCard } from "#screens/card/shown-card.ts";
import type { PrescriptionFacts } from "#text/prescription-facts.ts";
import type { JourneyGuide } from "#screens/journey/load-journey.ts";
import { whenForNewcomer } from "#domain/when/when-for-newcomer.ts";
import type { Timed } from "#domain/when/when-of.ts";
import { addDays, weekdayOf } from "#domain/when/day-number.ts";
import { publicHolidayOn } from "#domain/when/public-holidays.ts";
import { addMonths } from "#domain/when/local-time.ts";

/** Somebody who goes for the first time, and not today: they still have to get ready. */
const asNewcomer = (today: LocalDate, holidays: SchoolHoliday[]) =>
  ({ now: today, from: addDays(today, 1), holidays, only: "held" }) as const;

/** The first time somebody can go. Only a date that is certain. */
export const firstDate = (
  activity: Timed,
  today: LocalDate,
  holidays: SchoolHoliday[],
): Occurrence | undefined => whenForNewcomer(activity, { ...asNewcomer(today, holidays), limit: 1 }).times[0];

/** Every certain time from the first one on until `until`. */
export const datesUntil = (
  activity: Timed,
  today: LocalDate,
  until: LocalDate,
  holidays: SchoolHoliday[],
): readonly Occurrence[] => whenForNewcomer(activity, { ...asNewcomer(today, holidays), until }).times;

/** After this many months coach and client talk again (Welzijn op Recept: the talk after three months). */
const TALK_AGAIN_MONTHS = 3;
const TO_MONDAY: Partial<Record<ReturnType<typeof weekdayOf>, number>> = { SA: 2, SU: 1 };

/** The day itself, or the first working day after it. */
function workingDay(date: LocalDate): LocalDate {
  if (publicHolidayOn(date)) return workingDay(addDays(date, 1));
  const free = TO_MONDAY[weekdayOf(date)];
  return free ? workingDay(addDays(date, free)) : date;
}

/** Three months after the start, on a working day. `start`: the first visit, or the day the plan is made. */
export const talkAgainDate = (start: LocalDate): LocalDate => workingDay(addMonths(start, TALK_AGAIN_MONTHS));

/** When coach and client talk: soon after the first time, once it has become a habit or not, and when a year has passed. */
export const FOLLOW_UPS = ["weeks", "months", "year"] as const;
export interface FollowUp {
  key: (typeof FOLLOW_UPS)[number];
  date: LocalDate;
}

/** The three talks after a start, each on a working day. */
export const followUpsAfter = (start: LocalDate): FollowUp[] => [
  { key: "weeks", date: workingDay(addDays(start, 14)) },
  { key: "months", date: talkAgainDate(start) },
  { key: "year", date: workingDay(addMonths(start, 12)) },
];

/** One activity of the sheet, with what is known of it. */
export interface PrescriptionEntry {
  card: ShownCard;
  facts: PrescriptionFacts;
  holidays: SchoolHoliday[];
  /** Where distances lead: the place, or the middle of its postcode area. */
  point: Point | undefined;
  /** Undefined when no date is certain: then one has to ask. */
  first: Occurrence | undefined;
}

export interface PrescriptionPlan {
  entries: PrescriptionEntry[];
  /** Three months after the first visit, or after today when there is no date. */
  talkAgain: LocalDate;
  followUps: FollowUp[];
}

/** Slugs that the guide no longer holds are left out; the list names them. */
export function prescriptionPlan(
  slugs: readonly string[],
  loaded: JourneyGuide,
  today: LocalDate,
): PrescriptionPlan {
  const entries = slugs.flatMap((slug) => {
    const [card, facts] = [loaded.cards.get(slug), loaded.sheets.get(slug)];
    if (!card || !facts) return [];
    const town = loaded.guide.towns.find((one) => one.slug === facts.municipality);
    const holidays = town?.holidays ?? [];
    const point = loaded.guide.candidates.find((one) => one.slug === slug)?.point;
    const first = firstDate(facts, today, holidays);
    return [{ card: shownOn(card, today), facts, holidays, point, first }];
  });
  const starts = entries.flatMap(({ first }) => first?.date ?? []).sort();
  const start = starts[0] ?? today;
  return { entries, talkAgain: talkAgainDate(start), followUps: followUpsAfter(start) };
}

/** The times for a calendar: only the first, or all of them until the talk. */
export const calendarTimes = (
  { facts, holidays, first }: PrescriptionEntry,
  today: LocalDate,
  until: LocalDate | undefined,
): readonly Occurrence[] => (until ? datesUntil(facts, today, until, holidays) : first ? [first] : []);
