import { describe, expect, test } from "vitest";
import { buildSchedule, type ScheduleContext } from "#interop/import/build-schedule.ts";
import type { ScheduleCells } from "#interop/import/scan-schedule.ts";

const context: ScheduleContext = { near: "2026-04-01", title: "Wandelen" };
const read = (cells: ScheduleCells, more: Partial<ScheduleContext> = {}) =>
  buildSchedule(cells, { ...context, ...more });
const codes = (cells: ScheduleCells) => read(cells).remarks.map(({ remark }) => remark.code);

describe("the schedule of a row", () => {
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

  test("school holidays and a day off are kept", () => {
    expect(
      read({ when: "elke dinsdag 10-12, niet in de schoolvakanties, niet op 22-12-2026" }).schedule,
    ).toMatchObject({ schoolHolidays: "stops", cancelled: [{ date: "2026-12-22" }] });
  });

  test("columns that contradict each other are asked, and the rhythm is left open", () => {
    const cells = { days: "1e zaterdag van de maand", time: "10-12", frequency: "wekelijks" };
    expect(codes(cells)).toEqual(["rhythm-conflict"]);
    expect(read(cells).schedule).toMatchObject({ rules: [{ days: ["SA"], frequency: "irregular" }] });
    expect(codes({ days: "dinsdag", frequency: "elke vrijdag" })).toContain("days-conflict");
    expect(codes({ days: "dinsdag", frequency: "2x per week" })).toEqual(["rhythm-conflict"]);
  });

  test("a date that does not exist leaves the rhythm open instead of making it weekly", () => {
    const { schedule, remarks } = read({ days: "zaterdag", time: "10-14", frequency: "31-2-2026" });
    expect(schedule).toMatchObject({ rules: [{ frequency: "irregular" }] });
    expect(remarks.map(({ remark }) => remark.code)).toEqual(["date-invalid"]);
  });

  test("words nobody understands are asked or kept as a note, never lost", () => {
    expect(
      read({ days: "zaterdag", time: "7.30-11.00", frequency: "wekelijks, mits droog" }).schedule,
    ).toMatchObject({ note: "wekelijks, mits droog" });
    expect(codes({ days: "xyzzy" })).toEqual(["time-text", "schedule-missing"]);
  });

  test("nothing about time is asked, not invented", () => {
    expect(read({}).schedule).toEqual({ type: "by-appointment" });
    expect(codes({})).toEqual(["schedule-missing"]);
  });
});
