import { describe, expect, it } from "vitest";
import { NO_OWN_WORDS, type OwnWords } from "#matching/ask/own-words.ts";
import { meanOf, preferenceFor, serves } from "#matching/ask/preference.ts";
import { WEIGHTS } from "#matching/weights.ts";
import { asked, candidate, without } from "../../../fixtures/matching.ts";

const one = candidate({ tags: { wandelen: "name", natuur: "tag", koffie: "text" } });
const liking = (interests: string[]) => preferenceFor(one, asked({ interests })).interest ?? NaN;

describe("how much somebody would like it", () => {
  it("weighs only what was answered", () => {
    expect(preferenceFor(one, asked())).toEqual({});
    expect(Object.keys(preferenceFor(one, asked({ goals: ["bewegen"] })))).toEqual(["goals"]);
    expect(meanOf({ interest: 1 })).toBe(1);
    // Half of it: who finds one of two things in full has found something.
    expect(meanOf({ interest: 1, goals: 0 })).toBeCloseTo((0.5 / 0.82 + 1) / 2);
    expect(meanOf({})).toBe(0);
  });

  it("counts the name for most, an editor's choice for more than a word in passing", () => {
    expect(liking(["wandelen"])).toBeGreaterThan(liking(["natuur"]));
    expect(liking(["natuur"])).toBeGreaterThan(liking(["koffie"]));
    expect(liking(["koffie"])).toBeGreaterThan(liking(["zwemmen"]));
    expect(liking(["zwemmen"])).toBe(0);
  });

  it("counts what was chosen first for a little more, and several for more than one", () => {
    expect(liking(["wandelen", "zwemmen"])).toBeGreaterThan(liking(["zwemmen", "wandelen"]));
    expect(liking(["wandelen", "natuur"])).toBeGreaterThan(liking(["wandelen"]));
  });

  it("counts own words for more in the name than elsewhere", () => {
    const words = (hit: { name: number; any: number }): OwnWords => ({
      ...NO_OWN_WORDS,
      isAsked: true,
      hits: new Map([[one.slug, { ...hit, words: [0] }]]),
    });
    const value = (ownWords: OwnWords) => preferenceFor(one, asked({}, { ownWords })).interest ?? NaN;
    expect(value(words({ name: 1, any: 1 }))).toBe(1);
    expect(value(words({ name: 0, any: 1 }))).toBe(1 - WEIGHTS.interest.ownWords.name);
    expect(value({ ...NO_OWN_WORDS, isAsked: true })).toBe(0);
  });

  it("lets the shelf and the words of an activity say which goals it serves", () => {
    expect(serves(candidate({ categories: ["ontmoeten"], goals: {} }), "mensen")).toBe(1);
    expect(serves(candidate({ categories: ["anders"], goals: {} }), "rouw")).toBe(0.1);
    expect(serves(candidate({ categories: ["anders"], goals: { rouw: "name" } }), "rouw")).toBe(0.6);
    expect(serves(candidate({ categories: ["anders", "zingeving"], goals: {} }), "rust")).toBe(0.9);
  });

  it("likes help with letters for being asked first, whatever else somebody likes", () => {
    const desk = candidate({ parts: ["being-helped"], serves: { praktisch: 3 }, tags: {} });
    const liked = (goals: ("praktisch" | "mensen")[]) =>
      preferenceFor(desk, asked({ goals, interests: ["koffie"] })).interest;
    expect(liked(["praktisch", "mensen"])).toBe(WEIGHTS.interest.needed);
    expect(liked(["mensen", "praktisch"])).toBe(0);
    expect(preferenceFor(one, asked({ goals: ["praktisch"], interests: ["zwemmen"] })).interest).toBe(0);
  });

  it("takes who comes to the door for somebody who is there the first time", () => {
    const visit = without(candidate({ place: "home", parts: ["being-helped"] }), "accompaniment");
    expect(preferenceFor(visit, asked({ company: "samen" })).start).toBe(1);
  });

  it("values company the first time when asked for, and leaves the unknown in between", () => {
    const start = (given: typeof one) => preferenceFor(given, asked({ company: "samen" })).start;
    expect(start(candidate({ accompaniment: "yes" }))).toBe(1);
    expect(start(without(one, "accompaniment"))).toBe(0.4);
    expect(start(candidate({ accompaniment: "none" }))).toBe(0.1);
    expect(preferenceFor(one, asked({ company: "alleen" })).start).toBeUndefined();
  });

  it("values the size of a group that was asked for, a small one also for who needs it calm", () => {
    const size = (n: number, group: "klein" | "groot" | "een-op-een") =>
      preferenceFor(candidate({ size: n }), asked({ group })).size;
    expect([size(6, "klein"), size(10, "klein"), size(25, "klein")]).toEqual([1, 0.6, 0.15]);
    expect([size(1, "een-op-een"), size(5, "een-op-een"), size(25, "een-op-een")]).toEqual([1, 0.4, 0.1]);
    expect([size(25, "groot"), size(9, "groot"), size(4, "groot")]).toEqual([1, 0.6, 0.15]);
    expect(preferenceFor(candidate({ size: 6 }), asked({ needs: ["prikkelarm"] })).size).toBe(1);
  });
});
