import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Weekday } from "#schema/schedule.ts";
import { agendaOf } from "#screens/home/agenda.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { north } from "../../../fixtures/school-holidays.ts";

const weekly = (slug: string, days: Weekday[], changes: Partial<ActivityEntry> = {}) =>
  activityEntry({
    slug,
    schedule: {
      type: "recurring",
      rules: [{ days, frequency: "weekly", startTime: "10:00" }],
      schoolHolidays: "continues",
    },
    ...changes,
  });
const agenda = (all: ActivityEntry[], perDay = 2) =>
  agendaOf(all, { from: "2026-11-25", days: 3, perDay, holidaysOf: () => north }).map(
    ({ date, items }) => `${date} ${items.map(({ entry }) => entry.slug).join(" ")}`,
  );

describe("a taste of the coming days", () => {
  it("shows an activity once, on its first day", () => {
    expect(agenda([weekly("wandelen", ["WE", "TH"])])).toEqual(["2026-11-25 wandelen"]);
  });
  it("shows different kinds of things on one day, in the order of the clock", () => {
    const late = {
      type: "recurring" as const,
      rules: [{ days: ["WE" as const], frequency: "weekly" as const, startTime: "19:00" }],
      schoolHolidays: "continues" as const,
    };
    const first = weekly("avond", [], { schedule: late, firstVisit: { accompaniment: "host" } });
    const walk = weekly("wandelen", ["WE"]);
    const soup = weekly("zuurkool", ["WE"], { category: "koken" });
    expect(agenda([first, walk, soup])).toEqual(["2026-11-25 zuurkool avond"]);
  });
  it("promises no date that is not certain, and none that is cancelled", () => {
    const fortnightly = activityEntry({
      slug: "om-de-week",
      schedule: {
        type: "recurring",
        rules: [{ days: ["WE"], frequency: "weekly", interval: 2, startTime: "10:00" }],
        schoolHolidays: "continues",
      },
    });
    const off = weekly("gaat-niet-door", ["WE"], { category: "koken" });
    const schedule = { ...off.schedule, cancelled: [{ date: "2026-11-25" }] } as ActivityEntry["schedule"];
    expect(agenda([fortnightly, { ...off, schedule }])).toEqual([]);
  });
  it("invites to nothing that is full, long unchecked, or work", () => {
    expect(
      agenda([
        weekly("vol", ["WE"], { availability: { state: "full", changedOn: "2026-11-20" } }),
        weekly("oud", ["WE"], { verification: { on: "2024-01-01" } }),
        weekly("helpen", ["WE"], { role: "volunteer" }),
      ]),
    ).toEqual([]);
  });
});
