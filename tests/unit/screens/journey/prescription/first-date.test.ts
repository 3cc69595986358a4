import { describe, expect, it } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { Timed } from "#domain/when/when-of.ts";
import {
  datesUntil,
  firstDate as firstDateOf,
  talkAgainDate,
} from "#screens/journey/prescription/prescription-plan.ts";
import { north } from "../../../../fixtures/school-holidays.ts";

const weekly: Schedule = {
  type: "recurring",
  rules: [{ days: ["WE"], startTime: "10:00", endTime: "12:00", frequency: "weekly" }],
  schoolHolidays: "continues",
};

const published = (schedule: Schedule) => ({ schedule, status: "published" as const });
const firstDate = (schedule: Schedule, today: string, holidays: SchoolHoliday[]) =>
  firstDateOf(published(schedule), today, holidays);

describe("the first time somebody can go", () => {
  it("is never today: there is something to arrange first", () => {
    const first = firstDate(weekly, "2026-11-25", []);
    expect(first?.date).toBe("2026-12-02");
  });
  it("passes over a day that is off", () => {
    expect(firstDate({ ...weekly, cancelled: [{ date: "2026-12-02" }] }, "2026-11-25", [])?.date).toBe(
      "2026-12-09",
    );
  });
  it("is found behind a whole summer of maybes, and is the day that card and page say", () => {
    const often: Schedule = {
      type: "recurring",
      rules: [{ days: ["MO", "WE", "FR"], startTime: "14:00", frequency: "weekly" }],
    };
    const years = [
      ...north,
      { name: "Herfst", regions: ["noord" as const], from: "2027-10-16", until: "2027-10-24" },
    ];
    expect(firstDate(often, "2027-07-10", years)?.date).toBe("2027-08-23");
  });
  it("is not given of what lies still, is over, or is no longer valid by then", () => {
    const first = (rest: Partial<Timed>) =>
      firstDateOf({ ...published(weekly), ...rest }, "2026-11-25", north);
    expect(first({ status: "paused" })).toBeUndefined();
    expect(first({ status: "ended" })).toBeUndefined();
    expect(first({ validUntil: "2026-12-01" })).toBeUndefined();
    expect(first({ validUntil: "2026-12-02" })?.date).toBe("2026-12-02");
  });
  it("is the start of the next group of a course, never the middle of one", () => {
    const course: Schedule = {
      ...weekly,
      course: true,
      sessions: 8,
      startDates: ["2026-11-04", "2027-01-13"],
    };
    expect(firstDate(course, "2026-11-25", [])?.date).toBe("2027-01-13");
    expect(firstDate({ ...course, startDates: ["2026-11-04"] }, "2026-11-25", [])).toBeUndefined();
  });
  it("is not guessed where the rhythm does not fix it", () => {
    const monthly: Schedule = {
      type: "recurring",
      rules: [{ days: ["WE"], frequency: "monthly" }],
      schoolHolidays: "continues",
    };
    expect(firstDate(monthly, "2026-11-25", [])).toBeUndefined();
    expect(firstDate({ type: "by-appointment" }, "2026-11-25", [])).toBeUndefined();
  });
});

describe("all times until the talk", () => {
  it("are the certain ones, the last day among them", () => {
    const off = { ...weekly, cancelled: [{ date: "2026-12-09" }] };
    expect(datesUntil(published(off), "2026-11-25", "2026-12-16", []).map(({ date }) => date)).toEqual([
      "2026-12-02",
      "2026-12-16",
    ]);
  });
});

describe("the talk after three months", () => {
  it.each([
    ["2026-11-25", "2027-02-25", "a Thursday"],
    ["2026-11-27", "2027-03-01", "a Saturday becomes Monday"],
    ["2026-11-28", "2027-03-01", "a Sunday becomes Monday"],
    ["2026-11-30", "2027-03-01", "February is short"],
  ])("from %s is on %s: %s", (start, date) => {
    expect(talkAgainDate(start)).toBe(date);
  });
});
