import { describe, expect, it } from "vitest";
import { toAsked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { correctionsFor, type Correction } from "#matching/choose/corrections.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { inOrder, scoreOf } from "#matching/choose/score.ts";
import { asked, candidate, HOME, profile, without } from "../../../fixtures/matching.ts";

const corrections = (changes: Partial<Candidate>, answers: Partial<Profile> = {}): Correction[] =>
  correctionsFor(candidate(changes), asked(answers));
const order = (all: Candidate[], answers: Partial<Profile> = {}, today = "2026-04-15"): string[] => {
  const who = toAsked(profile(answers), today, { home: HOME });
  return inOrder(
    all.map((one) => scoreOf(one, who)),
    who,
  ).map((one) => one.candidate.slug);
};

describe("a score", () => {
  it("lifts what is far for a chosen group by as little as what is far is worth", () => {
    const group = { closedFor: ["veteranen"] };
    const near = scoreOf(candidate(group), asked({ showGroups: ["veteranen"] })).score;
    const place = { maxKm: 1, hard: false };
    const answers = { showGroups: ["veteranen"], place };
    const far = scoreOf(candidate({ ...group, point: { lat: 52.5, lng: 5.22 } }), asked(answers)).score;
    expect(far).toBeCloseTo(near * 0.35, 5);
  });

  it("multiplies what can be done: what is far and ill-timed does not win on taste", () => {
    const liked = candidate({ slug: "geliefd", point: { lat: 52.5, lng: 5.22 } });
    const near = candidate({ slug: "dichtbij", tags: { wandelen: "text" }, goals: {} });
    expect(
      order([liked, near], {
        interests: ["wandelen"],
        times: ["wo-a", "di-o"],
        place: { maxKm: 2, hard: false },
      }),
    ).toEqual(["dichtbij", "geliefd"]);
  });

  it("is corrected for what was asked beside, and only then", () => {
    const cares = ["vervoer", "slechthorend", "slechtziend", "laaggeletterd", "prikkelarm", "kinderen"];
    expect(corrections({ cares })).toEqual([]);
    expect(corrections({ cares }, { needs: ["vervoer", "slechthorend", "kinderen"] })).toEqual([
      "transport",
      "hearing",
      "child",
    ]);
    expect(corrections({ cares }, { needs: ["slechtziend", "laaggeletterd", "prikkelarm"] })).toEqual([
      "sight",
      "reading",
      "quiet",
    ]);
    expect(corrections({ closedFor: ["veteranen"] }, { showGroups: ["veteranen"] })).toEqual(["chosenGroup"]);
    const mourns = { closedFor: ["nabestaanden"], forWhom: "ouders van een kind dat overleed" };
    expect(corrections(mourns, { showGroups: ["nabestaanden"] })).toEqual(["namedGroup"]);
    expect(corrections({ closedFor: ["vrouwen"] }, { showGroups: ["vrouwen"] })).toEqual([]);
    expect(corrections({ meantFor: ["ouderen"] }, { showGroups: ["ouderen"] })).toEqual(["namedGroup"]);
    expect(corrections({ gender: "women" }, { showGroups: ["vrouwen"] })).toEqual(["chosenGender"]);
    expect(corrections({ culture: ["pl"] }, { languages: ["nl", "pl"] })).toEqual(["ownCulture"]);
    expect(corrections({ languages: ["nl", "tr"] }, { languages: ["tr"] })).toEqual(["ownLanguage"]);
    expect(corrections({ languages: ["nl"] }, { languages: ["nl"] })).toEqual([]);
  });

  it("is higher for what was asked beside", () => {
    const plain = candidate({ slug: "gewoon", point: HOME });
    const group = candidate({ slug: "groep", closedFor: ["veteranen"] });
    expect(order([plain, group], { interests: ["wandelen"], showGroups: ["veteranen"] })[0]).toBe("groep");
  });

  it("is corrected for an age it is made for, a vacancy nobody asked for, one single time, an old check, being full", () => {
    expect(corrections({ maxAge: 27 }, { ageYears: 22 })).toEqual(["madeForYoung"]);
    expect(corrections({ minAge: 55 }, { ageYears: 70 })).toEqual([]);
    expect(corrections({ role: "volunteer" })).toEqual(["vacancyNotAsked"]);
    expect(corrections({ role: "volunteer" }, { goals: ["betekenis"] })).toEqual([]);
    expect(corrections({ role: "volunteer" }, { interests: ["helpen"] })).toEqual([]);
    expect(corrections({ rhythm: "once" })).toEqual(["onceOnly"]);
    expect(corrections({ verification: { on: "2025-01-01" } })).toEqual(["oldCheck"]);
    expect(corrections({ availability: { state: "full" } })).toEqual(["full"]);
  });
});

describe("the order of equals", () => {
  it("puts company the first time before a late check, and that before distance", () => {
    const plain = { accompaniment: "none" as const, verification: { on: "2025-06-01" } };
    const together = candidate({ ...plain, slug: "samen", accompaniment: "yes" });
    const checked = candidate({ ...plain, slug: "nagekeken", verification: { on: "2026-04-01" } });
    const near = candidate({ ...plain, slug: "dichtbij", point: { ...HOME, lat: HOME.lat + 0.001 } });
    const far = candidate({ ...plain, slug: "verder" });
    const anywhere = without(candidate({ ...plain, slug: "ergens" }), "point");
    expect(order([anywhere, far, near, checked, together])).toEqual([
      "samen",
      "nagekeken",
      "dichtbij",
      "verder",
      "ergens",
    ]);
  });

  it("changes from day to day, so that nobody is always first", () => {
    const all = ["a", "b", "c", "d", "e"].map((slug) => candidate({ slug }));
    const firsts = Array.from(
      { length: 28 },
      (_, day) => order(all, {}, `2026-04-${String(day + 1).padStart(2, "0")}`)[0],
    );
    expect(new Set(firsts).size).toBeGreaterThan(2);
    expect(order(all)).toEqual(order(all.toReversed()));
  });
});
