import { describe, expect, it } from "vitest";
import type { Schedule, Weekday } from "#schema/schedule.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import { allRegions, north } from "../../../fixtures/school-holidays.ts";

type Recurring = Extract<Schedule, { type: "recurring" }>;

const every = (day: Weekday, schoolHolidays: Recurring["schoolHolidays"]): Recurring => ({
  type: "recurring",
  rules: [{ days: [day], frequency: "weekly" }],
  schoolHolidays,
});
/** Dates, with a question mark behind those that are not certain. */
const shown = (schedule: Schedule, from: string, limit: number, holidays = north) =>
  nextOccurrences(schedule, { from, limit, holidays }).map(
    ({ date, certain }) => `${date}${certain ? "" : " ?"}`,
  );

describe("school holidays", () => {
  const onTuesday = (schoolHolidays: Recurring["schoolHolidays"]) => every("TU", schoolHolidays);
  const from = "2026-12-15";

  it("change nothing when the activity continues", () => {
    expect(shown(onTuesday("continues"), from, 2)).toEqual(["2026-12-15", "2026-12-22"]);
  });
  it("leave no date when the activity stops", () => {
    expect(shown(onTuesday("stops"), from, 2)).toEqual(["2026-12-15", "2027-01-05"]);
  });
  it("hold the only dates of an activity for the holidays", () => {
    expect(shown(onTuesday("only"), from, 3)).toEqual(["2026-12-22", "2026-12-29", "2027-02-23"]);
  });
  it("are a question when nobody said", () => {
    expect(shown(onTuesday(undefined), from, 4)).toEqual([
      "2026-12-15",
      "2026-12-22 ?",
      "2026-12-29 ?",
      "2027-01-05",
    ]);
  });
  it("that differ between regions are a question where the region is not known", () => {
    expect(shown(onTuesday("stops"), "2026-10-06", 4, allRegions)).toEqual([
      "2026-10-06",
      "2026-10-13 ?",
      "2026-10-20 ?",
      "2026-10-27",
    ]);
    expect(shown(onTuesday("stops"), "2026-12-15", 2, allRegions)).toEqual(["2026-12-15", "2027-01-05"]);
  });
  it("beyond the calendar leave every activity uncertain that does not say it continues", () => {
    expect(shown(onTuesday("continues"), "2027-09-01", 1)).toEqual(["2027-09-07"]);
    expect(shown(onTuesday("stops"), "2027-09-01", 1)).toEqual(["2027-09-07 ?"]);
    expect(shown(onTuesday(undefined), "2027-09-01", 1)).toEqual(["2027-09-07 ?"]);
    expect(shown(onTuesday(undefined), "2027-08-17", 2, [])).toEqual(["2027-08-17 ?", "2027-08-24 ?"]);
    expect(shown(onTuesday("only"), "2027-09-01", 1)).toEqual([]);
  });
});

describe("public holidays", () => {
  it("make a date uncertain, whatever is said about school holidays", () => {
    const monday = every("MO", "continues");
    expect(shown(monday, "2027-03-22", 3)).toEqual(["2027-03-22", "2027-03-29 ?", "2027-04-05"]);
    const friday = every("FR", "only");
    expect(shown(friday, "2026-12-01", 2)).toEqual(["2026-12-25 ?", "2027-01-01 ?"]);
  });
  it("leave a date that was given as a date as certain as it was", () => {
    expect(shown({ type: "once", date: "2026-12-25" }, "2026-11-25", 1)).toEqual(["2026-12-25"]);
  });
});
