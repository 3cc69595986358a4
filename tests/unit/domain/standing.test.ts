import { describe, expect, it } from "vitest";
import { monthsSinceVerification, needsCallFirst } from "#domain/standing.ts";
import { isOver } from "#domain/when/when-of.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const today = "2026-11-25";

describe("an activity is over", () => {
  it("the day after its only or last date, not on that day", () => {
    expect(isOver(activityEntry({ schedule: { type: "once", date: "2026-11-24" } }), today)).toBe(true);
    expect(isOver(activityEntry({ schedule: { type: "once", date: today } }), today)).toBe(false);
    const dates = ["2026-12-01", "2026-03-01"];
    expect(isOver(activityEntry({ schedule: { type: "dates", dates } }), today)).toBe(false);
    expect(isOver(activityEntry({ schedule: { type: "dates", dates: ["2026-03-01"] } }), today)).toBe(true);
  });

  it("when its last day, or the day until which the listing holds, has passed", () => {
    const schedule = { type: "open" as const, hours: [{ days: ["MO" as const] }], until: "2026-11-01" };
    expect(isOver(activityEntry({ schedule }), today)).toBe(true);
    expect(isOver(activityEntry({ validUntil: "2026-11-24" }), today)).toBe(true);
    expect(isOver(activityEntry({ validUntil: today }), today)).toBe(false);
  });

  it("when a person ended it, but not when it pauses", () => {
    expect(isOver(activityEntry({ status: "ended" }), today)).toBe(true);
    expect(isOver(activityEntry({ status: "paused" }), today)).toBe(false);
  });

  it("never because a check is old or a group of a course has started", () => {
    expect(isOver(activityEntry({ verification: { on: "2019-01-01" } }), today)).toBe(false);
    const rules = [{ days: ["TU" as const], frequency: "weekly" as const }];
    const schedule = { type: "recurring" as const, rules, startDates: ["2026-04-07"], sessions: 10 };
    expect(isOver(activityEntry({ schedule }), today)).toBe(false);
  });
});

describe("call first", () => {
  it("when nobody ever checked it, or longer ago than a year", () => {
    expect(needsCallFirst(activityEntry({ verification: undefined }), today)).toBe(true);
    expect(needsCallFirst(activityEntry({ verification: { on: "2025-11-24" } }), today)).toBe(true);
    expect(needsCallFirst(activityEntry({ verification: { on: "2025-11-25" } }), today)).toBe(false);
  });

  it("sooner or later when the organisation says so", () => {
    expect(needsCallFirst(activityEntry({ verification: { on: "2026-07-01", interval: 3 } }), today)).toBe(
      true,
    );
    expect(needsCallFirst(activityEntry({ verification: { on: "2025-01-01", interval: 24 } }), today)).toBe(
      false,
    );
  });

  it("says how many whole months it has been", () => {
    expect(monthsSinceVerification(activityEntry({ verification: { on: "2025-09-24" } }), today)).toBe(14);
    expect(monthsSinceVerification(activityEntry({ verification: { on: "2026-12-01" } }), today)).toBe(0);
    expect(monthsSinceVerification(activityEntry({ verification: undefined }), today)).toBeUndefined();
  });
});
