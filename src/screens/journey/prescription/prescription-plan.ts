import type { Occurrence } from "#domain/when/occurrence.ts";
import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { datesUntil, firstDate, talkAgainDate } from "./first-date.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { PrescriptionFacts } from "#text/prescription-facts.ts";
import type { JourneyGuide } from "../load-journey.ts";

/** One activity of the sheet, with what is known of it. */
export interface PrescriptionEntry {
  card: ResultCard;
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
    return [{ card, facts, holidays, point, first: firstDate(facts.schedule, today, holidays) }];
  });
  const starts = entries.flatMap(({ first }) => first?.date ?? []).sort();
  return { entries, talkAgain: talkAgainDate(starts[0] ?? today) };
}

/** The times for a calendar: only the first, or all of them until the talk. */
export const calendarTimes = (
  { facts, holidays, first }: PrescriptionEntry,
  today: LocalDate,
  until: LocalDate | undefined,
): Occurrence[] => (until ? datesUntil(facts.schedule, today, until, holidays) : first ? [first] : []);
