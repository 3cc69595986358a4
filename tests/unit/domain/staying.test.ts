import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStaying, stayingOf } from "#domain/staying.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";
import { activities } from "../../fixtures/activity-arbitraries.ts";

const once = { type: "once", date: "2026-12-05" } as const;

describe("what keeps somebody coming", () => {
  it("is asked where nobody said it", () => {
    expect(stayingOf(activityEntry({}))).toEqual({
      pickup: { is: "ask" },
      rings: { is: "ask" },
      back: { is: "ask" },
    });
  });
  it("is a no where somebody said no, and never a question then", () => {
    const { pickup, rings, back, next } = stayingOf(
      activityEntry({
        accessibility: { pickup: false },
        comingBack: { ringsWhenAway: false, ringsWho: "de gastvrouw", wayBackOpen: false },
        nextStep: { as: "none", how: "iets" },
      }),
    );
    expect([pickup, rings, back, next]).toEqual([{ is: "no" }, { is: "no" }, { is: "no" }, { is: "no" }]);
  });
  it("names who rings, also when only that was said", () => {
    expect(stayingOf(activityEntry({ comingBack: { ringsWho: "een van de dames" } })).rings).toEqual({
      is: "yes",
      who: "een van de dames",
    });
  });
  it("asks nobody who comes once whether they ring, or whether one may come back", () => {
    expect(stayingOf(activityEntry({ schedule: once }))).toEqual({ pickup: { is: "ask" } });
    expect(stayingOf(activityEntry({ schedule: { type: "dates", dates: ["2026-12-05"] } })).rings).toBe(
      undefined,
    );
  });
  it("fetches nobody from home for what happens there", () => {
    expect(stayingOf(activityEntry({ place: "online" })).pickup).toBeUndefined();
    expect(stayingOf(activityEntry({ place: "home", accessibility: { pickup: true } })).pickup).toEqual({
      is: "yes",
    });
  });
  it("has what comes after as a question for the provider, and not for a visitor", () => {
    expect(stayingOf(activityEntry({})).next).toBeUndefined();
    expect(openStaying(activityEntry({}))).toEqual(["pickup", "rings", "back", "next"]);
    expect(openStaying(activityEntry({ schedule: once }))).toEqual(["pickup"]);
    expect(openStaying(activityEntry({ nextStep: { as: "none" } }))).not.toContain("next");
  });
  it("says yes or no of nothing that nobody said, whatever an activity holds", () => {
    fc.assert(
      fc.property(activities, (made) => {
        const { pickup, rings, back } = stayingOf(made);
        const { ringsWhenAway, ringsWho, wayBackOpen } = made.comingBack ?? {};
        expect([pickup?.is ?? "ask", back?.is ?? "ask"]).toEqual(
          [made.accessibility.pickup, wayBackOpen].map((said) =>
            said === undefined ? "ask" : said ? "yes" : "no",
          ),
        );
        expect((rings?.is ?? "ask") === "ask").toBe(ringsWhenAway === undefined && !ringsWho);
      }),
      { numRuns: 200 },
    );
  });
});
