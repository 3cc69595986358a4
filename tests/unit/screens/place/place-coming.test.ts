import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { comingIn } from "#screens/place/place-coming.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const MONDAY = "2026-11-30";
const coming = (...entries: ActivityEntry[]) =>
  comingIn(entries, { today: MONDAY, holidaysIn: () => [] }).map(({ entry, date, startTime }) => [
    entry.slug,
    date,
    startTime,
  ]);
const once = (slug: string, date: string, startTime?: string, more: Partial<ActivityEntry> = {}) =>
  activityEntry({ slug, schedule: { type: "once", date, ...(startTime && { startTime }) }, ...more });

describe("what comes first in a place", () => {
  it("is named with its day and hour, soonest first, a week ahead", () => {
    const later = once("later", "2026-12-20", "10:00");
    expect(coming(later, once("b", "2026-12-02", "10:00"), once("a", MONDAY, "14:00"))).toEqual([
      ["a", MONDAY, "14:00"],
      ["b", "2026-12-02", "10:00"],
    ]);
  });

  it("is nothing of which nobody said the hour, that is full, or that one comes to help with", () => {
    const full = once("full", MONDAY, "10:00", { availability: { state: "full", changedOn: MONDAY } });
    expect(
      coming(once("no-hour", MONDAY), full, once("help", MONDAY, "10:00", { role: "volunteer" })),
    ).toEqual([]);
  });
});
