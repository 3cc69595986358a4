import { describe, expect, it } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import { daypartsOf, daypartsOfWindow, daysOf, slotsOf } from "#domain/when/slots.ts";

const parts = (startTime: string, endTime?: string) => daypartsOfWindow({ startTime, endTime }).join("+");

describe("the part of the day", () => {
  it("changes at noon and at half past five", () => {
    expect(parts("11:45")).toBe("morning");
    expect(parts("12:00")).toBe("afternoon");
    expect(parts("17:15")).toBe("afternoon");
    expect(parts("17:30")).toBe("evening");
  });
  it("is every part that a long activity really fills", () => {
    expect(parts("11:00", "15:00")).toBe("morning+afternoon");
    expect(parts("14:00", "20:00")).toBe("afternoon+evening");
    expect(parts("08:00", "22:00")).toBe("morning+afternoon+evening");
  });
  it("is not a part it only touches", () => {
    expect(parts("10:00", "13:00")).toBe("morning");
    expect(parts("16:00", "18:00")).toBe("afternoon");
    expect(parts("17:00", "19:30")).toBe("evening");
  });
  it("goes on in the evening past midnight", () => {
    expect(parts("17:00", "01:00")).toBe("evening");
  });
});

describe("days and parts of the day", () => {
  const schedule: Schedule = {
    type: "recurring",
    rules: [
      { days: ["TU", "TH"], frequency: "weekly", startTime: "09:00", endTime: "10:00" },
      { days: ["TU"], frequency: "weekly", startTime: "10:30" },
      { days: ["SA"], frequency: "weekly" },
      { days: [], frequency: "weekly", dayparts: ["evening"] },
    ],
  };
  it("pair up once each, and only where both are known", () => {
    expect(slotsOf(schedule)).toEqual([
      { day: "TU", daypart: "morning" },
      { day: "TH", daypart: "morning" },
    ]);
  });
  it("are known apart as well", () => {
    expect(daysOf(schedule)).toEqual(["TU", "TH", "SA"]);
    expect(daypartsOf(schedule)).toEqual(["morning", "evening"]);
  });
  it("of a date follow from the date, of opening hours and appointments from the hours", () => {
    expect(slotsOf({ type: "once", date: "2026-12-05", startTime: "14:00" })).toEqual([
      { day: "SA", daypart: "afternoon" },
    ]);
    expect(daysOf({ type: "dates", dates: ["2026-12-05", "2026-12-12", "2026-12-13"] })).toEqual([
      "SA",
      "SU",
    ]);
    const hours = [{ days: ["MO" as const], startTime: "09:00" }];
    expect(slotsOf({ type: "open", hours })).toEqual([{ day: "MO", daypart: "morning" }]);
    expect(slotsOf({ type: "by-appointment", hours })).toEqual([{ day: "MO", daypart: "morning" }]);
    expect(slotsOf({ type: "by-appointment" })).toEqual([]);
  });
  it("of something daily are all seven", () => {
    const daily = { days: [], frequency: "daily" as const, startTime: "12:00" };
    expect(slotsOf({ type: "recurring", rules: [daily] })).toHaveLength(7);
  });
});
