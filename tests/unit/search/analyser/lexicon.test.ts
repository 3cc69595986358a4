import { describe, expect, it } from "vitest";
import { conceptCode, conceptOfCode } from "#search/analyser/concepts.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon(smallVocabulary);
const code = (key: string) =>
  conceptCode(smallVocabulary.concepts.findIndex((concept) => concept.key === key));

describe("a concept", () => {
  it("is found by every word for it, however it is inflected", () => {
    for (const word of ["wandelen", "wandelingen", "ommetjes"]) {
      expect(lexicon.concepts.at([lexicon.stem(word)], 0)?.concepts.map(conceptCode)).toEqual([
        code("wandelen"),
      ]);
    }
  });

  it("may be a phrase, and the longest phrase wins", () => {
    const stems = ["jeu", "de", "boules"].map(lexicon.stem);
    expect(lexicon.concepts.at(stems, 0)).toMatchObject({ length: 3 });
  });

  it("has a code of three signs, so that no code begins another and none is open to typing errors", () => {
    expect([0, 9, 35, 36, 1295].map((i) => conceptCode(i).length)).toEqual([3, 3, 3, 3, 3]);
    expect(conceptOfCode(conceptCode(1295))).toBe(1295);
    expect(conceptOfCode("wandel")).toBeUndefined();
  });
});

describe("wider words", () => {
  it("are found at every level, nearest first", () => {
    expect(lexicon.broaderTerms("brei")).toEqual([code("handwerken"), code("creatief")]);
  });

  it("may be plain words", () => {
    expect(lexicon.broaderTerms("snooker")).toEqual(["biljart"]);
  });

  it("belong to the concept and so to all its words", () => {
    expect(lexicon.broaderTerms(code("gezelschap"))).toEqual([code("ontmoeten")]);
  });
});

it("knows what only askers mean by a word", () => {
  expect(lexicon.askedFor("alleen")).toBe(code("gezelschap"));
  expect(lexicon.askedFor("wandel")).toBeUndefined();
});

it("counts the words of concepts and verbs among the parts of compounds", () => {
  expect(lexicon.split("petanquegroep")).toEqual(["petanque", "groep"]);
  expect(lexicon.split("wandelgroep")).toEqual(["wandel", "groep"]);
});

it("knows a word, its forms and its compounds, and nothing else", () => {
  expect(["petanque", "wandelaars", "wandelgroep"].map(lexicon.knows)).toEqual([true, true, true]);
  expect(["wandlen", "breigriep"].map(lexicon.knows)).toEqual([false, false]);
});
