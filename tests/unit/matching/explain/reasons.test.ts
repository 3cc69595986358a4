import { describe, expect, it } from "vitest";
import type { Candidate } from "#matching/offer/candidate.ts";
import { NO_OWN_WORDS, type OwnWords } from "#matching/ask/own-words.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { explain } from "#matching/explain/explain.ts";
import { scoreOf } from "#matching/choose/score.ts";
import { asked, candidate, labels, without } from "../../../fixtures/matching.ts";

const liked = { ...labels, liking: (key: string) => `van ${key} houdt` };
const told = (changes: Partial<Candidate>, answers: Partial<Profile>, own?: Partial<OwnWords>) => {
  const who = asked(answers, own && { ownWords: { ...NO_OWN_WORDS, isAsked: true, ...own } });
  return explain(scoreOf(candidate(changes), who), who, liked);
};
const reasons = (...given: Parameters<typeof told>): string[] => told(...given).reasons;

describe("what somebody likes", () => {
  it("is why it fits where the activity is about it, and comes with it where it is not", () => {
    const tags = { zwemmen: "main", muziek: "further" } as const;
    expect(reasons({ tags }, { interests: ["muziek"] })).toEqual([
      "U noemde muziek. Dat hoort hier ook bij.",
    ]);
    expect(reasons({ tags }, { interests: ["muziek", "zwemmen"] })).toEqual([
      "Past omdat u graag van zwemmen houdt.",
    ]);
  });

  it("comes with it where only a tag says so that nobody confirmed", () => {
    expect(reasons({ tags: { muziek: "tag" }, unconfirmed: true }, { interests: ["muziek"] })).toEqual([
      "U noemde muziek. Dat hoort hier ook bij.",
    ]);
  });

  it("is said to stand in the text where only a word of it does", () => {
    expect(reasons({ tags: { muziek: "text" } }, { interests: ["muziek"] })).toEqual([
      "U noemde muziek. Daar staat iets over in de tekst.",
    ]);
  });

  it("is no reason of its own where one is only helped", () => {
    expect(
      reasons({ tags: { sporten: "main" }, parts: ["being-helped"] }, { interests: ["sporten"] }),
    ).toEqual(["U noemde sporten. Dat hoort hier ook bij."]);
  });
});

describe("something nobody chose", () => {
  it("says so before what it does for a wish, and says that once", () => {
    const club: Partial<Candidate> = { categories: ["ontmoeten"], tags: {}, serves: { mensen: 3 } };
    expect(reasons(club, { interests: ["koffie"], goals: ["mensen"] })).toEqual([
      "Iets anders dan u noemde. U ontmoet hier elke week mensen.",
    ]);
  });
});

describe("a wish", () => {
  it("of moving or of rest is not met by who only gives help", () => {
    const help: Partial<Candidate> = { parts: ["being-helped"], tags: {}, serves: { bewegen: 3, rust: 2 } };
    expect(reasons(help, { goals: ["bewegen", "rust"] })).toEqual([]);
  });

  it("of help is met by somebody who helps", () => {
    const desk: Partial<Candidate> = { parts: ["being-helped"], tags: {}, serves: { praktisch: 3 } };
    expect(reasons(desk, { goals: ["praktisch"] })).toEqual(["Hier helpt iemand u verder."]);
  });

  it("of fixed days is met by several of them as well", () => {
    const who = asked({ goals: ["ritme"] });
    const one = without(candidate({ tags: {}, serves: { ritme: 3 }, fixedDays: ["MO", "WE"] }), "fixedDay");
    expect(explain(scoreOf(one, who), who, liked).reasons).toEqual(["Vaste dagen: maandag en woensdag."]);
  });
});

describe("words somebody wrote", () => {
  const hits = (name: number): OwnWords["hits"] =>
    new Map([["rondje-weerwater", { name, any: 1, words: [0] }]]);

  it("are said back when the activity is named after them", () => {
    expect(reasons({ tags: {} }, {}, { labels: ["schaken"], things: [0], hits: hits(1) })).toEqual([
      "Past bij wat u schreef: schaken.",
    ]);
  });

  it("or when they name a thing one does, and not when the text only happens to hold them", () => {
    const words = { labels: ["rummikub"], things: [0], hits: hits(0) };
    expect(reasons({ tags: {} }, {}, words)).toEqual([]);
    expect(reasons({ tags: {} }, {}, { ...words, named: [0] })).toEqual([
      "Past bij wat u schreef: rummikub.",
    ]);
  });
});

describe("two people", () => {
  it("are not there where one helps alone", () => {
    const dogs: Partial<Candidate> = { size: 1, role: "volunteer", parts: ["helping"], tags: {} };
    expect(reasons(dogs, { group: "klein", interests: ["helpen"] })).toEqual([]);
    expect(reasons({ size: 1, tags: {}, parts: ["being-helped"] }, { group: "een-op-een" })).toEqual([
      "U bent met z’n tweeën.",
    ]);
  });
});

describe("a group that others may join", () => {
  it("is not called theirs alone", () => {
    expect(reasons({ tags: {}, meantFor: ["ouders"] }, { showGroups: ["ouders"] })).toEqual([
      "Vooral voor: ouders.",
    ]);
    expect(reasons({ tags: {}, closedFor: ["ouders"] }, { showGroups: ["ouders"] })).toEqual([
      "Speciaal voor: ouders.",
    ]);
  });
});
