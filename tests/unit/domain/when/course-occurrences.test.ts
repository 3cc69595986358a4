import { describe, expect, it } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import { north } from "../../../fixtures/school-holidays.ts";

type Recurring = Extract<Schedule, { type: "recurring" }>;

const course = (rest: Partial<Recurring>): Recurring => ({
  type: "recurring",
  rules: [{ days: ["TU"], frequency: "weekly", startTime: "13:30" }],
  schoolHolidays: "continues",
  ...rest,
});
const shown = (schedule: Schedule, from: string, limit = 20) =>
  nextOccurrences(schedule, { from, limit, holidays: north }).map(
    ({ date, certain }) => `${date}${certain ? "" : " ?"}`,
  );

describe("a course", () => {
  it("has had its last lesson after the number of lessons", () => {
    const schedule = course({ startDates: ["2026-11-03"], sessions: 4 });
    expect(shown(schedule, "2026-11-11")).toEqual(["2026-11-17", "2026-11-24"]);
    expect(shown(schedule, "2026-11-24")).toEqual(["2026-11-24"]);
    expect(shown(schedule, "2026-11-25")).toEqual([]);
  });

  it("of several groups gives each group its lessons, a shared time once", () => {
    const schedule = course({ startDates: ["2026-12-01", "2026-11-24"], sessions: 2 });
    expect(shown(schedule, "2026-11-01")).toEqual(["2026-11-24", "2026-12-01", "2026-12-08"]);
  });

  it("that stops in the holidays goes on after them", () => {
    const schedule = course({ startDates: ["2026-12-15"], sessions: 3, schoolHolidays: "stops" });
    expect(shown(schedule, "2026-12-01")).toEqual(["2026-12-15", "2027-01-05", "2027-01-12"]);
  });

  it("may or may not meet in a holiday when nobody said, but it starts when it starts", () => {
    const schedule = course({ startDates: ["2026-12-22"], sessions: 3, schoolHolidays: undefined });
    expect(shown(schedule, "2026-12-01")).toEqual(["2026-12-22", "2026-12-29 ?", "2027-01-05"]);
  });

  it("with a first date and no list of starts begins there", () => {
    expect(shown(course({ from: "2026-12-01", sessions: 2 }), "2026-01-01")).toEqual([
      "2026-12-01",
      "2026-12-08",
    ]);
  });

  it("of unknown length promises only its start, or goes on to its last date", () => {
    expect(shown(course({ startDates: ["2026-12-01"] }), "2026-11-01")).toEqual(["2026-12-01"]);
    expect(shown(course({ startDates: ["2026-12-01"], until: "2026-12-20" }), "2026-11-01")).toEqual([
      "2026-12-01",
      "2026-12-08",
      "2026-12-15",
    ]);
  });

  it("of which nobody knows when it starts has no certain date", () => {
    expect(shown(course({ sessions: 6 }), "2026-12-01", 2)).toEqual(["2026-12-01 ?", "2026-12-08 ?"]);
    expect(shown(course({ course: true }), "2026-12-01", 1)).toEqual(["2026-12-01 ?"]);
  });

  it("starts on the day it says, also when the day of the week is not known or another one", () => {
    const unknownDay = course({
      rules: [{ days: [], frequency: "weekly", startTime: "10:00" }],
      sessions: 1,
    });
    expect(shown({ ...unknownDay, startDates: ["2026-12-02"] }, "2026-11-01")).toEqual(["2026-12-02"]);
    expect(shown(course({ startDates: ["2026-12-02"], sessions: 2 }), "2026-11-01")).toEqual([
      "2026-12-02",
      "2026-12-08",
    ]);
  });

  it("starts at its own time, also in a holiday in which it otherwise stops", () => {
    const rules: Recurring["rules"] = [
      { days: ["TU"], frequency: "weekly", startTime: "13:30" },
      { days: ["TH"], frequency: "weekly", startTime: "19:00" },
    ];
    const schedule = course({ rules, startDates: ["2026-12-22"], sessions: 2, schoolHolidays: "stops" });
    expect(nextOccurrences(schedule, { from: "2026-12-01", limit: 9, holidays: north })).toEqual([
      { date: "2026-12-22", startTime: "13:30", certain: true },
      { date: "2027-01-05", startTime: "13:30", certain: true },
    ]);
  });

  it("for the holidays keeps the time of a start outside them", () => {
    const rules: Recurring["rules"] = [
      { days: ["TU"], frequency: "weekly", startTime: "13:30" },
      { days: ["TH"], frequency: "weekly", startTime: "19:00" },
    ];
    const schedule = course({ rules, startDates: ["2026-12-01"], sessions: 1, schoolHolidays: "only" });
    expect(nextOccurrences(schedule, { from: "2026-12-01", limit: 9, holidays: north })).toEqual([
      { date: "2026-12-01", startTime: "13:30", certain: true },
    ]);
  });

  it("every other week counts from its own start", () => {
    const rules: Recurring["rules"] = [{ days: ["WE"], frequency: "weekly", interval: 2 }];
    const schedule = course({ rules, startDates: ["2026-05-06", "2026-12-02"], sessions: 3 });
    expect(shown(schedule, "2026-06-01")).toEqual(["2026-06-03", "2026-12-02", "2026-12-16", "2026-12-30"]);
  });

  it("once a month in an unknown week does not run out of lessons in six weeks", () => {
    const rules: Recurring["rules"] = [{ days: ["TH"], frequency: "monthly" }];
    const all = shown(course({ rules, from: "2026-01-08", sessions: 6 }), "2026-01-01", 99);
    expect(all[0]).toBe("2026-01-08");
    expect(all.at(-1)).toBe("2026-07-02 ?");
  });
});
