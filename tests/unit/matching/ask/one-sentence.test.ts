import { describe, expect, it } from "vitest";
import { toAsked } from "#matching/ask/asked.ts";
import { ownWordsReader } from "#matching/ask/own-words.ts";
import { codesOfBits } from "#matching/offer/slot-bits.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { profile, TODAY } from "../../../fixtures/matching.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const situation = (key: string, words: string[], more: object) => ({
  key,
  label: key,
  words,
  foreign: [],
  ...more,
});
const lexicon = openLexicon({
  ...smallVocabulary,
  situations: [
    situation("gratis", ["gratis"], { filters: { cost: ["gratis"] } }),
    situation("goedkoop", ["niet te duur"], { filters: { cost: ["tot-3"] } }),
    situation("avond", ["'s avonds", "in de avond"], { filters: { daypart: ["avond"] } }),
    situation("rolstoel", ["rolstoel"], { filters: { wheelchair: ["ja"] } }),
    situation("kleine groep", ["kleine groep"], { filters: { groupSize: ["klein", "een-op-een"] } }),
    situation("minder druk", ["niet tegen drukte"], { filters: { access: ["rustig"] } }),
    { ...situation("taal-wandelen", [], { concept: "wandelen" }), label: "wandelen", foreign: ["spacer"] },
    situation("brieven", ["snap de brieven niet"], { finds: { goals: ["praktisch"], words: ["wandeling"] } }),
  ],
});
const documents = searchDocuments(
  [
    activityEntry({
      slug: "wandelen",
      title: "Wandelgroep",
      easyText: "Elke week lopen wij een stuk langs het water.",
    }),
  ],
  TODAY,
);
const engine = openEmbeddedEngine(buildIndex(documents, lexicon));
const read = ownWordsReader(engine, {
  interests: [{ key: "wandelen", label: "Wandelen", words: ["wandelen"] }],
  groups: [],
  groupsAsked: [],
  speech: [],
  moments: [],
  has: [],
});
const asked = (text: string, answers: Parameters<typeof profile>[0] = {}) =>
  toAsked(profile({ text, ...answers }), TODAY, { ownWords: read(text) });

describe("one sentence", () => {
  it("is read for when, how much, how many and what somebody needs, as the search box reads it", () => {
    const {
      profile: given,
      times,
      maxPrice,
      interests,
    } = asked("wandelen 's avonds, gratis, in een kleine groep");
    expect(interests).toEqual(["wandelen"]);
    expect(codesOfBits(times)).toHaveLength(7);
    expect(maxPrice).toBe(0);
    expect(given.group).toBe("klein");
    expect(asked("met een rolstoel").profile.needs).toEqual(["rolstoel"]);
    expect(asked("ik kan niet tegen drukte").profile.needs).toEqual(["prikkelarm"]);
    expect(asked("iets voor mijn moeder van 82 die wil wandelen").age).toBe(82);
  });

  it("is read the other way round where it says not", () => {
    const times = codesOfBits(asked("wandelen, niet in de avond").times);
    expect(times).toHaveLength(14);
    expect(times.some((code) => code.endsWith("-a"))).toBe(false);
  });

  it("says less than an answer that was given", () => {
    const { profile: given, maxPrice } = asked("gratis, in een kleine groep", {
      cost: { maxPerTime: 5, hard: false },
      group: "groot",
    });
    expect(maxPrice).toBe(5);
    expect(given.group).toBe("groot");
    expect(asked("gratis").given.cost).toBeNull();
  });

  it("hears a wish in a need, and misses nothing that it understood", () => {
    expect(asked("ik snap de brieven niet").profile.goals).toEqual(["praktisch"]);
    expect(asked("ik snap de brieven niet", { goals: ["mensen"] }).profile.goals).toEqual(["mensen"]);
    expect(asked("spacer").interests).toEqual(["wandelen"]);
    expect(read("niet te duur, snap de brieven niet").absent).toEqual([]);
  });

  it("is told what was understood, each with the words it was read in", () => {
    expect(read("wandelen 's avonds, ik snap de brieven niet").understood).toEqual([
      { label: "Avond", from: "s avonds" },
      { label: "Brieven", from: "snap de brieven niet" },
      { label: "Wandelen", from: "wandelen" },
    ]);
    expect(read("niet in de avond").understood).toEqual([{ label: "Niet avond", from: "niet in de avond" }]);
    expect(read("").understood).toEqual([]);
  });
});
