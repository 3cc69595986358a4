import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { thinParts } from "#domain/follow/thin-offer.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const haven = { slug: "haven", name: "Haven", district: "Almere Haven", pc4: ["1354"] };
const stad = { slug: "stad", name: "Stad", district: "Almere Stad", pc4: ["1315"] };
const town = { slug: "almere", name: "Almere", neighbourhoods: [stad, haven] };
const at = (where: typeof haven, more: Partial<ActivityEntry> = {}) =>
  activityEntry({ neighbourhoodEntry: where, ...more });

describe("where the offer is thin", () => {
  it("names per part of town the kinds of which nothing is there", () => {
    const [inHaven, inStad] = thinParts(town, [at(stad, { category: "koken", alsoIn: ["natuur"] })]);
    expect(inHaven).toMatchObject({ name: "Almere Haven", count: 0 });
    expect(inHaven?.missing).toHaveLength(8);
    expect(inStad?.missing).not.toContain("natuur");
    expect(inStad?.missing).toContain("bewegen");
  });
  it("says whether anything is there after work or in the weekend", () => {
    const evening = at(stad, {
      schedule: {
        type: "recurring",
        rules: [{ days: ["SA"], frequency: "weekly", startTime: "19:30", endTime: "21:00" }],
      },
    });
    const [, inStad] = thinParts(town, [evening]);
    expect(inStad).toMatchObject({ noEvening: false, noWeekend: false });
    expect(thinParts(town, [])[1]).toMatchObject({ noEvening: true, noWeekend: true });
  });
  it("counts nothing for a part where it has no place", () => {
    expect(
      thinParts(town, [activityEntry({ neighbourhoodEntry: undefined })]).every(({ count }) => count === 0),
    ).toBe(true);
  });
});
