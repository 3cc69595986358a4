import { describe, expect, test } from "vitest";
import { toCard } from "#domain/card.ts";
import { addDays } from "#domain/when/day-number.ts";
import { cardMoment, nextOn } from "#screens/card/card-moment.ts";
import { cardText } from "#screens/card/card-text.ts";
import { toResultCard } from "#screens/card/result-card.ts";
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
        expect(nextOn(shipped, day), day).toBe(cardText(card, { today: day, holidays: north }).next);
      }
    }
  });

  test("names no date at all once its release is older than that", () => {
    const shipped = toResultCard(weekly, BUILT, north);
    expect(nextOn(shipped, "2026-12-02")).toBe("Volgende keer: dinsdag 8 december");
    expect(nextOn(shipped, "2027-03-01")).toBeUndefined();
  });

  test("leaves out what nobody told, and what the day decides is decided on the day", () => {
    const bare = toResultCard(
      toCard(activityEntry({ locationEntry: undefined, verification: undefined })),
      BUILT,
      north,
    );
    expect("point" in bare || "verifiedOn" in bare).toBe(false);
    expect(cardMoment(bare, { today: BUILT }).callFirst?.text).toContain("Nog niet nagekeken.");
    const checked = toResultCard(weekly, BUILT, north);
    expect(cardMoment(checked, { today: BUILT }).callFirst).toBeUndefined();
    expect(cardMoment(checked, { today: "2027-06-01" }).callFirst).toBeDefined();
  });

  test("tells the distance only to who gave a postcode", () => {
    const card = toResultCard(weekly, BUILT, north);
    expect(cardMoment(card, { today: BUILT }).distance).toBeUndefined();
    expect(cardMoment(card, { today: BUILT, near: { lat: 52.37, lng: 5.21 } }).distance).toMatch(/^ongeveer/);
  });
});
