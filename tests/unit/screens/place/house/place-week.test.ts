import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { placeWeek } from "#screens/place/house/place-week.ts";
import { activityEntry } from "../../../../fixtures/activity-entry.ts";

const MONDAY = "2026-11-30";
const week = (...entries: ActivityEntry[]) => placeWeek(entries, MONDAY, () => []);
const days = (...entries: ActivityEntry[]) =>
  week(...entries).days.map(({ day, lines }) => [day, lines.map(({ entry }) => entry.slug)]);
const at = (slug: string, schedule: ActivityEntry["schedule"], more: Partial<ActivityEntry> = {}) =>
  activityEntry({ slug, schedule, ...more });
const weekly = (days: ("MO" | "TU" | "TH")[], startTime?: string): ActivityEntry["schedule"] => ({
  type: "recurring",
  rules: [{ days, frequency: "weekly", ...(startTime && { startTime }) }],
  schoolHolidays: "continues",
});

describe("the week of a place", () => {
  it("has a day for each weekday on which something is, from Monday on, and by the hour", () => {
    expect(
      days(
        at("late", weekly(["TU"], "19:00")),
        at("early", weekly(["MO", "TU"], "09:30")),
        at("no-time", weekly(["TU"])),
      ),
    ).toEqual([
      ["maandag", ["early"]],
      ["dinsdag", ["early", "late", "no-time"]],
    ]);
  });

  it("says of what is not there every week when it is", () => {
    const second = at("second", {
      type: "recurring",
      rules: [{ days: ["TH"], frequency: "monthly", weeks: [2], startTime: "10:00", endTime: "12:00" }],
    });
    const [thursday] = week(second).days;
    expect(thursday?.lines[0]).toMatchObject({
      times: "10.00 tot 12.00 uur",
      notes: ["Tweede donderdag van de maand"],
    });
    expect(week(at("each", weekly(["TU"], "10:00"))).days[0]?.lines[0]?.notes).toEqual([]);
  });

  it("asks for a time that nobody said", () => {
    expect(week(at("no-time", weekly(["TU"]))).days[0]?.lines[0]?.times).toBe("");
  });

  it("keeps loose dates, appointments and what nobody knows apart from the days", () => {
    const once = at("once", { type: "once", date: "2026-12-05", startTime: "14:00" });
    const made = at("made", { type: "by-appointment" });
    const { days: none, others } = week(once, made, at("odd", { type: "unknown" }));
    expect(none).toEqual([]);
    expect(others.map(({ slug }) => slug)).toEqual(["once", "made", "odd"]);
  });

  it("gives no day to what was paused or is over", () => {
    const over = at("over", weekly(["TU"]), { validUntil: "2026-11-01" });
    const { days: none, others } = week(at("paused", weekly(["TU"]), { status: "paused" }), over);
    expect([none, others.map(({ slug }) => slug)]).toEqual([[], ["paused", "over"]]);
  });

  it("says that there is no place now, and from when something begins", () => {
    const full = at("full", weekly(["TU"]), { availability: { state: "full", changedOn: MONDAY } });
    expect(week(full).days[0]?.lines[0]?.notes).toEqual(["Nu geen plek vrij"]);
    const later = at("later", {
      ...weekly(["TU"], "10:00"),
      from: "2026-12-08",
    } as ActivityEntry["schedule"]);
    expect(week(later).days[0]?.lines[0]?.notes).toEqual(["Begint dinsdag 8 december"]);
  });
});
