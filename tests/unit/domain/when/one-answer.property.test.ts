import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, expect, it } from "vitest";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Schedule } from "#schema/schedule.ts";
import { toCard } from "#domain/card.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { addDays, weekdayOf } from "#domain/when/day-number.ts";
import { localDateOf, localTimeOf } from "#domain/when/local-time.ts";
import { dayOf, momentOf, type Moment } from "#domain/when/moment.ts";
import { isOver, passesAt, whenOf } from "#domain/when/when-of.ts";
import { comingDates } from "#desk/upkeep/coming-dates.ts";
import { activityCalendar, offersCalendar } from "#export/ical.ts";
import { activityJsonLd } from "#export/json-ld-activity.ts";
import { listed } from "#domain/listed.ts";
import { nextDateLines } from "#screens/activity/next-date-lines.ts";
import { toResultCard, toShownCard } from "#screens/card/make-card.ts";
import { shownOn } from "#screens/card/shown-card.ts";
import { agendaOf } from "#screens/home/agenda.ts";
import { firstDate } from "#screens/journey/prescription/prescription-plan.ts";
import { facetsOf } from "#search/document-facets.ts";
import { prescriptionFacts } from "#text/prescription-facts.ts";
import { comingDayText, shortDayText } from "#text/when/date-text.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { dates, schedules } from "../../../fixtures/schedule-arbitraries.ts";
import { allRegions, north } from "../../../fixtures/school-holidays.ts";

const ZONE = process.env["TZ"];
afterEach(() => {
  if (ZONE === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ZONE;
});

/** What a guide holds most: some days of the week, at a time, perhaps with a word about holidays. */
const weekly: fc.Arbitrary<Schedule> = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 5 }),
    startTime: fc.constantFrom("09:30", "14:00", "19:30"),
    endTime: fc.constantFrom("11:00", "16:00", "22:00", "01:30"),
    schoolHolidays: fc.constantFrom("continues", "stops", undefined),
  })
  .map(({ days, startTime, endTime, schoolHolidays }) => ({
    type: "recurring",
    rules: [{ days, frequency: "weekly", startTime, endTime }],
    ...(schoolHolidays && { schoolHolidays }),
  }));

/** Somewhere in 2026 to 2028, at any minute, read on a machine in any zone, by any calendar of holidays. */
const readings = fc.record({
  schedule: fc.oneof(schedules, weekly),
  status: fc.constantFrom("published", "published", "published", "paused", "ended" as const),
  validUntil: fc.option(dates, { nil: undefined, freq: 3 }),
  checkedDaysAgo: fc.constantFrom(0, 9, 250, 600),
  instant: fc.date({ min: new Date("2026-03-02"), max: new Date("2027-12-01"), noInvalidDate: true }),
  zone: fc.constantFrom("Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"),
  /** Which of the coming dates is called off: the first, the next, or none. */
  calledOff: fc.constantFrom(undefined, 0, 1, 3),
  holidays: fc.constantFrom(north, allRegions, []),
});
type Reading = typeof readings extends fc.Arbitrary<infer R> ? R : never;

function entryOf(reading: Reading): ActivityEntry {
  const { schedule, status, validUntil, holidays, calledOff } = reading;
  const today = dayOf(momentOf(reading.instant));
  const entry = activityEntry({
    schedule,
    status,
    ...(validUntil && { validUntil }),
    verification: { on: addDays(today, -reading.checkedDaysAgo), interval: 36 },
  });
  const { times } = whenOf(entry, { now: today, holidays, limit: 5, per: "day" });
  const off = calledOff === undefined ? undefined : times[calledOff]?.date;
  if (!off || schedule.type === "unknown" || schedule.type === "by-appointment") return entry;
  const cancelled = [...(schedule.cancelled ?? []).filter(({ date }) => date !== off), { date: off }];
  return { ...entry, schedule: { ...schedule, cancelled } };
}

const ORIGIN = "https://gids.example.org";
const DAYS = {
  maandag: "MO",
  dinsdag: "TU",
  woensdag: "WE",
  donderdag: "TH",
  vrijdag: "FR",
  zaterdag: "SA",
  zondag: "SU",
};

/** All that stands in a calendar file from a day on: held, and called off. */
function calendarTimes(text: string, from: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const held: Moment[] = [];
  const off: Moment[] = [];
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const iterator = new ICAL.Event(component).iterator();
    const into = component.getFirstPropertyValue("status") === "CANCELLED" ? off : held;
    for (let next = iterator.next(); next; next = iterator.next()) {
      const at = next.toJSDate();
      into.push(next.isDate ? next.toString() : `${localDateOf(at)}T${localTimeOf(at)}`);
    }
  }
  const coming = (times: Moment[]) => [...new Set(times)].filter((time) => dayOf(time) >= from).sort();
  return { held: coming(held), off: coming(off) };
}

function saidBy(reading: Reading) {
  const entry = entryOf(reading);
  const { holidays } = reading;
  const now = momentOf(reading.instant);
  const today = dayOf(now);
  const guide = { holidaysIn: () => holidays } as unknown as Guide;
  const context = { origin: ORIGIN, today, holidays };
  const calendar = activityCalendar(entry, context);
  const events = activityJsonLd(entry, { ...context, town: "Almere" }) as unknown as Record<
    string,
    unknown
  >[];
  return {
    entry,
    now,
    today,
    page: nextDateLines(entry, today, holidays),
    pageNow: nextDateLines(entry, now, holidays),
    card: toShownCard(toCard(entry), { today: now, holidays }),
    shipped: shownOn(toResultCard(toCard(entry), today, holidays), now),
    calendar: calendar === undefined ? { held: [], off: [] } : calendarTimes(calendar, today),
    offered: offersCalendar(entry, context),
    events: events.filter((node) => node["@type"] === "Event"),
    series: events.find((node) => node["@type"] === "EventSeries"),
    agenda: agendaOf([entry], { from: today, days: 14, perDay: 1, holidaysOf: () => holidays }),
    sheet: firstDate(prescriptionFacts(entry, today), today, holidays),
    desk: comingDates(entry, guide, today),
    days: facetsOf(entry, today).day.map((day) => DAYS[day]),
    isListed: listed([entry], today).length > 0,
  };
}

it("page, card, sheet, agenda, calendar, structured data, search and desk say the same next time, whatever the schedule, status, clock and zone", () => {
  const seen = { on: 0, off: 0, none: 0 };
  fc.assert(
    fc.property(readings, (reading) => {
      process.env["TZ"] = reading.zone;
      const { holidays } = reading;
      const said = saidBy(reading);
      const { entry, now, today } = said;
      const ask = (question: object) => whenOf(entry, { now: today, holidays, ...question }).times;
      const [held] = ask({ only: "held", limit: 1 });
      const [fixed] = ask({ only: "certain", limit: 1 });
      const all = ask({ until: addDays(today, 400) });
      seen[held ? "on" : "none"] += 1;

      // What lies still, was ended or is over is promised nowhere.
      if (whenOf(entry, { now: today, holidays, limit: 0 }).state !== "on") {
        expect([said.page, said.events, said.agenda, said.desk]).toEqual([[], [], [], []]);
        expect([said.calendar.held, said.offered, said.sheet, said.isListed]).toEqual([
          [],
          false,
          undefined,
          false,
        ]);
        expect(said.series ?? {}).not.toHaveProperty("eventSchedule");
        expect(said.card.next ?? "").toBe("");
      }
      const last = [entry.validUntil, "until" in entry.schedule ? entry.schedule.until : undefined];
      const promised = [
        ...said.page.map(({ date }) => date),
        ...said.desk.map(({ date }) => date),
        said.sheet?.date,
      ];
      for (const end of last.filter((one) => one !== undefined))
        for (const date of promised) if (date) expect(date <= end).toBe(true);

      // The page: the first sure day is among its lines, and every line is an answer of the one function.
      const near = fixed && fixed.date <= addDays(today, 400) ? fixed : undefined;
      expect(said.page.length > 0).toBe(near !== undefined);
      if (near) expect(said.page.map(({ date }) => date)).toContain(near.date);
      const known = new Set(all.map(({ date }) => date));
      for (const { date } of said.page) expect(known).toContain(date);
      // The desk: all days, doubtful ones too, from the very first.
      expect(said.desk[0]?.date).toBe(ask({ limit: 1 })[0]?.date);
      // The calendar and the structured data: what is fixed, and what of it is off.
      if (said.calendar.held.length > 0) {
        expect(said.offered).toBe(true);
        expect(dayOf(said.calendar.held[0]!)).toBe(held?.date);
      }
      if (said.offered) expect(said.calendar.held.length).toBeGreaterThan(0);
      if (entry.schedule.type !== "open")
        expect(((said.events[0]?.["startDate"] ?? "") as string).slice(0, 10)).toBe(fixed?.date ?? "");
      for (const time of all.filter(({ cancelled, date }) => cancelled && date <= addDays(today, 60))) {
        seen.off += 1;
        expect(said.calendar.held.map(dayOf)).not.toContain(time.date);
        expect(said.sheet?.date).not.toBe(time.date);
        for (const event of said.events.filter(({ startDate }) => String(startDate).startsWith(time.date)))
          expect(event["eventStatus"]).toBe("https://schema.org/EventCancelled");
        if (said.offered) expect(said.calendar.off.map(dayOf)).toContain(time.date);
      }
      // The agenda and the sheet: only what is held.
      const heldDays = new Set(ask({ only: "held", until: addDays(today, 400) }).map(({ date }) => date));
      for (const { date } of said.agenda) expect(heldDays).toContain(date);
      if (said.sheet && said.sheet.date <= addDays(today, 400)) expect(heldDays).toContain(said.sheet.date);
      // Search: the day of the week on which it is next can be found.
      if (held && entry.schedule.type !== "recurring") expect(said.days).toContain(weekdayOf(held.date));

      // At the hour of reading: nothing past is called next, and the shipped card says what a new one would.
      expect([said.shipped.when, said.shipped.next, said.shipped.isOver]).toEqual([
        said.card.when,
        said.card.next,
        said.card.isOver,
      ]);
      expect(said.card.isOver ?? false).toBe(isOver(entry, now));
      const [nextNow] = whenOf(entry, { now, holidays, only: "held", limit: 1 }).times;
      if (nextNow) expect(passesAt(nextNow) > now).toBe(true);
      const named = /^Volgende: (.*)$/.exec(said.card.next ?? "")?.[1];
      if (named)
        expect([comingDayText(nextNow!.date, today), shortDayText(nextNow!.date)]).toContain(
          named.replaceAll("\u00a0", " "),
        );
      for (const line of said.pageNow) expect(addDays(line.date, 1) > now).toBe(true);
    }),
    { numRuns: 120 },
  );
  expect(Math.min(seen.on, seen.off, seen.none)).toBeGreaterThan(5);
}, 120_000);
