import { describe, expect, it } from "vitest";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { situationCode } from "#search/understand/situation.ts";
import { searchDocument } from "../../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const learn = (...texts: string[]) =>
  learnLexicon(
    smallVocabulary,
    texts.map((description, i) => searchDocument({ id: String(i), description })),
  );

describe("the parts of compounds", () => {
  it("are learnt from a word that stands alone in one text and inside a word in another", () => {
    expect(learn("een kanotocht").split("kanogroep")).toBeUndefined();
    expect(learn("een kanotocht", "met de kano").split("kanogroep")).toEqual(["kano", "groep"]);
  });

  it("are not learnt from short words or from endings", () => {
    expect(learn("rustig", "de rust", "ig").data.parts).toEqual(smallVocabulary.parts);
    expect(learn("koffieschap", "schap").data.parts).toEqual(smallVocabulary.parts);
  });

  it("leave names of places whole", () => {
    const lexicon = learnLexicon(smallVocabulary, [searchDocument({ id: "a", places: ["Koffietuin"] })]);
    expect(lexicon.split("koffietuin")).toBeUndefined();
  });
});

describe("ordinary words", () => {
  it("are carried along only when they look or sound like a word of this guide", () => {
    const ordinary = ["kiosk", "tanden", "wantelen", "tuin"];
    const texts = [searchDocument({ id: "a", description: "wandelen in de tuin met de bande" })];
    expect(learnLexicon({ ...smallVocabulary, ordinary }, texts).data.ordinary).toEqual(["wantelen"]);
  });
});

describe("a word of the guide that is a need as well", () => {
  it("leads to that need when it gives little by itself", () => {
    const situations = [
      { key: "eenzaam", label: "gezelschap", words: ["alleenstaand"], foreign: [], finds: { words: ["x"] } },
    ];
    const lexicon = learnLexicon({ ...smallVocabulary, situations }, []);
    expect(lexicon.relatedTerms(lexicon.codeOf("gezelschap")!)[0]).toBe(situationCode(0));
  });
});

it("keeps nothing of the vocabulary file but its words", () => {
  const versioned = { version: 3, ...smallVocabulary };
  expect(learnLexicon(versioned, []).data).not.toHaveProperty("version");
});
