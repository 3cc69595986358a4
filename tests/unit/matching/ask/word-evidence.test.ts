import { describe, expect, it } from "vitest";
import { createEvidenceReader } from "#matching/ask/word-evidence.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon({ ...smallVocabulary, whole: [...smallVocabulary.whole, "muziekwijk"] });
const read = createEvidenceReader(
  [
    { key: "rouw", words: ["rouw*", "iemand verloren"] },
    { key: "muziek", words: ["muziek*"] },
    { key: "koffie", words: ["koffie"] },
    { key: "wandelen", words: ["wandelen", "een ommetje"] },
  ],
  lexicon,
);
const found = (text: string) => Object.fromEntries(read(text));

describe("evidence in the words of a text", () => {
  it("knows a word in its other forms and in what a compound is", () => {
    expect(found("Wij wandelden een uur")).toEqual({ wandelen: 1 });
    expect(found("De wandelgroep")).toEqual({ wandelen: 1 });
    expect(found("Koffie!")).toEqual({ koffie: 1 });
  });

  it("keeps to the borders of words: vrouwen hold no rouw", () => {
    expect(found("Alleen voor vrouwen")).toEqual({});
    expect(found("Een rouwgroep")).toEqual({ rouw: 1 });
  });

  it("finds phrases as they stand, and counts each word or phrase once", () => {
    expect(found("Wie iemand heeft verloren")).toEqual({});
    expect(found("Wie iemand verloren heeft. Rouw, rouw en nog eens rouw.")).toEqual({ rouw: 2 });
    expect(found("Een ommetje wandelen")).toEqual({ wandelen: 2 });
  });

  it("hears no music in the name of a place", () => {
    expect(found("Schoffelclub Muziekwijk")).toEqual({});
    expect(found("Muziekavond")).toEqual({ muziek: 1 });
  });
});
