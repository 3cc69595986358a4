import type { ActivityEntry } from "#domain/catalog.ts";
import { daysOf } from "#domain/when/slots.ts";
import { factWords } from "./words/facts.ts";
import { textOf } from "./text-of.ts";

const text = textOf(factWords);
const MAX_QUESTIONS = 5;

/** Somebody who wants to go needs a day; an appointment is a day you make together. */
function knowsWhen({ schedule }: ActivityEntry): boolean {
  return schedule.type === "by-appointment" || daysOf(schedule).length > 0;
}

function knowsHolidays({ schedule }: ActivityEntry): boolean {
  const children = schedule.type === "recurring" || schedule.type === "open";
  return !children || schedule.schoolHolidays !== undefined;
}

function missingOf(entry: ActivityEntry): (keyof typeof factWords)[] {
  const atVenue = entry.place === "venue";
  const { schedule } = entry;
  const { wheelchair, toilet } = entry.accessibility;
  const missing: [boolean, keyof typeof factWords][] = [
    [!knowsWhen(entry), "unknown.when"],
    [schedule.type === "recurring" && schedule.rules.some(({ frequency }) => !frequency), "unknown.often"],
    [!entry.place || (atVenue && !entry.locationEntry), "unknown.where"],
    [entry.costs.length === 0 && !entry.costNote, "unknown.cost"],
    [atVenue && wheelchair === undefined, "unknown.wheelchair"],
    [entry.firstVisit.accompaniment === undefined, "unknown.first"],
    [entry.signUp.needed === undefined && !entry.signUp.how?.length, "unknown.signUp"],
    [entry.threshold.groupSize === undefined, "unknown.group"],
    [!entry.language.spoken?.length && !entry.language.anyLanguage, "unknown.language"],
    [!knowsHolidays(entry), "unknown.holidays"],
    [atVenue && wheelchair === "yes" && toilet === undefined, "unknown.toilet"],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, key]) => key);
}

/**
 * What we do not know, as questions one can read out on the phone; the ones that decide whether somebody
 * can come at all go first, and five are enough for one call.
 */
export const openQuestions = (entry: ActivityEntry): string[] =>
  missingOf(entry)
    .slice(0, MAX_QUESTIONS)
    .map((key) => text(key));

/** Of those, what has to be asked before somebody can go there: who is there, and whether to sign up. */
export const questionsBeforeGoing = (entry: ActivityEntry): string[] =>
  missingOf(entry)
    .filter((key) => key === "unknown.first" || key === "unknown.signUp")
    .map((key) => text(key));
