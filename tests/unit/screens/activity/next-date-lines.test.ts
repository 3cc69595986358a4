import { describe, expect, it } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import { nextDateLines } from "#screens/activity/next-date-lines.ts";
import { north } from "../../../fixtures/school-holidays.ts";

const published = (schedule: Schedule) => ({ schedule, status: "published" as const });
const lines = (schedule: Schedule, now = "2026-11-25") => nextDateLines(published(schedule), now, north);
const weekly = (rest: object = {}): Schedule => ({
  type: "recurring",
  rules: [{ days: ["TU"], frequency: "weekly", startTime: "10:00", endTime: "11:30" }],
  schoolHolidays: "continues",
  ...rest,
});

describe("the next times of an activity", () => {
  it("are four dates with the time to be there", () => {
    expect(lines(weekly())).toHaveLength(4);
    expect(lines(weekly())[0]).toEqual({ date: "2026-12-01", day: "di 1 december", times: "10.00 uur" });
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
    const unsaid = lines({ ...weekly(), schoolHolidays: undefined } as Schedule, "2026-12-10");
    expect(unsaid.map(({ note }) => note)).toEqual([undefined, "vraag even na", "vraag even na", undefined]);
  });
  it("hold the first sure one, also behind a whole summer of maybes", () => {
    const often: Schedule = {
      type: "recurring",
      rules: [{ days: ["MO", "WE", "FR"], frequency: "weekly", startTime: "14:00" }],
    };
    const autumn = { name: "Herfst", regions: ["noord" as const], from: "2027-10-16", until: "2027-10-24" };
    const shown = nextDateLines(published(often), "2027-07-10", [...north, autumn]);
    expect(shown.map(({ date, note }) => [date, note])).toEqual([
      ["2027-07-12", "vraag even na"],
      ["2027-07-14", "vraag even na"],
      ["2027-08-23", undefined],
      ["2027-08-25", undefined],
    ]);
  });
  it("stop where the listing ends, and are none of what lies still or was ended", () => {
    const days = (rest: object) =>
      nextDateLines({ ...published(weekly()), ...rest }, "2026-11-29", north).map(({ date }) => date);
    expect(days({ validUntil: "2026-12-10" })).toEqual(["2026-12-01", "2026-12-08"]);
    expect(days({ status: "paused" })).toEqual([]);
    expect(days({ status: "ended" })).toEqual([]);
  });
  it("leave out what is over at this hour, and keep what is under way", () => {
    expect(lines(weekly(), "2026-12-01T11:29")[0]?.date).toBe("2026-12-01");
    expect(lines(weekly(), "2026-12-01T11:30")[0]?.date).toBe("2026-12-08");
  });
});
