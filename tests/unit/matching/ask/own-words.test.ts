import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownWordsReader } from "#matching/ask/own-words.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { TODAY } from "../../../fixtures/matching.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon(smallVocabulary);
const documents = searchDocuments(
  [
    activityEntry({
      slug: "wandelen",
      title: "Wandelgroep",
      easyText: "Elke week lopen wij een stuk langs het water.",
    }),
    activityEntry({
      slug: "koffie",
      title: "Koffieochtend",
      easyText: "Na een wandeling drinken wij iets warms, ook in de avond.",
    }),
  ],
  TODAY,
);
const engine = openEmbeddedEngine(buildIndex(documents, lexicon));
const read = ownWordsReader(engine, {
  interests: [
    { key: "wandelen", label: "Wandelen", words: ["wandelen"] },
    { key: "stilte", label: "Stilte", words: ["adem"] },
  ],
  groups: [
    { key: "veteranen", label: "Veteranen", closed: true, words: ["veteranen"] },
    {
      key: "alleenstaande-ouders",
      label: "Alleenstaande ouders",
      closed: true,
      words: ["alleenstaande moeder"],
    },
    { key: "ouders", label: "Ouders", closed: false, words: ["ouders"] },
  ],
  groupsAsked: [{ key: "vrouwen", words: ["voor vrouwen"] }],
  speech: ["vroeger", "altijd", "moeder"],
  moments: [],
  has: [{ key: "own-dog", words: ["hond"] }],
});

describe("somebody's own words", () => {
  it("lead where a search would lead, and count for more in the name", () => {
    const { hits, isAsked } = read("een wandeling");
    expect(isAsked).toBe(true);
    expect(hits.get("wandelen")).toMatchObject({ name: 1, any: 1 });
    expect(hits.get("koffie")).toMatchObject({ name: 0, any: 1 });
  });

  it("ask for nothing by an expression that means something else", () => {
    expect(read("ik let op mijn adem").interests).toEqual(["stilte"]);
    expect(read("ik ben snel buiten adem").interests).toEqual([]);
  });

  it("are understood with typing errors and in compounds", () => {
    expect(read("wandeln").hits.has("wandelen")).toBe(true);
    expect(read("wandeln").interests).toEqual(["wandelen"]);
    expect(read("koffieochtend").hits.get("koffie")).toMatchObject({ name: 1 });
  });

  it("count what is asked for, and not how it is told", () => {
    expect(read("vroeger ging ik altijd wandelen").hits.get("wandelen")?.name).toBe(
      read("ging ik wandelen").hits.get("wandelen")?.name,
    );
    expect(read("Vroeger altijd").isAsked).toBe(false);
    expect(read("alleenstaande moeder").groups).toEqual(["alleenstaande-ouders"]);
  });

  it("that deny something ask for nothing, and keep it away when it is refused", () => {
    expect(read("ik wil niet wandelen")).toMatchObject({ interests: [], refused: ["wandelen"] });
    expect(read("niets met wandelen").isAsked).toBe(false);
    expect(read("ik kan niet goed wandelen")).toMatchObject({ interests: [], refused: [] });
    expect(read("ik wil niet alleen wandelen").interests).toEqual(["wandelen"]);
  });

  it("do not miss what begins a word of the guide, and see nothing in a letter on its own", () => {
    expect(read("koffieochten").absent).toEqual([]);
    expect(read("wandel").absent).toEqual([]);
    expect(read("paardrijden").absent).toEqual(["paardrijden"]);
    expect(read("<b>").isAsked).toBe(false);
  });

  it("name interests, and groups one asks to see", () => {
    expect(read("ik wil wandelen").interests).toEqual(["wandelen"]);
    expect(read("wandelen voor vrouwen").groups).toEqual(["vrouwen"]);
    expect(read("lotgenoten van veteranen").groups).toEqual(["veteranen"]);
    expect(read("mijn ouders wonen ver weg").groups).toEqual([]);
    expect(read("ik mis mijn vrouw, vrouwen leven langer").groups).toEqual([]);
  });

  it("count less where they say when than where they say what", () => {
    const { hits, things, labels } = read("wandeling in de avond");
    expect(hits.get("wandelen")?.any).toBeGreaterThan(0.7);
    expect(hits.get("koffie")?.any).toBeCloseTo(1);
    expect(things.map((i) => labels[i])).toEqual(["wandeling"]);
  });

  it("are told when no activity holds them, also where a wider word is searched instead", () => {
    expect(read("xylofoon").absent).toEqual(["xylofoon"]);
    expect(read("xylofoon voor ouderen").absent).toEqual(["xylofoon"]);
    expect(read("wandelen").absent).toEqual([]);
  });

  it("ask for nothing when there are none", () => {
    expect(read("   ")).toMatchObject({ isAsked: false, absent: [], interests: [] });
  });

  it("are words and no pattern, whatever signs stand between them", () => {
    for (const signs of ["(((", "[a-", "\\", "*+?", "{2}", "^$|", ".*"]) {
      const { hits, interests } = read(`${signs} wandelen ${signs}`);
      expect([hits.get("wandelen")?.name, interests], signs).toEqual([1, ["wandelen"]]);
      expect(read(signs).interests, signs).toEqual([]);
    }
    expect(read("wand.len").interests).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(read(text).interests)));
  });
});
