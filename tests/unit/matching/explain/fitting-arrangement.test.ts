import { describe, expect, it } from "vitest";
import { NO_OWN_WORDS } from "#matching/ask/own-words.ts";
import { fittingArrangement } from "#matching/explain/fitting-arrangement.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { toMatchArrangements, type MatchArrangement } from "#matching/offer/match-arrangements.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { arrangementEntry } from "../../../fixtures/arrangement-entry.ts";
import { asked, candidate } from "../../../fixtures/matching.ts";

const SLUGS = ["a", "b", "c"];
const entries = SLUGS.map((slug) => activityEntry({ slug }));
const make = (theme: MatchArrangement["theme"], slug: string) =>
  arrangementEntry(SLUGS, { theme, slug, title: slug });
const ALL = toMatchArrangements(
  {
    activities: entries,
    arrangements: [
      make("after-a-loss", "verlies"),
      make("without-work", "werk"),
      make("evenings", "avond"),
      { ...make("after-a-loss", "elders"), municipality: "dorp" },
    ],
  },
  "2026-04-15",
);
const all = (changes: Partial<Candidate> = {}) => SLUGS.map((slug) => candidate({ slug, ...changes }));
const shown = (given: ReturnType<typeof asked>, candidates = all(), town: string | undefined = "almere") =>
  fittingArrangement(ALL, candidates, given, town);

describe("a bundle beside the proposals", () => {
  it("is shown when its moment was answered, with the sentence that says so", () => {
    expect(shown(asked({ showGroups: ["nabestaanden"] }))).toEqual({
      path: "/arrangementen/almere/verlies",
      title: "verlies",
      because: "Past bij wat u zei: iemand missen.",
    });
    expect(shown(asked({ goals: ["rouw"] }))?.title).toBe("verlies");
    expect(shown(asked({ showGroups: ["werkzoekend"] }))?.title).toBe("werk");
  });
  it("is shown when somebody's own words speak of its moment", () => {
    const ownWords = { ...NO_OWN_WORDS, moments: ["out-of-work" as const] };
    expect(shown(asked({ text: "ik heb geen baan" }, { ownWords }))?.title).toBe("werk");
  });
  it("may hold groups for those who miss somebody, which nobody else is shown", () => {
    const ownWords = { ...NO_OWN_WORDS, moments: ["loss" as const] };
    const closed = all({ closedFor: ["nabestaanden"] });
    expect(shown(asked({ text: "mijn man is overleden" }, { ownWords }), closed)?.title).toBe("verlies");
  });
  it("is of the evening only for who named evenings and no other time", () => {
    expect(shown(asked({ times: ["ma-a", "do-a"] }))?.title).toBe("avond");
    expect(shown(asked({ times: ["ma-a", "do-o"] }))).toBeUndefined();
  });
  it("is not shown when nothing of the kind was said, whatever else was", () => {
    expect(shown(asked())).toBeUndefined();
    expect(shown(asked({ goals: ["bewegen"], interests: ["wandelen"], ageYears: 61 }))).toBeUndefined();
  });
  it("is not shown where fewer than three of it are within what somebody can, and never of another town", () => {
    const given = asked({ showGroups: ["nabestaanden"], needs: ["rolstoel"] });
    expect(shown(given)?.title).toBe("verlies");
    expect(shown(given, [...all().slice(1), candidate({ slug: "a", wheelchair: "no" })])).toBeUndefined();
    expect(shown(given, all(), "anders")).toBeUndefined();
    expect(shown(given, all(), "dorp")?.title).toBe("elders");
  });
});
