import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "#domain/when/day-number.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import { dates, recurring, schedules } from "../../../fixtures/schedule-arbitraries.ts";
import { north } from "../../../fixtures/school-holidays.ts";

const all = (schedule: Parameters<typeof nextOccurrences>[0], from: string, limit: number) =>
  nextOccurrences(schedule, { from, limit, holidays: north });

describe("whatever the schedule", () => {
  it("the dates are in order, none before the day asked for, none twice", () => {
    fc.assert(
      fc.property(schedules, dates, (schedule, from) => {
        const found = all(schedule, from, 30);
        const keys = found.map(
          ({ date, startTime = "99", endTime = "" }) => `${date} ${startTime} ${endTime}`,
        );
        expect(keys).toEqual([...new Set(keys)].sort());
        expect(found.every(({ date }) => date >= from)).toBe(true);
        expect(found.length).toBeLessThanOrEqual(30);
      }),
    );
  });

  it("asking for fewer gives the first of them", () => {
    fc.assert(
      fc.property(schedules, dates, fc.integer({ min: 0, max: 12 }), (schedule, from, limit) => {
        expect(all(schedule, from, limit)).toEqual(all(schedule, from, 12).slice(0, limit));
      }),
    );
  });

  it("asking a day later leaves out that day and nothing else", () => {
    fc.assert(
      fc.property(schedules, dates, (schedule, from) => {
        const found = all(schedule, from, 12);
        const later = all(schedule, addDays(from, 1), 12);
        const rest = found.filter(({ date }) => date > from);
        expect(later.slice(0, rest.length)).toEqual(rest);
      }),
    );
  });

  it("no date lies after the last one or on a day no rule names", () => {
    fc.assert(
      fc.property(recurring, dates, (schedule, from) => {
        fc.pre(!schedule.startDates && !schedule.sessions);
        const days = new Set(schedule.rules.flatMap((rule) => rule.days));
        const anyDay = schedule.rules.some((rule) => rule.days.length === 0);
        for (const { date } of all(schedule, from, 20)) {
          expect(date <= (schedule.until ?? date)).toBe(true);
          expect(date >= (schedule.from ?? date)).toBe(true);
          expect(anyDay || days.has(weekdayOf(date))).toBe(true);
        }
      }),
    );
  });

  it("what stops in the holidays has no date in them, what is only for the holidays has no other", () => {
    const isFree = (date: string) => north.some((holiday) => holiday.from <= date && date <= holiday.until);
    fc.assert(
      fc.property(recurring, dates, (schedule, from) => {
        fc.pre(!schedule.startDates && !schedule.sessions);
        const inHolidays = (rule: "stops" | "only") =>
          all({ ...schedule, schoolHolidays: rule }, from, 20).map(({ date }) => isFree(date));
        expect(inHolidays("stops")).not.toContain(true);
        expect(inHolidays("only")).not.toContain(false);
      }),
    );
  });

  it("a rule that never fires ends", () => {
    const never = { days: ["MO" as const], weeks: [5], months: [2], frequency: "monthly" as const };
    expect(all({ type: "recurring", rules: [never] }, "2026-01-01", 1)).toEqual([]);
    const empty = { days: [], frequency: "yearly" as const, interval: 12 };
    expect(all({ type: "recurring", rules: [empty] }, "2026-01-01", 1)).toEqual([]);
  });
});
