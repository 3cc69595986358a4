import { describe, expect, it } from "vitest";
import type { Candidate } from "#matching/offer/candidate.ts";
import { brokenLimit } from "#matching/choose/limits.ts";
import { NO_OWN_WORDS } from "#matching/ask/own-words.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { bitsOfCodes } from "#matching/offer/slot-bits.ts";
import { asked, candidate } from "../../../fixtures/matching.ts";

const limit = (changes: Partial<Candidate>, answers: Partial<Profile> = {}) =>
  brokenLimit(candidate(changes), asked(answers));

describe("a hard limit", () => {
  it("leaves out what is over, paused or ended, and keeps what has its last day today", () => {
    expect(limit({ overFrom: "2026-04-15" })).toBe("over");
    expect(limit({ overFrom: "2026-04-15T16:00" })).toBeUndefined();
    expect(limit({ status: "paused" })).toBe("over");
    expect(limit({ status: "ended" })).toBe("over");
  });

  it("leaves out what a wheelchair cannot enter, also where a walking frame can", () => {
    const needs: Profile["needs"] = ["rolstoel"];
    expect(limit({ wheelchair: "no" }, { needs })).toBe("wheelchair");
    expect(limit({ wheelchair: "rollator" }, { needs })).toBe("wheelchair");
    expect(limit({ wheelchair: "yes" }, { needs })).toBeUndefined();
    expect(limit({ wheelchair: "not-applicable" }, { needs })).toBeUndefined();
    expect(limit({ wheelchair: "no" })).toBeUndefined();
  });

  it("leaves out what a walking frame cannot enter", () => {
    expect(limit({ wheelchair: "no" }, { needs: ["rollator"] })).toBe("rollator");
    expect(limit({ wheelchair: "rollator" }, { needs: ["rollator"] })).toBeUndefined();
  });

  it("shows a group of one sex only to who asked to see it", () => {
    expect(limit({ gender: "women" })).toBe("gender");
    expect(limit({ gender: "women" }, { showGroups: ["mannen"] })).toBe("gender");
    expect(limit({ gender: "women" }, { showGroups: ["vrouwen"] })).toBeUndefined();
    expect(limit({ gender: "men" }, { showGroups: ["mannen"] })).toBeUndefined();
  });

  it("leaves out what somebody is too young or too old for", () => {
    expect(limit({ minAge: 55 }, { ageYears: 54 })).toBe("age");
    expect(limit({ minAge: 55 }, { ageYears: 55 })).toBeUndefined();
    expect(limit({ maxAge: 27 }, { ageYears: 28 })).toBe("age");
    expect(limit({ maxAge: 27 }, { ageYears: 27 })).toBeUndefined();
    expect(limit({ minAge: 55 })).toBeUndefined();
  });

  it("leaves out what is for another generation, and nothing for some years between", () => {
    const generation: Candidate["generation"] = [65, 120];
    expect(limit({ generation }, { ageYears: 19 })).toBe("age");
    expect(limit({ generation }, { ageYears: 49 })).toBe("age");
    expect(limit({ generation }, { ageYears: 58 })).toBeUndefined();
    expect(limit({ generation: [12, 30] }, { ageYears: 70 })).toBe("age");
    expect(limit({ generation })).toBeUndefined();
  });

  it("keeps what costs money, though nobody knows how much, from who can pay nothing", () => {
    const none = { maxPerTime: 0, hard: true };
    const paid = { paidFrom: 0.02, price: undefined as never };
    expect(limit(paid, { cost: none })).toBe("cost");
    expect(limit({ price: undefined }, { cost: none })).toBeUndefined();
    expect(limit(paid, { cost: { maxPerTime: 3, hard: true } })).toBeUndefined();
    expect(limit(paid, { cost: { maxPerTime: 0, hard: false } })).toBeUndefined();
    expect(limit({ ...paid, paidFrom: 4 }, { cost: { maxPerTime: 3, hard: true } })).toBe("cost");
  });

  it("asks for a language in common", () => {
    expect(limit({ languages: ["nl"] }, { languages: ["tr"] })).toBe("language");
    expect(limit({ languages: ["nl", "tr"] }, { languages: ["tr"] })).toBeUndefined();
    expect(limit({ languages: ["tr"] }, { languages: ["nl"] })).toBe("language");
    expect(limit({ languages: ["nl"], anyLanguage: true }, { languages: ["tr"] })).toBeUndefined();
    expect(limit({ languages: ["nl"], dutchNeeded: "none" }, { languages: ["tr"] })).toBeUndefined();
  });

  it("lets who speaks little Dutch in, unless good Dutch is needed", () => {
    const languages = ["ar", "nl-beetje"];
    expect(limit({ languages: ["nl"] }, { languages })).toBeUndefined();
    expect(limit({ languages: ["nl"], dutchNeeded: "good" }, { languages })).toBe("language");
  });

  it("lets everybody come to a lesson in Dutch", () => {
    expect(limit({ languages: ["nl"], teachesDutch: true }, { languages: ["ti"] })).toBeUndefined();
  });

  it("shows a closed group only to who chose it", () => {
    expect(limit({ closedFor: ["nabestaanden"] })).toBe("group");
    expect(limit({ closedFor: ["nabestaanden"] }, { showGroups: ["ouders"] })).toBe("group");
    expect(limit({ closedFor: ["nabestaanden"] }, { showGroups: ["nabestaanden"] })).toBeUndefined();
    expect(limit({ meantFor: ["ouderen"] })).toBeUndefined();
  });

  it("leaves out what is named after something one would rather not have", () => {
    expect(limit({ tags: { dansen: "name" } }, { avoid: ["dansen"] })).toBe("avoid");
    expect(limit({ tags: { dansen: "text" } }, { avoid: ["dansen"] })).toBeUndefined();
  });

  it("takes one's own 'echt niet' for time, price and distance at its word", () => {
    const slots = bitsOfCodes(["di-o"]);
    expect(limit({ slots }, { times: ["wo-a"], timesHard: true })).toBe("time");
    expect(limit({ slots }, { times: ["wo-a"] })).toBeUndefined();
    expect(limit({ slots }, { times: [], timesHard: true })).toBeUndefined();
    expect(limit({ price: 3 }, { cost: { maxPerTime: 2.5, hard: true } })).toBe("cost");
    expect(limit({ price: 3 }, { cost: { maxPerTime: 2.5, hard: false } })).toBeUndefined();
    expect(limit({ price: 2.5 }, { cost: { maxPerTime: 2.5, hard: true } })).toBeUndefined();
    expect(limit({}, { place: { maxKm: 0.5, hard: true } })).toBe("place");
    expect(limit({}, { place: { maxKm: 0.5, hard: false } })).toBeUndefined();
  });

  it("opens the group for who sees or hears badly to who says so", () => {
    const group = { closedFor: ["slechtziend"] };
    expect(limit(group)).toBe("group");
    expect(limit(group, { needs: ["slechtziend"] })).toBeUndefined();
    expect(limit(group, { needs: ["rollator"] })).toBe("group");
  });

  it("opens what comes to who cannot go out to who has to be fetched", () => {
    expect(limit({ closedFor: ["thuis"] }, { needs: ["vervoer"] })).toBeUndefined();
    expect(limit({ closedFor: ["thuis"] }, { needs: ["rolstoel"] })).toBe("group");
  });
});

it("opens what is for a few only to who names it", () => {
  const group = candidate({ closedFor: ["wie-het-noemt"] });
  const hits = new Map([[group.slug, { name: 1, any: 1, words: [0] }]]);
  expect(brokenLimit(group, asked())).toBe("group");
  expect(brokenLimit(group, asked({}, { ownWords: { ...NO_OWN_WORDS, hits } }))).toBeUndefined();
});

it("gives a lesson in Dutch through a language to who speaks that language or some Dutch", () => {
  const lesson = candidate({ teachesDutch: true, languages: ["nl", "ar"] });
  const limitOf = (...languages: string[]) => brokenLimit(lesson, asked({ languages }));
  expect(limitOf("en")).toBe("language");
  expect(limitOf("ar")).toBeUndefined();
  expect(limitOf("en", "nl-beetje")).toBeUndefined();
  expect(brokenLimit({ ...lesson, languages: ["nl"] }, asked({ languages: ["en"] }))).toBeUndefined();
});

it("keeps a lesson in Dutch from who speaks nothing else, unless they ask for one", () => {
  const lesson = candidate({ teachesDutch: true, tags: { taal: "name" } });
  expect(brokenLimit(lesson, asked({ languages: ["nl"] }))).toBe("language");
  expect(brokenLimit(lesson, asked({ languages: ["nl"], interests: ["taal"] }))).toBeUndefined();
  expect(brokenLimit(lesson, asked({ languages: ["nl"], showGroups: ["laaggeletterd"] }))).toBeUndefined();
  expect(brokenLimit(lesson, asked({ languages: ["tr", "nl"] }))).toBeUndefined();
  expect(brokenLimit({ ...lesson, tags: { taal: "tag" } }, asked({ languages: ["nl"] }))).toBeUndefined();
});

it("opens the groups of who mourns to who wants to talk about somebody they miss", () => {
  const group = candidate({ closedFor: ["nabestaanden"] });
  expect(brokenLimit(group, asked({ goals: ["mensen"] }))).toBe("group");
  expect(brokenLimit(group, asked({ goals: ["mensen", "rouw"] }))).toBeUndefined();
});
