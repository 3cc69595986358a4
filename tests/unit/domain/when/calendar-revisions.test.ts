import { describe, expect, it } from "vitest";
import { revisionsIn } from "#domain/when/calendar-revisions.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Schedule } from "#schema/schedule.ts";
import { activityCalendar } from "#export/ical.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { north } from "../../../fixtures/school-holidays.ts";

const context = { origin: "https://gids.example.org", holidays: north, today: "2026-11-29" };
const NOW = new Date("2026-11-29T21:06:00.123Z");
const UID = "rondje-weerwater@gids.example.org";
const weekly = (rest: object = {}): { schedule: Schedule } => ({
  schedule: {
    type: "recurring",
    rules: [{ days: ["TU"], frequency: "weekly", startTime: "10:00" }],
    schoolHolidays: "continues",
    ...rest,
  },
});

/** A release with this activity, made after the one that said `before`. */
const publish = (changes: Partial<ActivityEntry>, before?: string, now = NOW, today = context.today) =>
  activityCalendar(activityEntry({ verification: { on: "2026-11-20" }, ...changes }), {
    ...context,
    today,
    ...(before !== undefined && { before: { revisions: revisionsIn(before), now } }),
  }) ?? "";
const off = weekly({ cancelled: [{ date: "2026-12-15" }] });

describe("an event of a calendar", () => {
  it("is stamped with the day of the check when no release remembers it", () => {
    expect(revisionsIn(publish(weekly()))[UID]).toMatchObject({
      sequence: 0,
      changed: "2026-11-20T00:00:00Z",
    });
    for (const stamp of ["DTSTAMP", "LAST-MODIFIED"])
      expect(publish(weekly())).toContain(`${stamp}:20261120T000000Z`);
  });

  it("keeps its stamps as long as it says the same, whenever the next release is made", () => {
    const first = publish(weekly());
    const second = publish(weekly(), first);
    expect(second).toBe(first);
    const changed = publish(off, second);
    const later = new Date("2026-12-05T01:00:00Z");
    expect(publish(off, changed, later, "2026-12-05")).toBe(changed);
  });

  it("says when it changed and counts on, for each change and for taking one back", () => {
    const changed = publish(off, publish(weekly()));
    expect(revisionsIn(changed)[UID]).toMatchObject({ sequence: 1, changed: "2026-11-29T21:06:00Z" });
    expect(changed).toContain("DTSTAMP:20261129T210600Z");
    const back = publish(weekly(), changed, new Date("2026-11-30T08:00:00Z"));
    expect(revisionsIn(back)[UID]).toMatchObject({ sequence: 2, changed: "2026-11-30T08:00:00Z" });
    const renamed = publish({ ...weekly(), title: "Rondje plas" }, back, new Date("2026-12-01T08:00:00Z"));
    expect(revisionsIn(renamed)[UID]).toMatchObject({ sequence: 3, changed: "2026-12-01T08:00:00Z" });
  });

  it("of a date that is called off keeps its name, so that who noted it hears that it is off", () => {
    const loose = (...days: string[]): { schedule: Schedule } => ({
      schedule: {
        type: "dates",
        dates: ["2026-12-06", "2026-12-13"],
        startTime: "14:00",
        cancelled: days.map((date) => ({ date })),
      },
    });
    const uid = "rondje-weerwater-20261213T1400@gids.example.org";
    const before = publish(loose());
    expect(revisionsIn(before)[uid]).toMatchObject({ sequence: 0 });
    const after = publish(loose("2026-12-13"), before);
    expect(revisionsIn(after)[uid]).toMatchObject({ sequence: 1, changed: "2026-11-29T21:06:00Z" });
    expect(after.split(`UID:${uid}`)[1]).toContain("STATUS:CANCELLED");
  });

  it("that the release before did not know is as new as the release that says it", () => {
    const after = revisionsIn(publish(off, publish(weekly())));
    expect(after["rondje-weerwater-20261215T1000@gids.example.org"]?.changed).toBe("2026-11-29T21:06:00Z");
  });

  it("moves on without any memory as well when a date is called off", () => {
    expect(revisionsIn(publish(off))[UID]?.sequence).toBeGreaterThan(
      revisionsIn(publish(weekly()))[UID]!.sequence,
    );
  });

  it("of a release of before there were revisions counts from nothing", () => {
    const old = publish(weekly()).replace(/(LAST-MODIFIED|SEQUENCE):.*\r\n/g, "");
    expect(revisionsIn(old)[UID]).toEqual(revisionsIn(publish(weekly()))[UID]);
  });
});
