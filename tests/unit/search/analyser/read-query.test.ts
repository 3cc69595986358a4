import { describe, expect, it } from "vitest";
import { fromAgeCode } from "#search/analyser/ages.ts";
import { conceptCode } from "#search/analyser/concepts.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { readQuery, typedWords } from "#search/analyser/read-query.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon(smallVocabulary);
const code = (key: string) =>
  conceptCode(smallVocabulary.concepts.findIndex((concept) => concept.key === key));
const terms = (text: string) => readQuery(typedWords(text), lexicon).map((term) => term.text);

describe("a question", () => {
  it("is read in concepts, longest phrase first", () => {
    expect(terms("jeu de boules of wandelen")).toEqual([code("jeu-de-boules"), "of", code("wandelen")]);
  });

  it("loses stop words, and words for a form when something specific is left", () => {
    expect(terms("iets met fietsen")).toEqual(["fiets"]);
    expect(terms("cursus fietsen")).toEqual(["fiets"]);
    expect(terms("cursus")).toEqual(["cursus"]);
  });

  it("keeps a stop word that is all there is: somebody is still typing", () => {
    expect(terms("met")).toEqual(["met"]);
  });

  it("splits compounds and lets go of the part that names a form", () => {
    expect(terms("kookgroep")).toEqual(["kook"]);
    expect(terms("koffieochtend")).toEqual(["koffie"]);
    expect(terms("fietstocht")).toEqual(["fiets", "tocht"]);
  });

  it("means company when it says alone", () => {
    expect(terms("alleen")).toEqual([code("gezelschap")]);
  });

  it("marks the words that say for whom or when", () => {
    const read = readQuery(typedWords("fietsen ouderen avond 60+"), lexicon);
    expect(read.map(({ text, qualifier }) => [text, qualifier])).toEqual([
      ["fiets", false],
      [code("senioren"), true],
      [code("avond"), true],
      [fromAgeCode(60), true],
    ]);
  });

  it("has an unfinished word only at its end", () => {
    expect(readQuery(["fiet", "koff"], lexicon).map(({ open }) => open)).toEqual([false, true]);
  });

  it("is read no further than forty words", () => {
    expect(typedWords("a ".repeat(500))).toHaveLength(40);
  });
});
