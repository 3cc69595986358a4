import { describe, expect, it } from "vitest";
import { createCorrector } from "#search/analyser/correct.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { createDictionary } from "#search/embedded/dictionary.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const words = ["fiets", "haven", "koffie", "voedselbank", "vogelhuisje", "wandel"].sort();
const correct = createCorrector(openLexicon(smallVocabulary), createDictionary(words), (word) =>
  ["fiets", "koffie", "voedselbank", "vogelhuisje", "wandelen", "petanque"].includes(word),
);

describe("spelling correction", () => {
  it("proposes a word that sounds the same", () => {
    expect(correct("voedzelbank", false)).toBe("voedselbank");
    expect(correct("kovvie", false)).toBe("koffie");
  });

  it("proposes a word one error away, two in a long word", () => {
    expect(correct("fites", false)).toBe("fiets");
    expect(correct("wnadeln", false)).toBe("wandelen");
    expect(correct("fxtxs", false)).toBeUndefined();
  });

  it("leaves a word alone that the index or the lexicon knows", () => {
    expect(
      ["haven", "petanques", "fietstocht", "wandelt", "met"].map((word) => correct(word, false)),
    ).toEqual(Array(5).fill(undefined));
  });

  it("leaves an ordinary word alone, however much it looks like one of the guide", () => {
    const lexicon = openLexicon({ ...smallVocabulary, ordinary: ["fles", "liets"] });
    const careful = createCorrector(lexicon, createDictionary(words), () => true);
    expect(careful("liets", false)).toBeUndefined();
    expect(careful("fites", false)).toBe("fiets");
  });

  it("leaves a beginning alone that may still become a word of the index", () => {
    expect(correct("vogelh", true)).toBeUndefined();
    expect(correct("koff", true)).toBeUndefined();
  });

  it("completes a beginning that only the lexicon knows", () => {
    expect(correct("petanq", true)).toBe("petanque");
  });

  it("proposes nothing that leads nowhere, and nothing for very short words or numbers", () => {
    expect(correct("hawen", false)).toBeUndefined();
    expect(["fie", "1317", "2e"].map((word) => correct(word, false))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
