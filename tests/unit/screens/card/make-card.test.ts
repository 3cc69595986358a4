import { describe, expect, test } from "vitest";
import { toCard } from "#domain/card.ts";
import { addDays } from "#domain/when/day-number.ts";
import { shownOn } from "#screens/card/shown-card.ts";
import { toResultCard, toShownCard } from "#screens/card/make-card.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { north } from "../../../fixtures/school-holidays.ts";

const BUILT = "2026-11-25";
const weekly = toCard(activityEntry());
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

describe("A card shipped to the browser", () => {
  test("says on every day of two months what a page built on that day would say", () => {
    for (const card of [weekly, stopping]) {
      const shipped = toResultCard(card, BUILT, north);
      for (let ahead = 0; ahead < 60; ahead++) {
        const day = addDays(BUILT, ahead);
        const built = toShownCard(card, { today: day, holidays: north });
        expect(shownOn(shipped, day), day).toEqual({ ...shipped, ...built, next: built.next });
      }
    }
  });

  test("names no date at all once its release is older than that", () => {
    const shipped = toResultCard(weekly, BUILT, north);
    expect(shownOn(shipped, "2026-12-02").next).toBe("Volgende keer: dinsdag 8 december");
    expect(shownOn(shipped, "2027-03-01").next).toBeUndefined();
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
