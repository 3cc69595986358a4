import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { alikeTo } from "#screens/activity/also-nearby.ts";
import { pastOf } from "#screens/activity/past/past-of.ts";
import { activityEntry } from "../../../../fixtures/activity-entry.ts";

const today = "2026-11-25";
const past = (changes: Partial<ActivityEntry>) => pastOf(activityEntry(changes), today);
const weekly = { type: "recurring", rules: [{ days: ["TU"], frequency: "weekly" }] } as const;

describe("the page of what is no more", () => {
  it("says that somebody ended it, and no day that nobody said", () => {
    expect(past({ status: "ended" })).toBe("Deze activiteit is gestopt.");
    expect(past({ status: "ended", schedule: { type: "once", date: "2026-12-24" } })).toBe(
      "Deze activiteit is gestopt.",
    );
  });
  it("says when the last time was, and of a date that was called off nothing", () => {
    expect(past({ schedule: { type: "once", date: "2026-11-24" } })).toBe(
      "Deze activiteit is voorbij. De laatste keer was dinsdag 24 november 2026.",
    );
    const dates = {
      type: "dates",
      dates: ["2026-11-20", "2026-11-24"],
      cancelled: [{ date: "2026-11-24" }],
    } as const;
    expect(past({ schedule: dates as unknown as ActivityEntry["schedule"] })).toBe(
      "Deze activiteit is voorbij. De laatste keer was vrijdag 20 november 2026.",
    );
  });
  it("says until when a rhythm ran, which need not be a day on which it was held", () => {
    expect(
      past({ schedule: { ...weekly, until: "2026-09-30" } as unknown as ActivityEntry["schedule"] }),
    ).toBe("Deze activiteit is voorbij. Zij liep tot en met 30 september 2026.");
  });
  it("does not call over what is only no longer known", () => {
    expect(past({ validUntil: "2026-10-01" })).toBe(
      "Deze activiteit stond in de gids tot en met 1 oktober 2026. Of zij daarna doorgaat, weten wij niet.",
    );
  });
});

describe("what is alike", () => {
  const at = (lat: number) => ({ slug: "plek", name: "Plek", point: { lat, lng: 5.22 } });
  const other = (slug: string, changes: Partial<ActivityEntry> = {}) =>
    activityEntry({ slug, locationEntry: at(52.37), ...changes });
  const ended = activityEntry({
    slug: "gestopt",
    status: "ended",
    locationEntry: at(52.37),
    tags: ["zaden"],
  });
  const slugs = (all: ActivityEntry[]) => alikeTo(ended, all, today).map(({ slug }) => slug);

  it("is of the same kind, the nearest first, three at most, and nothing that is gone itself", () => {
    expect(
      slugs([
        other("ver", { locationEntry: at(52.42) }),
        other("dichtbij"),
        other("midden", { locationEntry: at(52.385) }),
        other("verder", { locationEntry: at(52.44) }),
        other("soep", { category: "koken" }),
        other("stil", { status: "paused" }),
        ended,
      ]),
    ).toEqual(["dichtbij", "midden", "ver"]);
  });
  it("shares an interest where there is nothing of the kind", () => {
    expect(slugs([other("soep", { category: "koken", tags: [] })])).toEqual([]);
    expect(slugs([other("tuin", { category: "natuur", tags: ["zaden"] })])).toEqual(["tuin"]);
  });
  it("is for the same people", () => {
    expect(slugs([other("vrouwen", { audience: { gender: "women" } })])).toEqual([]);
  });
});
