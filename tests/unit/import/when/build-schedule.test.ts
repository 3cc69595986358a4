import { describe, expect, test } from "vitest";
import { buildSchedule, type ScheduleContext } from "#import/when/build-schedule.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";

const context: ScheduleContext = { near: "2026-04-01", title: "Wandelen" };
const read = (cells: ScheduleCells, more: Partial<ScheduleContext> = {}) =>
  buildSchedule(cells, { ...context, ...more });
const codes = (cells: ScheduleCells) => read(cells).remarks.map(({ remark }) => remark.code);

describe("the schedule of a row", () => {
  test.each([
    ["21:00", "01:00"],
    ["20.00", "00.30"],
    ["00:00", "01:30"],
    ["22:30", "05:00"],
  ])("from %s to %s by a clock of 24 hours ends in the night", (startTime, endTime) => {
    const { schedule, remarks } = read({ date: "2026-07-04", startTime, endTime });
    expect(schedule).toMatchObject({
      startTime: startTime.replace(".", ":"),
      endTime: endTime.replace(".", ":"),
    });
    expect(remarks).toEqual([]);
  });

  test("day, time and rhythm in three columns", () => {
    expect(
      read({ days: "ma en do", time: "13:30 - 15:30", frequency: "wekelijks, maart-oktober" }).schedule,
    ).toEqual({
      type: "recurring",
      rules: [
        {
          days: ["MO", "TH"],
          startTime: "13:30",
          endTime: "15:30",
          frequency: "weekly",
          months: [3, 4, 5, 6, 7, 8, 9, 10],
        },
      ],
    });
  });

  test("everything in one column says the same", () => {
    const apart = read({ days: "2e dinsdag van de maand", time: "10-12", frequency: "maandelijks" });
    expect(read({ when: "elke 2e dinsdag van de maand 10-12 uur" }).schedule).toEqual(apart.schedule);
  });

  test("a column per weekday, with a cross or with its own times", () => {
    const weekdays = { MO: "x", WE: "J", FR: "14-16", SU: "nee" };
    expect(read({ weekdays, startTime: "10:00", endTime: "12:00" }).schedule).toMatchObject({
      rules: [
        { days: ["MO", "WE"], startTime: "10:00", endTime: "12:00" },
        { days: ["FR"], startTime: "14:00", endTime: "16:00" },
      ],
    });
  });

  test("a day without a rhythm is every week", () => {
    expect(read({ days: "dinsdag", time: "10-12" }).schedule).toMatchObject({
      rules: [{ frequency: "weekly" }],
    });
  });

  test("days and times that differ by day stay apart", () => {
    expect(read({ when: "ma 10-12, wo 14-16" }).schedule).toMatchObject({
      rules: [
        { days: ["MO"], startTime: "10:00" },
        { days: ["WE"], startTime: "14:00" },
      ],
    });
  });

  test("a course has its first days and its number of times", () => {
    expect(
      read({
        days: "dinsdag",
        time: "13.30-15.00",
        frequency: "cursus van 10 weken, start 7-4-2026 en 8-9-2026",
      }).schedule,
    ).toMatchObject({
      startDates: ["2026-04-07", "2026-09-08"],
      sessions: 10,
      course: true,
    });
  });

  test("dates are dates", () => {
    expect(
      read({ days: "zondag", time: "11:00 - 13:00", frequency: "25 mei, 22 juni, 20 juli 2025" }).schedule,
    ).toMatchObject({ type: "dates", startTime: "11:00" });
    expect(read({ when: "zaterdag 13 december 2025 van 13.00 tot 15.00" }).schedule).toMatchObject({
      type: "once",
      date: "2025-12-13",
      endTime: "15:00",
    });
  });

  test("a calendar export with day and time in both columns is one date", () => {
    expect(read({ startTime: "2026-04-18 14:00", endTime: "2026-04-18 16:00" }).schedule).toEqual({
      type: "once",
      date: "2026-04-18",
      startTime: "14:00",
      endTime: "16:00",
    });
  });

  test("what is arranged together keeps its rhythm and its hours", () => {
    expect(read({ days: "in overleg", frequency: "1x per week" }).schedule).toEqual({
      type: "by-appointment",
      rhythm: { frequency: "weekly" },
    });
    expect(read({ days: "ma t/m za", time: "8-18 uur", frequency: "op afroep" }).schedule).toMatchObject({
      type: "by-appointment",
      hours: [{ startTime: "08:00" }],
    });
  });

  test("'avond/weekend' by appointment is an evening or a weekend, not a weekend evening", () => {
    expect(read({ days: "flexibel, ook avond/weekend" }).schedule).toMatchObject({
      hours: [{ days: [], dayparts: ["evening"] }, { days: ["SA", "SU"] }],
    });
  });

  test("walking in is opening hours", () => {
    expect(read({ days: "ma t/m vr", time: "10-16" }, { title: "Inloop De Linde" }).schedule).toMatchObject({
      type: "open",
    });
  });

  test.each([
    ["dinsdag, 11:30-12:30 (inloop 11:15)", { startTime: "11:30", endTime: "12:30" }],
    ["dinsdag 19.30 uur (inloop 19.00 uur)", { startTime: "19:30" }],
    ["dinsdag 13.30 - 16.00, inloop vanaf 13.00 uur", { startTime: "13:30", endTime: "16:00" }],
  ])(
    "the door that opens before it begins is no hour of its own, and makes no open house: %s",
    (when, window) => {
      const { schedule } = read({ when });
      expect(schedule).toEqual({
        type: "recurring",
        rules: [{ days: ["TU"], ...window, frequency: "weekly" }],
      });
    },
  );
  test.each(["inloop dinsdag 10-12 uur", "dinsdag inloop 10-12 uur", "dinsdag 10.00 - 12.00 inloop"])(
    "walking in between two hours is: %s",
    (when) => expect(read({ when }).schedule.type).toBe("open"),
  );

  test("school holidays and a day off are kept", () => {
    expect(
      read({ when: "elke dinsdag 10-12, niet in de schoolvakanties, niet op 22-12-2026" }).schedule,
    ).toMatchObject({ schoolHolidays: "stops", cancelled: [{ date: "2026-12-22" }] });
  });

  test("columns that contradict each other are asked, and the rhythm is left open", () => {
    const cells = { days: "1e zaterdag van de maand", time: "10-12", frequency: "wekelijks" };
    expect(codes(cells)).toEqual(["rhythm-conflict"]);
    expect(read(cells).schedule).toMatchObject({
      rules: [{ days: ["SA"], startTime: "10:00", endTime: "12:00" }],
    });
    expect(codes({ days: "dinsdag", frequency: "elke vrijdag" })).toContain("days-conflict");
    expect(codes({ days: "dinsdag", frequency: "2x per week" })).toEqual(["rhythm-conflict"]);
  });

  test("a date that does not exist leaves the rhythm open instead of making it weekly", () => {
    const { schedule, remarks } = read({ days: "zaterdag", time: "10-14", frequency: "31-2-2026" });
    expect(schedule).toMatchObject({ rules: [{ days: ["SA"], startTime: "10:00", endTime: "14:00" }] });
    expect(JSON.stringify(schedule)).not.toContain("frequency");
    expect(remarks.map(({ remark }) => remark.code)).toEqual(["date-invalid"]);
  });

  test("words nobody understands are asked or kept as a note, never lost", () => {
    expect(
      read({ days: "zaterdag", time: "7.30-11.00", frequency: "wekelijks, mits droog" }).schedule,
    ).toMatchObject({ note: "wekelijks, mits droog" });
    expect(codes({ days: "xyzzy" })).toEqual(["time-text"]);
  });

  test("nothing about time is asked, not invented", () => {
    expect(read({}).schedule).toEqual({ type: "unknown" });
    expect(codes({})).toEqual(["schedule-missing"]);
  });
});

describe("exceptions that no rule can hold", () => {
  test.each([
    ["zondag 14.00-16.30, niet op de derde zondag", ["SU"]],
    ["woensdagavond 20.15, behalve de eerste van de maand", ["WE"]],
    ["dinsdag (donderdag is vol) 13.30-16.30", ["TU"]],
    ["dinsdag t/m zaterdag 9-17, maandag is gesloten", ["TU", "WE", "TH", "FR", "SA"]],
  ])("%s: no day or week comes of what it is not", (when, days) => {
    const { schedule } = read({ when });
    expect(schedule).toMatchObject({ type: "recurring", rules: [{ days, frequency: "weekly" }], note: when });
    expect(schedule.type === "recurring" && schedule.rules[0]?.weeks).toBeUndefined();
    expect(codes({ when })).toContain("schedule-exception");
  });

  test("one holiday is not all of them", () => {
    const { schedule } = read({ when: "do 20-22u, behalve in de zomervakantie" });
    expect(schedule).not.toHaveProperty("schoolHolidays");
    expect(schedule).toMatchObject({ note: "do 20-22u, behalve in de zomervakantie" });
  });
});

describe("what happens once", () => {
  test("'eenmalig' beside a first day is that day", () => {
    expect(
      read({ days: "zo", frequency: "eenmalig", startDate: "5-7-2026", endDate: "5-7-2026" }).schedule,
    ).toEqual({ type: "once", date: "2026-07-05" });
    expect(read({ days: "za", startDate: "12-12-2026", frequency: "once" }).schedule).toMatchObject({
      type: "once",
      date: "2026-12-12",
    });
  });

  test("without a date it is asked, and never every week", () => {
    const { schedule } = read({ days: "za", frequency: "eenmalig" });
    expect(schedule).toEqual({ type: "recurring", rules: [{ days: ["SA"] }] });
    expect(codes({ days: "za", frequency: "eenmalig" })).toContain("once-without-date");
  });

  test("a day beside a number of lessons is the first of them", () => {
    expect(
      read({ days: "di", time: "10-11", frequency: "10 lessen", date: "8-9-2026" }).schedule,
    ).toMatchObject({
      type: "recurring",
      startDates: ["2026-09-08"],
      sessions: 10,
    });
    expect(read({ days: "ma", frequency: "8 bijeenkomsten v.a. 13-4-2026" }).schedule).toMatchObject({
      startDates: ["2026-04-13"],
      sessions: 8,
    });
  });
});

test("an end that is said on the same clock as the begin is after it, or asked", () => {
  expect(read({ days: "wo", startTime: "half 8", endTime: "half 10" }).schedule).toMatchObject({
    rules: [{ startTime: "19:30", endTime: "21:30" }],
  });
  expect(codes({ days: "wo", startTime: "15:00", endTime: "10:00" })).not.toContain("time-text");
  expect(read({ days: "vr", startTime: "15:00", endTime: "14:00" }).schedule).not.toMatchObject({
    rules: [{ endTime: "14:00" }],
  });
});

test("when it starts again is no month it is on, and a year no time", () => {
  expect(read({ when: "start weer in september 2026, do 9.00-10.30" }).schedule).toMatchObject({
    rules: [{ days: ["TH"], startTime: "09:00", endTime: "10:30", frequency: "weekly" }],
  });
  expect(JSON.stringify(read({ when: "start weer in september 2026, do 9.00-10.30" }).schedule)).not.toMatch(
    /20:26|months/,
  );
});

test("an evening or the weekend is either of them, and no evening of the weekend", () => {
  for (const when of ["overdag, avond of weekend", "zelf af te spreken, ook avond en weekend"])
    expect(JSON.stringify(read({ when }).schedule), when).not.toMatch(/"SA","SU"\],"dayparts"/);
  expect(read({ when: "zelf af te spreken, ook avond en weekend" }).schedule.type).toBe("by-appointment");
});

test("one day by appointment leaves the others as they are", () => {
  expect(read({ when: "op afspraak (1u30)" }).schedule).toEqual({ type: "by-appointment" });
  expect(read({ when: "ma en do van 9.00u-11.30u zonder afspraak, wo op afspraak" }).schedule).toMatchObject({
    type: "recurring",
    rules: [{ days: ["MO", "TH"], startTime: "09:00", endTime: "11:30" }],
  });
});
