import { describe, expect, it } from "vitest";
import { beginsOn } from "#domain/when/begins-on.ts";
import type { Schedule } from "#schema/schedule.ts";

const days = (schedule: Schedule) => beginsOn({ schedule });

describe("the days on which somebody can begin", () => {
  it("are those that were said: of a course, of a rhythm that begins on a day, of loose dates", () => {
    const rules = [{ days: ["TU" as const], frequency: "weekly" as const }];
    expect(days({ type: "recurring", rules, startDates: ["2026-10-06", "2026-04-21"] })).toEqual([
      "2026-04-21",
      "2026-10-06",
    ]);
    expect(days({ type: "recurring", rules, from: "2026-12-01" })).toEqual(["2026-12-01"]);
    expect(days({ type: "recurring", rules })).toEqual([]);
    expect(days({ type: "dates", dates: ["2026-12-12", "2026-11-12"] })).toEqual(["2026-11-12"]);
    expect(days({ type: "open", hours: [{ days: ["SA"] }], from: "2026-12-05" })).toEqual(["2026-12-05"]);
    expect(days({ type: "by-appointment" })).toEqual([]);
    expect(days({ type: "unknown" })).toEqual([]);
  });
});
