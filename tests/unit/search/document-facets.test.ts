import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { facetsOf } from "#search/document-facets.ts";
import { FACET_KEYS, FACET_VALUES } from "#search/facets.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const facets = (changes: Partial<ActivityEntry>) => facetsOf(activityEntry(changes), "2026-11-25");

describe("the facets of an activity", () => {
  it("are all there, with values of the closed lists only", () => {
    const all = facets({});
    expect(Object.keys(all).sort()).toEqual([...FACET_KEYS].sort());
    for (const [key, values] of Object.entries(FACET_VALUES)) {
      for (const value of all[key as keyof typeof FACET_VALUES]) expect(values).toContain(value);
    }
  });

  it("count every category it belongs to", () => {
    expect(facets({ category: "koken", alsoIn: ["ontmoeten"] }).category).toEqual(["koken", "ontmoeten"]);
  });

  it("name days, parts of the day and the weekend", () => {
    const { day, daypart } = facets({
      schedule: { type: "recurring", rules: [{ days: ["SA"], frequency: "weekly", startTime: "19:30" }] },
    });
    expect({ day, daypart }).toEqual({ day: ["zaterdag"], daypart: ["avond", "weekend"] });
  });
});

describe("costs", () => {
  const cost = (amount: number) => facets({ costs: [{ amount, per: "visit", for: "everyone" }] }).cost;

  it("are cumulative: who can pay three euros can also go where it is free", () => {
    expect([0, 3, 7.5, 12].map(cost)).toEqual([
      ["gratis", "tot-3", "tot-7-50"],
      ["tot-3", "tot-7-50"],
      ["tot-7-50"],
      [],
    ]);
  });

  it("that nobody told are asked after, not hidden", () => {
    expect(facets({ costs: [] }).cost).toEqual(["onbekend"]);
  });
});

describe("who can come", () => {
  it("an unknown wheelchair entrance is neither yes nor no", () => {
    const wheelchair = (value?: "yes" | "no" | "rollator" | "not-applicable") =>
      facets({ accessibility: value ? { wheelchair: value } : {} }).wheelchair;
    expect(wheelchair()).toEqual(["navragen"]);
    expect(wheelchair("no")).toEqual(["nee"]);
    expect(wheelchair("rollator")).toEqual(["rollator"]);
    expect([wheelchair("yes"), wheelchair("not-applicable")]).toEqual(Array(2).fill(["ja", "rollator"]));
  });

  it("an age limit nobody gave is no limit", () => {
    expect(facets({ audience: {} }).age).toEqual(["tot-18", "18-30", "30-65", "65-plus"]);
    expect(facets({ audience: { minAge: 55 } }).age).toEqual(["30-65", "65-plus"]);
    expect(facets({ audience: { minAge: 12, maxAge: 17 } }).age).toEqual(["tot-18"]);
    expect(facets({ audience: { minAge: 18, maxAge: 27 } }).age).toEqual(["18-30"]);
  });

  it("who speaks good Dutch can go where little is enough", () => {
    const dutch = (dutchNeeded?: "none" | "little" | "good") => facets({ language: { dutchNeeded } }).dutch;
    expect([dutch("none"), dutch("little"), dutch("good"), dutch()]).toEqual([
      ["geen", "weinig", "goed"],
      ["weinig", "goed"],
      ["goed"],
      [],
    ]);
  });

  it("somebody waits for you, you walk in, or you call first", () => {
    const first = (firstVisit: ActivityEntry["firstVisit"], dropIn?: boolean) =>
      facets({ firstVisit, threshold: { dropIn } }).firstVisit;
    expect(first({ accompaniment: "host" }, true)).toEqual(["samen", "binnenlopen"]);
    expect(first({ accompaniment: "none", callFirst: true })).toEqual(["bel-eerst"]);
    expect(first({})).toEqual([]);
  });

  it("they ring, one may come back or go on, where somebody said so, and a no is none of them", () => {
    const staying = (more: Partial<ActivityEntry>) => facets(more).staying;
    expect(
      staying({ comingBack: { ringsWho: "de gastvrouw", wayBackOpen: true }, nextStep: { as: "helper" } }),
    ).toEqual(["bellen", "terugkomen", "verder"]);
    expect(
      staying({ comingBack: { ringsWhenAway: false, wayBackOpen: false }, nextStep: { as: "none" } }),
    ).toEqual([]);
    expect(staying({})).toEqual([]);
  });

  it("groups are of two, small or large, by the most that come", () => {
    const size = (max?: number) => facets({ threshold: { groupSize: max ? { max } : undefined } }).groupSize;
    expect([size(2), size(8), size(9), size()]).toEqual([["een-op-een"], ["klein"], ["groot"], []]);
  });

  it("there is a place when somebody said so, lately", () => {
    const state = (state?: "few" | "full", changedOn = "2026-11-01") =>
      facets({ availability: state && { state, changedOn } }).availability;
    expect([state("few"), state("full"), state()]).toEqual([["plek"], [], []]);
    expect(state("few", "2026-06-01")).toEqual([]);
  });

  it("as what one comes is asked where nobody said it", () => {
    expect(facets({}).role).toEqual(["meedoen"]);
    expect(facets({ role: undefined }).role).toEqual(["navragen"]);
  });
});
