import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAsked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { explain } from "#matching/explain/explain.ts";
import { brokenLimit } from "#matching/choose/limits.ts";
import { changeText, nearlyText, unmetText } from "#matching/explain/proposal-text.ts";
import { propose } from "#matching/choose/propose.ts";
import { rank } from "#matching/choose/propose.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { bitsOfCodes } from "#matching/offer/slot-bits.ts";
import { WEIGHTS } from "#matching/weights.ts";
import { HOME, labels, TODAY, without } from "../../fixtures/matching.ts";
import { candidates, profiles } from "../../fixtures/matching-arbitraries.ts";

const ask = (answers: Profile) => toAsked(answers, TODAY, { home: HOME });
const many = { numRuns: 400 };

/** The limits once more, as plain sentences about one activity, apart from the code under test. */
function isForbidden(one: Candidate, answers: Profile): boolean {
  const { needs, goals, languages, times, timesHard, cost, age } = answers;
  // Whoever wants to talk about somebody they miss has asked for those who do.
  const showGroups = [...answers.showGroups, ...(goals.includes("rouw") ? ["nabestaanden"] : [])];
  const band = age === null ? undefined : { "18-30": [18, 30], "30-65": [30, 65], "65+": [65, 110] }[age];
  return (
    one.status !== "published" ||
    (one.overFrom ?? "9999") <= TODAY ||
    (needs.includes("rolstoel") && (one.wheelchair === "no" || one.wheelchair === "rollator")) ||
    (needs.includes("rollator") && one.wheelchair === "no") ||
    (one.gender === "women" && !showGroups.includes("vrouwen")) ||
    (one.gender === "men" && !showGroups.includes("mannen")) ||
    (band !== undefined && ((one.minAge ?? 0) > band[1]! || (one.maxAge ?? 999) < band[0]!)) ||
    (languages.length > 0 &&
      one.languages !== undefined &&
      !one.languages.some((code) => languages.includes(code)) &&
      !(languages.includes("nl-beetje") && one.languages.includes("nl"))) ||
    one.closedFor.some((key) => !showGroups.includes(key)) ||
    (timesHard && times.length > 0 && one.slots !== 0 && (one.slots & bitsOfCodes(times)) === 0) ||
    (cost?.hard === true && (one.price ?? 0) > cost.maxPerTime)
  );
}

describe("whatever is asked of whatever there is", () => {
  it("a hard limit is never broken", () => {
    fc.assert(
      fc.property(candidates, profiles, (all, answers) => {
        const broken = rank(all, ask(answers)).filter(({ candidate }) => isForbidden(candidate, answers));
        expect(broken).toEqual([]);
      }),
      many,
    );
  });

  it("a limit is never broken by the proposal, by what nearly fits, nor by a change that is offered", () => {
    fc.assert(
      fc.property(candidates, profiles, (all, answers) => {
        const asked = ask(answers);
        const { matches, nearly, changes } = propose(all, asked);
        for (const { candidate } of matches) expect(brokenLimit(candidate, asked)).toBeUndefined();
        for (const { scored } of nearly)
          expect([undefined, "time", "cost", "place"]).toContain(brokenLimit(scored.candidate, asked));
        for (const { profile } of changes) {
          for (const key of ["needs", "languages", "age", "showGroups", "avoid"] as const)
            expect(profile[key]).toEqual(answers[key]);
        }
      }),
      many,
    );
  });

  it("nothing is left out for what is not known", () => {
    fc.assert(
      fc.property(candidates, profiles, (all, answers) => {
        const asked = ask(answers);
        const unknown = all
          .filter((one) => brokenLimit(one, asked) === undefined)
          .map((one) =>
            without(
              { ...one, slots: 0 },
              "wheelchair",
              "languages",
              "price",
              "minAge",
              "maxAge",
              "size",
              "point",
            ),
          );
        for (const one of unknown) expect(brokenLimit(one, asked)).toBeUndefined();
        expect(rank(unknown, asked, unknown.length)).toHaveLength(unknown.length);
      }),
      many,
    );
  });

  it("everything within the limits is ranked once, and the same question gives the same list", () => {
    fc.assert(
      fc.property(candidates, profiles, (all, answers) => {
        const asked = ask(answers);
        const list = rank(all, asked, 100).map(({ candidate }) => candidate.slug);
        const within = all.filter((one) => brokenLimit(one, asked) === undefined).map(({ slug }) => slug);
        expect([...list].sort()).toEqual([...within].sort());
        expect(rank(all, ask(answers), 100).map(({ candidate }) => candidate.slug)).toEqual(list);
      }),
      many,
    );
  });

  it("the page proposes what the ranking says, in its order, less what has nothing to do with the question", () => {
    fc.assert(
      fc.property(candidates, profiles, (all, answers) => {
        const asked = ask(answers);
        const ranked = rank(all, asked).filter(({ score }) => score >= WEIGHTS.proposed);
        expect(propose(all, asked).matches).toEqual(ranked);
      }),
      many,
    );
  });

  it("what nobody may understand comes after everything that somebody can", () => {
    fc.assert(
      fc.property(candidates, profiles, (all, answers) => {
        const unsure = rank(all, ask({ ...answers, languages: ["tr"] })).map(
          ({ candidate }) => candidate.languages === undefined,
        );
        expect(unsure).toEqual(unsure.toSorted((a, b) => Number(a) - Number(b)));
      }),
      many,
    );
  });

  it("no sentence gives a score, a percentage, a judgement of the person, or an unfilled gap", () => {
    fc.assert(
      fc.property(candidates, profiles, (all, answers) => {
        const asked = ask(answers);
        const { matches, unmet, changes, nearly } = propose(all, asked);
        const sentences = [
          ...matches.flatMap((one) => Object.values(explain(one, asked, labels)).flat() as string[]),
          ...unmet.map((one) => unmetText(one, asked, labels)),
          ...changes.map(changeText),
          ...nearly.map((one) => nearlyText(one, asked)),
        ];
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(/eenzaam|score|procent|%|doelgroep|onbekend|undefined|NaN|[{}]/i);
          expect(sentence).toMatch(/^[\p{Lu}’].*\.$/u);
        }
      }),
      many,
    );
  });
});
