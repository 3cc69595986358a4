import { describe, expect, it } from "vitest";
import type { RecurrenceRule, Schedule } from "#schema/schedule.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import { north } from "../../../fixtures/school-holidays.ts";

type Recurring = Extract<Schedule, { type: "recurring" }>;

const recurring = (rule: Partial<RecurrenceRule>, rest: Partial<Recurring> = {}): Recurring => ({
  type: "recurring",
  rules: [{ days: [], frequency: "weekly", ...rule }],
  schoolHolidays: "continues",
  ...rest,
});
const next = (schedule: Schedule, from: string, limit = 4) =>
  nextOccurrences(schedule, { from, limit, holidays: north });
/** Dates, with a question mark behind those that are not certain and a cross behind the cancelled. */
const shown = (schedule: Schedule, from: string, limit = 4) =>
  next(schedule, from, limit).map(
    ({ date, certain, cancelled }) => `${date}${cancelled ? " x" : certain ? "" : " ?"}`,
  );

describe("a single date or a list of dates", () => {
  it("is coming until the day itself has passed", () => {
    const once: Schedule = { type: "once", date: "2026-12-05", startTime: "14:00" };
    expect(next(once, "2026-12-05")).toEqual([{ date: "2026-12-05", startTime: "14:00", certain: true }]);
    expect(next(once, "2026-12-06")).toEqual([]);
  });

  it("is put in order, each date once", () => {
    const schedule: Schedule = {
      type: "dates",
      dates: ["2026-12-12", "2026-11-28", "2026-12-12", "2026-01-01"],
    };
    expect(shown(schedule, "2026-11-25")).toEqual(["2026-11-28", "2026-12-12"]);
  });

  it("stays on the list when it is cancelled, with the reason", () => {
    const schedule: Schedule = {
      type: "once",
      date: "2026-12-05",
      cancelled: [{ date: "2026-12-05", reason: "Ziek" }],
    };
    expect(next(schedule, "2026-11-25")[0]?.cancelled).toEqual({ reason: "Ziek" });
  });
});

describe("every week", () => {
  it("goes on straight through both clock changes", () => {
    const sunday = recurring({ days: ["SU"], startTime: "02:30" });
    expect(shown(sunday, "2026-10-18", 3)).toEqual(["2026-10-18", "2026-10-25", "2026-11-01"]);
    expect(shown(sunday, "2026-03-15", 3)).toEqual(["2026-03-15", "2026-03-22", "2026-03-29"]);
  });

  it("counts today, and begins and ends with its first and last date", () => {
    const schedule = recurring({ days: ["WE"] }, { from: "2026-12-01", until: "2026-12-16" });
    expect(shown(schedule, "2026-12-02")).toEqual(["2026-12-02", "2026-12-09", "2026-12-16"]);
    expect(shown(schedule, "2026-01-01", 1)).toEqual(["2026-12-02"]);
  });

  it("holds a cancelled date on the list but not as one that is held", () => {
    const schedule = recurring({ days: ["WE"] }, { cancelled: [{ date: "2026-12-02" }] });
    expect(shown(schedule, "2026-12-01", 2)).toEqual(["2026-12-02 x", "2026-12-09"]);
  });

  it("keeps several rules in the order of the day, and the same time once", () => {
    const schedule: Recurring = {
      type: "recurring",
      schoolHolidays: "continues",
      rules: [
        { days: ["TU"], frequency: "weekly", startTime: "13:00" },
        { days: ["TU", "MO"], frequency: "weekly", startTime: "09:30" },
        { days: ["TU"], frequency: "weekly", startTime: "13:00" },
      ],
    };
    expect(next(schedule, "2026-11-30", 4).map(({ date, startTime }) => `${date} ${startTime}`)).toEqual([
      "2026-11-30 09:30",
      "2026-12-01 09:30",
      "2026-12-01 13:00",
      "2026-12-07 09:30",
    ]);
  });

  it("is certain when one of two rules is, and surely off when somebody cancelled a date in doubt", () => {
    const rules: Recurring["rules"] = [
      { days: ["TU"], frequency: "weekly" },
      { days: ["TU"], frequency: "weekly", interval: 2 },
    ];
    const both: Recurring = { type: "recurring", schoolHolidays: "continues", rules };
    expect(shown(both, "2026-11-30", 2)).toEqual(["2026-12-01", "2026-12-08"]);
    const doubted = recurring({ days: ["TU"], interval: 2 }, { cancelled: [{ date: "2026-12-01" }] });
    expect(next(doubted, "2026-11-30", 1)).toEqual([{ date: "2026-12-01", cancelled: {}, certain: true }]);
  });

  it("in some months only waits for the first of them", () => {
    expect(shown(recurring({ days: ["SA"], months: [5, 9] }), "2026-11-25", 2)).toEqual([
      "2027-05-01",
      "2027-05-08",
    ]);
  });

  it("a few times a week on more days than that may be on any of them", () => {
    expect(shown(recurring({ days: ["MO", "WE"], timesPerPeriod: 1 }), "2026-11-30", 2)).toEqual([
      "2026-11-30 ?",
      "2026-12-02 ?",
    ]);
    expect(shown(recurring({ days: ["MO", "WE"], timesPerPeriod: 2 }), "2026-11-30", 1)).toEqual([
      "2026-11-30",
    ]);
  });

  it("without a known day says nothing, unless the first time shows the day", () => {
    expect(shown(recurring({}), "2026-11-25")).toEqual([]);
    expect(shown(recurring({}, { from: "2026-11-26" }), "2026-11-25", 2)).toEqual([
      "2026-11-26",
      "2026-12-03 ?",
    ]);
  });
});

describe("every other week", () => {
  const rule = { days: ["TH" as const], interval: 2 };
  it("is certain when the first time is known, also across a new year and a clock change", () => {
    expect(shown(recurring(rule, { from: "2026-12-10" }), "2026-12-11", 3)).toEqual([
      "2026-12-24",
      "2027-01-07",
      "2027-01-21",
    ]);
    expect(shown(recurring(rule, { from: "2026-10-08" }), "2026-10-20", 2)).toEqual([
      "2026-10-22",
      "2026-11-05",
    ]);
  });

  it("can be any week when the first time is not known", () => {
    expect(shown(recurring(rule), "2026-11-25", 2)).toEqual(["2026-11-26 ?", "2026-12-03 ?"]);
  });

  it("counts weeks from Monday, so that both days of one week stay together", () => {
    const both = recurring({ days: ["MO", "FR"], interval: 2 }, { from: "2026-12-04" });
    expect(shown(both, "2026-12-01", 3)).toEqual(["2026-12-04", "2026-12-14", "2026-12-18"]);
  });
});

describe("every month", () => {
  const monthly = (rule: Partial<RecurrenceRule>, rest: Partial<Recurring> = {}) =>
    recurring({ frequency: "monthly", ...rule }, rest);

  it("on the first Saturday, or the first and third Thursday", () => {
    expect(shown(monthly({ days: ["SA"], weeks: [1] }), "2026-11-25", 2)).toEqual([
      "2026-12-05",
      "2027-01-02",
    ]);
    expect(shown(monthly({ days: ["TH"], weeks: [1, 3] }), "2026-12-01", 3)).toEqual([
      "2026-12-03",
      "2026-12-17",
      "2027-01-07",
    ]);
  });

  it("on the last Friday, which is sometimes the fifth", () => {
    expect(shown(monthly({ days: ["FR"], weeks: [-1] }), "2027-01-01", 2)).toEqual([
      "2027-01-29",
      "2027-02-26",
    ]);
    expect(shown(monthly({ days: ["FR"], weeks: [-1] }), "2028-08-01", 1)).toEqual(["2028-08-25"]);
    expect(shown(monthly({ days: ["FR"], weeks: [5, -1] }), "2027-01-01", 2)).toEqual([
      "2027-01-29",
      "2027-02-26",
    ]);
  });

  it("on the fifth Monday skips the months that have four", () => {
    expect(shown(monthly({ days: ["MO"], weeks: [5] }), "2026-11-25", 3)).toEqual([
      "2026-11-30",
      "2027-03-29 ?",
      "2027-05-31",
    ]);
  });

  it("without a known week can be any of them, but the first time is certain", () => {
    expect(shown(monthly({ days: ["TH"] }), "2026-11-25", 2)).toEqual(["2026-11-26 ?", "2026-12-03 ?"]);
    expect(shown(monthly({ days: ["TH"] }, { from: "2026-11-26" }), "2026-11-25", 2)).toEqual([
      "2026-11-26",
      "2026-12-03 ?",
    ]);
    expect(shown(monthly({ days: ["TH"], timesPerPeriod: 2 }), "2026-11-25", 1)).toEqual(["2026-11-26 ?"]);
  });

  it("every other month needs a first month to be certain", () => {
    const rule = { days: ["WE" as const], weeks: [2], interval: 2 };
    expect(shown(monthly(rule), "2026-11-25", 1)).toEqual(["2026-12-09 ?"]);
    expect(shown(monthly(rule, { from: "2026-09-09" }), "2026-11-25", 2)).toEqual([
      "2027-01-13",
      "2027-03-10",
    ]);
  });
});

describe("every day and every year", () => {
  it("every day is every day, every other day needs a first", () => {
    expect(shown(recurring({ frequency: "daily" }), "2026-11-29", 2)).toEqual(["2026-11-29", "2026-11-30"]);
    const other = { frequency: "daily" as const, interval: 2 };
    expect(shown(recurring(other), "2026-11-29", 1)).toEqual(["2026-11-29 ?"]);
    expect(shown(recurring(other, { from: "2026-11-28" }), "2026-11-29", 2)).toEqual([
      "2026-11-30",
      "2026-12-02",
    ]);
  });

  it("once a year is certain when month, week and day are known", () => {
    const yearly = recurring({ frequency: "yearly", days: ["SA"], weeks: [2], months: [9] });
    expect(shown(yearly, "2026-11-25", 2)).toEqual(["2027-09-11", "2028-09-09"]);
    expect(shown(recurring({ frequency: "yearly", days: ["SA"], months: [9] }), "2026-11-25", 1)).toEqual([
      "2027-09-04 ?",
    ]);
  });

  it("once a year in an unknown month says nothing", () => {
    expect(shown(recurring({ frequency: "yearly", days: ["SA"] }), "2026-11-25")).toEqual([]);
  });

  it("once a year after a known first time comes back around that day", () => {
    expect(shown(recurring({ frequency: "yearly" }, { from: "2026-09-11" }), "2026-11-25", 1)).toEqual([
      "2027-09-11 ?",
    ]);
  });

  it("every five years is still found", () => {
    const rare = recurring(
      { frequency: "yearly", interval: 5, days: ["SA"], weeks: [1], months: [6] },
      { from: "2024-06-01" },
    );
    expect(shown(rare, "2026-01-01", 1)).toEqual(["2029-06-02"]);
  });
});

describe("opening hours", () => {
  it("give every window of every open day, within dates and months", () => {
    const open: Schedule = {
      type: "open",
      hours: [
        { days: ["MO", "TU"], startTime: "09:30", endTime: "12:00" },
        { days: ["TU"], startTime: "13:00" },
        { days: [], startTime: "20:00" },
      ],
      from: "2026-11-30",
      schoolHolidays: "continues",
    };
    expect(next(open, "2026-11-25", 3)).toEqual([
      { date: "2026-11-30", startTime: "09:30", endTime: "12:00", certain: true },
      { date: "2026-12-01", startTime: "09:30", endTime: "12:00", certain: true },
      { date: "2026-12-01", startTime: "13:00", certain: true },
    ]);
    expect(shown({ ...open, months: [6] }, "2026-11-25", 1)).toEqual(["2027-06-01"]);
  });
});

describe("what has no dates", () => {
  it("by appointment, now and then, or no time asked for", () => {
    expect(shown({ type: "by-appointment", hours: [{ days: ["MO"] }] }, "2026-11-25")).toEqual([]);
    expect(shown(recurring({ frequency: "irregular", days: ["SA"] }), "2026-11-25")).toEqual([]);
    expect(shown(recurring({ days: ["TU"] }), "2026-11-25", 0)).toEqual([]);
  });
});
