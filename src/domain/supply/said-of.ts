import type { ActivityEntry } from "#domain/catalog.ts";
import { priceOfVisit } from "#domain/costs.ts";
import { roomOf } from "#domain/room.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import { daypartsOfWindow, windowsOf, type Window } from "#domain/when/slots.ts";
import { scheduleAhead } from "#domain/when/when-of.ts";
import type { Schedule, Weekday } from "#schema/schedule.ts";
import type { Said, SupplySwitch } from "./said.ts";

/** From then on somebody who works in the daytime can come, by the clock. */
export const AFTER_WORK = "17:00";

/** Minutes that open hours must go on after that before coming is worth it: half of what a part of the day asks. */
const WORTH_COMING = 60;

/**
 * Years of an age band that must be welcome before an activity counts for that band: a group for 18 to 30 is open to
 * somebody of 30, and yet nothing for those of 30 to 65.
 */
export const ENOUGH_YEARS = 5;

const WEEKEND: readonly Weekday[] = ["SA", "SU"];
const OLDEST = 120;

/** What an activity says of one question, as far as anybody said anything. */
export function saidOf(entry: ActivityEntry, key: SupplySwitch, now: Moment): Said {
  switch (key) {
    case "18-30":
      return forAges(entry, 18, 29);
    case "30-65":
      return forAges(entry, 30, 64);
    case "65-plus":
      return forAges(entry, 65, OLDEST);
    case "avond":
      return anyWindow(scheduleAhead(entry, now), inTheEvening);
    case "weekend":
      return anyWindow(scheduleAhead(entry, now), inTheWeekend);
    case "na-werktijd":
      return bothSaid(anyWindow(scheduleAhead(entry, now), afterWork), forAges(entry, 18, 64));
    case "gratis":
      return costsAtMost(entry, 0);
    case "tot-3":
      return costsAtMost(entry, 3);
    case "tot-7-50":
      return costsAtMost(entry, 7.5);
    default:
      return saidOfComing(entry, key, now);
  }
}

function saidOfComing(
  entry: ActivityEntry,
  key: "rolstoel" | "weinig-nederlands" | "samen" | "plek",
  now: Moment,
): Said {
  const { wheelchair } = entry.accessibility;
  const { dutchNeeded, anyLanguage } = entry.language;
  const { accompaniment } = entry.firstVisit;
  const room = roomOf(entry, dayOf(now))?.state ?? "ask";
  switch (key) {
    case "rolstoel":
      return asSaid(wheelchair, wheelchair === "yes" || wheelchair === "not-applicable");
    case "weinig-nederlands":
      return anyLanguage ? "yes" : asSaid(dutchNeeded, dutchNeeded !== "good");
    case "samen":
      return asSaid(accompaniment, accompaniment !== "none");
    case "plek":
      return room === "ask" ? "unknown" : room === "open" || room === "few" ? "yes" : "no";
  }
}

const asSaid = (field: unknown, isYes: boolean): Said =>
  field === undefined ? "unknown" : isYes ? "yes" : "no";

const bothSaid = (one: Said, other: Said): Said => {
  if (one === "no" || other === "no") return "no";
  return one === "yes" && other === "yes" ? "yes" : "unknown";
};

/** Where nobody named an age it is not known for whom: that nobody is kept out is not what was said. */
function forAges({ audience: { minAge, maxAge } }: ActivityEntry, from: number, until: number): Said {
  if (minAge === undefined && maxAge === undefined) return "unknown";
  const welcome = Math.min(maxAge ?? OLDEST, until) - Math.max(minAge ?? 0, from) + 1;
  return welcome >= ENOUGH_YEARS ? "yes" : "no";
}

function costsAtMost({ costs, schedule }: ActivityEntry, euros: number): Said {
  const price = priceOfVisit(costs, schedule);
  return asSaid(price, price !== undefined && price <= euros);
}

type OfWindow = (window: Window, isOpen: boolean) => Said;

const isOpenHours = ({ type }: Schedule): boolean => type === "open" || type === "by-appointment";

/** The days on which somebody who works in the daytime can come for certain. */
export const afterWorkOn = (schedule: Schedule): Weekday[] =>
  windowsOf(schedule).flatMap((window) => {
    const late = startsLate(window, isOpenHours(schedule)) === "yes";
    return window.days.filter((day) => late || WEEKEND.includes(day));
  });

/** One time that will do is enough; without any time at all nobody knows. */
function anyWindow(schedule: Schedule, saidOfWindow: OfWindow): Said {
  const said = windowsOf(schedule).map((window) => saidOfWindow(window, isOpenHours(schedule)));
  if (said.includes("yes")) return "yes";
  return said.length === 0 || said.includes("unknown") ? "unknown" : "no";
}

const hasTime = ({ startTime, dayparts = [] }: Window): boolean =>
  startTime !== undefined || dayparts.length > 0;

function inTheEvening(window: Window): Said {
  if (!hasTime(window)) return "unknown";
  return daypartsOfWindow(window).includes("evening") ? "yes" : "no";
}

function inTheWeekend({ days }: Window): Said {
  if (days.length === 0) return "unknown";
  return days.some((day) => WEEKEND.includes(day)) ? "yes" : "no";
}

function afterWork(window: Window, isOpen: boolean): Said {
  const weekend = inTheWeekend(window);
  if (weekend === "yes") return "yes";
  const late = startsLate(window, isOpen);
  // A time in the daytime on a day nobody named may well be a Saturday.
  return late === "no" && weekend === "unknown" ? "unknown" : late;
}

/** Of what begins at a fixed time the begin counts; where one walks in during open hours what is left of them does. */
function startsLate(window: Window, isOpen: boolean): Said {
  const { startTime, endTime, dayparts = [] } = window;
  if (startTime === undefined)
    return !hasTime(window) ? "unknown" : dayparts.includes("evening") ? "yes" : "no";
  if (startTime >= AFTER_WORK) return "yes";
  if (!isOpen) return "no";
  if (endTime === undefined) return "unknown";
  return minutesBetween(AFTER_WORK, endTime <= startTime ? "24:00" : endTime) >= WORTH_COMING ? "yes" : "no";
}

const minutesBetween = (from: string, until: string): number => minutes(until) - minutes(from);
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
