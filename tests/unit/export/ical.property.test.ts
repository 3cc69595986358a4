import fc from "fast-check";
import ICAL from "ical.js";
import ical, { type VEvent } from "node-ical";
import { expect, it } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import { addMonths, localDateOf, localTimeOf } from "#domain/when/local-time.ts";
import { whenOf } from "#domain/when/when-of.ts";
import { activityCalendar } from "#export/ical.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";
import { schedules } from "../../fixtures/schedule-arbitraries.ts";
import { north } from "../../fixtures/school-holidays.ts";

const from = "2026-03-01";
const today = "2026-11-25";
const until = addMonths(from, 24);
const calendarOf = (schedule: Schedule) =>
  activityCalendar(activityEntry({ schedule, verification: { on: from } }), {
    origin: "https://gids.example.org",
    holidays: north,
    today,
  });

/** What the guide itself says takes place: "2026-12-01 10:00", or only the date when no time is known. */
const promised = (schedule: Schedule): string[] =>
  whenOf(activityEntry({ schedule }), { now: from, until, only: "held", holidays: north })
    .times.map(({ date, startTime }) => [date, startTime].filter(Boolean).join(" "))
    .sort();

function readByIcalJs(ics: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as [string, unknown[], unknown[]]);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").flatMap((component) => {
    const event = new ICAL.Event(component);
    if (component.getFirstPropertyValue("status") === "CANCELLED") return [];
    const iterator = event.iterator();
    const found: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next()) {
      const moment = next.toJSDate();
      found.push(next.isDate ? next.toString() : `${localDateOf(moment)} ${localTimeOf(moment)}`);
    }
    return found;
  });
}

function readByNodeIcal(ics: string): string[] {
  const events = Object.values(ical.sync.parseICS(ics)).filter(
    (part): part is VEvent => part?.type === "VEVENT" && part.status !== "CANCELLED",
  );
  return events.flatMap((event) => {
    const whole = event.datetype === "date";
    const shown = (moment: Date) =>
      whole ? localDateOf(moment) : `${localDateOf(moment)} ${localTimeOf(moment)}`;
    if (!event.rrule) return [shown(event.start)];
    const range = { from: new Date("2026-01-01T00:00:00Z"), to: new Date("2029-01-01T00:00:00Z") };
    return ical.expandRecurringEvent(event, range).map(({ start }) => shown(start));
  });
}

/** ical.js gave October twice, and took the second Sunday of the autumn holiday for one that is held. */
const LATER_MONTH_FIRST: Schedule = {
  type: "recurring",
  rules: [{ days: ["SU"], frequency: "daily", weeks: [1, 3], months: [10, 1] }],
};

it("two other calendar programs read exactly the times the guide says, whatever the schedule", () => {
  let filled = 0;
  fc.assert(
    fc.property(schedules, (schedule) => {
      const ics = calendarOf(schedule);
      const expected = [...new Set(promised(schedule))];
      if (!ics) return void expect(expected.filter((moment) => moment >= today)).toEqual([]);
      filled += 1;
      expect([...new Set(readByIcalJs(ics))].sort()).toEqual(expected);
      expect([...new Set(readByNodeIcal(ics))].sort()).toEqual(expected);
    }),
    { numRuns: 250, examples: [[LATER_MONTH_FIRST]] },
  );
  expect(filled).toBeGreaterThan(40);
}, 60_000);
