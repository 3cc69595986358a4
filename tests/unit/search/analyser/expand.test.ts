import { describe, expect, it } from "vitest";
import { ageCode } from "#search/analyser/ages.ts";
import { conceptCode } from "#search/analyser/concepts.ts";
import { createExpander } from "#search/analyser/expand.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon(smallVocabulary);
const { expand } = createExpander(lexicon);
const code = (key: string) =>
  conceptCode(smallVocabulary.concepts.findIndex((concept) => concept.key === key));
const texts = (terms: readonly { text: string }[]) => terms.map(({ text }) => text);
const said = (text: string) => texts(expand(text).said);
const implied = (text: string) => texts(expand(text).implied);

describe("what a text says", () => {
  it("holds stems and concepts, not stop words", () => {
    expect(said("Een wandeling in de tuinen")).toEqual([code("wandelen"), "wandel", "tuin"]);
  });

  it("holds what a compound is: its last part, or what comes before a word for a form", () => {
    expect(said("kookgroep")).toContain("kook");
    expect(said("wandelvoetbal")).toContain("voetbal");
    expect(said("wandelvoetbal")).not.toContain(code("wandelen"));
    expect(implied("wandelvoetbal")).toContain(code("wandelen"));
  });

  it("holds the known end of a compound with an unknown beginning", () => {
    expect(said("erwtensoep")).toContain("soep");
  });

  it("recognises a phrase with stop words in it, but no stop word alone", () => {
    expect(said("als u alleen bent")).toContain(code("gezelschap"));
    const bees = { key: "bijen", label: "bijen", words: ["bij"] };
    const other = openLexicon({ ...smallVocabulary, concepts: [bees] });
    expect(texts(createExpander(other).expand("bij de koffie").said)).toEqual(["koffie"]);
  });
});

it("implies wider words", () => {
  expect(implied("Samen breien")).toEqual(expect.arrayContaining([code("handwerken"), code("creatief")]));
});

describe("the ages of a text", () => {
  it("are kept apart from its words", () => {
    const { said: words, ages, between } = expand("van 8 tot 10 jaar");
    expect(texts(ages)).toEqual([ageCode(8), ageCode(10)]);
    expect(texts(between)).toEqual([ageCode(9)]);
    expect(texts(words)).not.toContain(ageCode(8));
  });

  it("say which people are meant", () => {
    expect(texts(expand("van 8 tot 14 jaar").people)).toEqual([code("kinderen")]);
    expect(texts(expand("55-plussers").people)).toEqual([code("senioren")]);
    expect(texts(expand("vanaf 8 jaar").people)).toEqual([]);
  });
});
