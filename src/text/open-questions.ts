import type { ActivityEntry } from "#domain/catalog.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { isFromHome, mayWalkIn, venueOf } from "#domain/door.ts";
import { roomOf } from "#domain/room.ts";
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

const saysForWhom = ({ audience }: ActivityEntry): boolean =>
  Object.values(audience).some((said) => said !== undefined && (!Array.isArray(said) || said.length > 0));

const saysSize = ({ threshold: { groupSize } }: ActivityEntry): boolean =>
  groupSize?.min !== undefined || groupSize?.max !== undefined;

/**
 * Full or with a waiting list is said as such; what nobody said lately is asked, except where one just walks in or need
 * not sign up. The one answer for the first visit and for the questions beside it.
 */
export function asksRoom(entry: ActivityEntry, today: LocalDate): boolean {
  const room = roomOf(entry, today);
  const isOpen = mayWalkIn(entry) || entry.signUp.needed === false;
  return entry.status === "published" && (room ? room.state === "ask" : !isOpen);
}

function missingOf(entry: ActivityEntry, today: LocalDate): (keyof typeof factWords)[] {
  const { schedule, place } = entry;
  const { wheelchair, toilet } = entry.accessibility;
  const at = venueOf(entry);
  const isRemote = isFromHome(entry);
  const missing: [boolean, keyof typeof factWords][] = [
    [!knowsWhen(entry), "unknown.when"],
    [schedule.type === "recurring" && schedule.rules.some(({ frequency }) => !frequency), "unknown.often"],
    [!at && (!place || place === "venue"), "unknown.where"],
    [!at && place === "various" && !entry.firstVisit.meetAt, "unknown.firstWhere"],
    [entry.costs.length === 0 && !entry.costNote, "unknown.cost"],
    [!isRemote && wheelchair === undefined, "unknown.wheelchair"],
    [entry.firstVisit.accompaniment === undefined, isRemote ? "unknown.helper" : "unknown.first"],
    [asksRoom(entry, today), "unknown.room"],
    [entry.signUp.needed === undefined && !entry.signUp.how?.length, "unknown.signUp"],
    [!saysForWhom(entry), "unknown.forWhom"],
    [!saysSize(entry), "unknown.group"],
    [!entry.language.spoken?.length && !entry.language.anyLanguage, "unknown.language"],
    [!knowsHolidays(entry), "unknown.holidays"],
    [!isRemote && wheelchair === "yes" && toilet === undefined, "unknown.toilet"],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, key]) => key);
}

/**
 * What we do not know, as questions one can read out on the phone; the ones that decide whether somebody
 * can come at all go first, and five are enough for one call.
 */
export const openQuestions = (entry: ActivityEntry, today: LocalDate): string[] =>
  missingOf(entry, today)
    .slice(0, MAX_QUESTIONS)
    .map((key) => text(key));

/** The same, where the first visit stands above them: it has said already to ask whether there is room. */
export const questionsBesideVisit = (entry: ActivityEntry, today: LocalDate): string[] =>
  missingOf(entry, today)
    .filter((key) => key !== "unknown.room")
    .slice(0, MAX_QUESTIONS)
    .map((key) => text(key));

const BEFORE_GOING: (keyof typeof factWords)[] = ["unknown.first", "unknown.helper", "unknown.signUp"];

/** Of those, what has to be asked before somebody can go there: who is there, and whether to sign up. */
export const questionsBeforeGoing = (entry: ActivityEntry, today: LocalDate): string[] =>
  missingOf(entry, today)
    .filter((key) => BEFORE_GOING.includes(key))
    .map((key) => text(key));
