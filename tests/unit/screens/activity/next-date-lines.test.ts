import { describe, expect, it } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import { nextDateLines } from "#screens/activity/next-date-lines.ts";
import { north } from "../../../fixtures/school-holidays.ts";

const lines = (schedule: Schedule) => nextDateLines(schedule, "2026-11-25", north);
const weekly = (rest: object = {}): Schedule => ({
  type: "recurring",
  rules: [{ days: ["TU"], frequency: "weekly", startTime: "10:00", endTime: "11:30" }],
  schoolHolidays: "continues",
  ...rest,
});

describe("the next times of an activity", () => {
  it("are four dates with the time to be there", () => {
    expect(lines(weekly())).toHaveLength(4);
    expect(lines(weekly())[0]).toEqual({ date: "2026-12-01", day: "dinsdag 1 december", times: "10.00 uur" });
  });
  it("stand once per day, with all its times", () => {
    const twice: Schedule = {
      type: "open",
      hours: [
        { days: ["TU"], startTime: "09:30", endTime: "12:00" },
        { days: ["TU"], startTime: "13:00", endTime: "16:30" },
      ],
      schoolHolidays: "continues",
    };
    expect(lines(twice).slice(0, 2)).toMatchObject([
      { date: "2026-12-01", times: "9.30 en 13.00 uur" },
      { date: "2026-12-08" },
    ]);
  });
  it("say which time does not take place, and why", () => {
    const off = weekly({ cancelled: [{ date: "2026-12-01", reason: "zaal dicht" }] });
    expect(lines(off)[0]).toMatchObject({ cancelled: true, note: "Gaat niet door: zaal dicht" });
  });
  it("are empty when no date is certain: a row of maybes is no agenda", () => {
    const sometimes = weekly({
      rules: [{ days: ["TU"], frequency: "weekly", interval: 2, startTime: "10:00" }],
    });
    expect(lines(sometimes)).toEqual([]);
    expect(lines({ type: "by-appointment" })).toEqual([]);
  });
  it("ask where one date among certain ones is not", () => {
    const unsaid = nextDateLines({ ...weekly(), schoolHolidays: undefined } as Schedule, "2026-12-10", north);
    expect(unsaid.map(({ note }) => note)).toEqual([undefined, "vraag even na", "vraag even na", undefined]);
  });
});
