import { describe, expect, test } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { toCard } from "#domain/card.ts";
import { addDays } from "#domain/when/day-number.ts";
import { shownOn } from "#screens/card/shown-card.ts";
import { toResultCard, toShownCard } from "#screens/card/make-card.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { north } from "../../../fixtures/school-holidays.ts";

const BUILT = "2026-11-25";
const weekly = toCard(activityEntry());
/** Every second week: when the next one is needs saying. */
const seldom = toCard(
  activityEntry({
    schedule: {
      type: "recurring",
      rules: [{ days: ["TU"], frequency: "weekly", interval: 2, startTime: "10:00", endTime: "11:30" }],
      from: "2026-12-01",
    },
  }),
);
const stopping = toCard(
  activityEntry({
    schedule: {
      type: "recurring",
      rules: [{ days: ["TU"], frequency: "weekly", startTime: "10:00" }],
      schoolHolidays: "stops",
      cancelled: [{ date: "2026-12-08" }],
    },
  }),
);

const withSchedule = (schedule: Schedule, rest: Partial<ActivityEntry> = {}) =>
  toCard(activityEntry({ schedule, ...rest }));
const loose = withSchedule({
  type: "dates",
  dates: ["2026-11-25", "2026-12-02", "2026-12-19", "2027-01-20", "2027-04-02"],
  startTime: "10:00",
  endTime: "11:30",
  cancelled: [{ date: "2026-12-19" }],
});
const course = withSchedule({
  type: "recurring",
  rules: [{ days: ["TH"], frequency: "weekly", startTime: "10:00" }],
  startDates: ["2026-12-03", "2027-01-14"],
  sessions: 4,
  cancelled: [{ date: "2026-12-03" }],
});
const bounded = withSchedule(
  { type: "recurring", rules: [{ days: ["WE"], frequency: "weekly", startTime: "10:00", endTime: "11:30" }] },
  { validUntil: "2026-12-16" },
);

describe("A card shipped to the browser", () => {
  test("says on every day of two months what a page built on that day would say", () => {
    for (const card of [weekly, seldom, stopping, loose, course, bounded]) {
      const shipped = toResultCard(card, BUILT, north);
      for (let ahead = 0; ahead < 60; ahead++) {
        const day = addDays(BUILT, ahead);
        for (const now of [day, `${day}T10:00`, `${day}T11:29`, `${day}T11:30`, `${day}T23:59`]) {
          const built = toShownCard(card, { today: now, holidays: north });
          const { when, next, isOver } = shownOn(shipped, now);
          expect([when, next, isOver], now).toEqual([built.when, built.next, built.isOver]);
        }
      }
    }
  });

  test("names no date at all once its release is older than that", () => {
    const shipped = toResultCard(seldom, BUILT, north);
    expect(shownOn(shipped, "2026-12-02").next).toBe("Volgende: di\u00a015\u00a0dec");
    expect(shownOn(shipped, "2027-03-01").next).toBeUndefined();
  });

  test("names at no hour a next time that is past, nor a date that was", () => {
    const shipped = toResultCard(seldom, BUILT, north);
    expect(shownOn(shipped, "2026-12-01T11:29").next).toBe("Volgende: di\u00a01\u00a0dec");
    expect(shownOn(shipped, "2026-12-01T11:30").next).toBe("Volgende: di\u00a015\u00a0dec");
    const dates = toResultCard(loose, BUILT, north);
    expect(shownOn(dates, "2026-11-25T11:29").when).toContain("25 november");
    expect(shownOn(dates, "2026-12-10T09:00").when).toBe("20 januari en 2 april 2027, 10.00 tot 11.30 uur");
    expect(shownOn(dates, "2027-04-02T12:00").isOver).toBe(true);
    expect(shownOn(toResultCard(bounded, BUILT, north), "2026-12-16T11:29").isOver).toBeUndefined();
    expect(shownOn(toResultCard(bounded, BUILT, north), "2026-12-16T11:30").isOver).toBe(true);
  });

  test("leaves out what nobody told, and what the day decides is decided on the day", () => {
    const bare = toResultCard(
      toCard(activityEntry({ locationEntry: undefined, verification: undefined })),
      BUILT,
      north,
    );
    expect("point" in bare || "verifiedOn" in bare).toBe(false);
    expect(shownOn(bare, BUILT).callFirst?.text).toContain("Nog niet nagekeken.");
    const checked = toResultCard(weekly, BUILT, north);
    expect(shownOn(checked, BUILT).callFirst).toBeUndefined();
    expect(shownOn(checked, "2027-06-01").callFirst).toBeDefined();
  });

  test("tells the distance only to who gave a postcode", () => {
    const card = toResultCard(weekly, BUILT, north);
    expect(shownOn(card, BUILT).distance).toBeUndefined();
    expect(shownOn(card, BUILT, { lat: 52.37, lng: 5.21 }).distance).toMatch(/^ongeveer/);
  });
});

test("a shipped card holds of the text what a list shows, and not all that comes after it", () => {
  const shipped = toResultCard(weekly, BUILT, north);
  expect(shipped.pitch).toBe("Elke dinsdag lopen wij een rustig stuk langs het water.");
  expect(JSON.stringify(shipped)).not.toContain("Wij wachten op elkaar.");
});
