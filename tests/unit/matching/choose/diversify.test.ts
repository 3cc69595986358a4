import { describe, expect, it } from "vitest";
import type { Candidate } from "#matching/offer/candidate.ts";
import { diversify } from "#matching/choose/diversify.ts";
import type { Profile } from "#matching/ask/profile.ts";
import type { Goal } from "#schema/suits.ts";
import { rank } from "#matching/choose/propose.ts";
import { asked, candidate, scored } from "../../../fixtures/matching.ts";

const list = (all: Partial<Candidate>[], answers: Partial<Profile>): string[] =>
  rank(
    all.map((changes, i) =>
      candidate({ slug: `nr-${i}`, organization: `aanbieder-${i}`, location: `plek-${i}`, ...changes }),
    ),
    asked(answers),
  ).map((one) => one.candidate.slug);
const walks = (count: number, changes: Partial<Candidate> = {}) =>
  Array.from({ length: count }, (): Partial<Candidate> => changes);
const weaker: Partial<Candidate> = { tags: { wandelen: "text" }, goals: {} };

describe("the first five", () => {
  it("hold two kinds of activity where there are", () => {
    const found = list([...walks(6), { ...weaker, categories: ["creatief"], tags: {} }], {
      interests: ["wandelen"],
    });
    expect(found.slice(0, 5)).toContain("nr-6");
  });

  it("hold two of one organisation, and more only of what is much better", () => {
    const ofOne = (others: Partial<Candidate>) =>
      list([...walks(5, { organization: "een" }), ...walks(3, others)], { interests: ["wandelen"] })
        .slice(0, 5)
        .filter((slug) => Number(slug.slice(3)) < 5).length;
    expect(ofOne({ rhythm: "once", categories: ["natuur"] })).toBe(2);
    expect(ofOne({ tags: {}, goals: {} })).toBeGreaterThan(2);
  });

  it("hold three of one kind, and more only of what is much better", () => {
    const ofKind = (others: Partial<Candidate>) =>
      list([...walks(5), ...walks(3, { categories: ["creatief"], ...others })], { interests: ["wandelen"] })
        .slice(0, 5)
        .filter((slug) => Number(slug.slice(3)) < 5).length;
    expect(ofKind({ rhythm: "once" })).toBe(3);
    expect(ofKind({ tags: {}, goals: {} })).toBe(4);
  });

  it("hold at most one from home, unless that was asked for", () => {
    const all = [...walks(4, { place: "online" }), ...walks(5, weaker)];
    const atHome = (answers: Partial<Profile>) =>
      list(all, answers)
        .slice(0, 5)
        .filter((slug) => Number(slug.slice(3)) < 4).length;
    expect(atHome({ interests: ["wandelen"] })).toBe(1);
    expect(atHome({ interests: ["wandelen"], needs: ["thuis"] })).toBeGreaterThan(1);
  });

  it("keep a place among the first three for a group somebody chose", () => {
    const group: Partial<Candidate> = {
      closedFor: ["veteranen"],
      categories: ["anders"],
      tags: {},
      goals: {},
    };
    const found = list([...walks(6), group], { interests: ["wandelen"], showGroups: ["veteranen"] });
    expect(found.slice(0, 3)).toContain("nr-6");
  });

  it("turn to a goal that is not in the list yet, among what scores the same", () => {
    const goals: Profile["goals"] = ["leren", "rust"];
    const alike = (slug: string, goal: Goal) => ({
      ...scored({ slug, location: slug, organization: slug, goals: { [goal]: "name" } }),
      score: 0.5,
    });
    const all = [
      alike("leren-1", "leren"),
      alike("leren-2", "leren"),
      alike("leren-3", "leren"),
      alike("rust", "rust"),
    ];
    const found = diversify(all, asked({ goals }), 4).map((one) => one.candidate.slug);
    expect(found.indexOf("rust")).toBeLessThan(3);
  });
});

describe("one offer under two names", () => {
  it("is proposed once, and under its other name when only that is within the limits", () => {
    const twins: Partial<Candidate>[] = [{ slug: "een" }, { slug: "twee", sameAs: "een" }];
    expect(list(twins, {})).toEqual(["een"]);
    expect(list([{ slug: "een", status: "ended" }, twins[1]!], {})).toEqual(["twee"]);
  });
});
