import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { toCard } from "#domain/card.ts";
import { mayWalkIn, venueOf } from "#domain/door.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const walkIn = (changes: Partial<ActivityEntry>) =>
  mayWalkIn(activityEntry({ threshold: { dropIn: true }, ...changes }));

describe("just walking in", () => {
  it("is possible only where somebody said so", () => {
    expect(walkIn({})).toBe(true);
    expect(walkIn({ threshold: {} })).toBe(false);
    expect(walkIn({ threshold: { dropIn: false } })).toBe(false);
  });
  it("is not where there is no door", () => {
    expect(walkIn({ place: "online" })).toBe(false);
    expect(walkIn({ place: "home" })).toBe(false);
  });
  it("is not offered beside what has to be done first", () => {
    expect(walkIn({ signUp: { needed: true } })).toBe(false);
    expect(walkIn({ firstVisit: { callFirst: true } })).toBe(false);
    expect(walkIn({ signUp: { needed: false } })).toBe(true);
  });
});

describe("a place to go to", () => {
  it("is none for what is online or at home, on the card either", () => {
    expect(venueOf(activityEntry())?.slug).toBe("paviljoen");
    const online = activityEntry({ place: "online" });
    expect(venueOf(online)).toBeUndefined();
    const { venue, street, neighbourhood, point } = toCard(online);
    expect([venue, street, neighbourhood, point]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
