import { describe, expect, it } from "vitest";
import { daysOf } from "#domain/when/slots.ts";
import { scheduleAhead, type Timed } from "#domain/when/when-of.ts";
import type { Schedule } from "#schema/schedule.ts";

const NOW = "2026-11-29";
const days = (schedule: Schedule, rest: Partial<Timed> = {}, now = NOW) =>
  daysOf(scheduleAhead({ schedule, status: "published", ...rest }, now));
const rhythm = (...rules: object[]) => ({ type: "recurring", rules }) as Schedule;

describe("the days on which something can still be found", () => {
  it("are of loose dates those that come and take place", () => {
    // A Saturday, a Sunday and a Monday.
    const dates = ["2026-11-28", "2026-12-06", "2026-12-14"];
    expect(days({ type: "dates", dates })).toEqual(["SU", "MO"]);
    expect(days({ type: "dates", dates, cancelled: [{ date: "2026-12-06" }] })).toEqual(["MO"]);
    expect(days({ type: "dates", dates }, { validUntil: "2026-12-10" })).toEqual(["SU"]);
    expect(days({ type: "once", date: "2026-12-06", cancelled: [{ date: "2026-12-06" }] })).toEqual([]);
  });
  it("are of a rhythm that ends those that come before its end", () => {
    const both = rhythm({ days: ["TU", "TH"], frequency: "weekly" });
    expect(days(both)).toEqual(["TU", "TH"]);
    expect(days(both, { validUntil: "2026-12-01" })).toEqual(["TU"]);
    expect(days({ ...both, until: "2026-12-03" } as Schedule)).toEqual(["TU", "TH"]);
    const open: Schedule = { type: "open", hours: [{ days: ["MO"] }, { days: ["WE"] }], until: "2026-11-30" };
    expect(days(open)).toEqual(["MO"]);
  });
  it("stay where nobody said how often, and are none while it lies still", () => {
    const sometimes = rhythm({ days: ["FR"] });
    expect(days(sometimes, { validUntil: "2026-12-31" })).toEqual(["FR"]);
    expect(days(sometimes, { validUntil: "2026-12-31", status: "paused" })).toEqual([]);
  });
});
