import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkSearchVocabulary, loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { searchVocabulary } from "#schema/vocabulary.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { wordsOf } from "#search/analyser/normalise.ts";

const CONTENT = fileURLToPath(new URL("../../../content", import.meta.url));
const vocabulary = await loadSearchVocabulary(CONTENT);
const lexicon = openLexicon(vocabulary);

describe("the words of the guide", () => {
  it("lead from a narrow word to a wider one that is known", () => {
    const known = new Set([
      ...vocabulary.concepts.flatMap(({ label, words }) => [label, ...words]),
      ...Object.keys(vocabulary.broader),
    ]);
    const lost = Object.values(vocabulary.broader)
      .flat()
      .filter(
        (word) =>
          ![...known].some(
            (other) => wordsOf(other).map(lexicon.stem).join() === wordsOf(word).map(lexicon.stem).join(),
          ),
      );
    expect(lost).toEqual([]);
  });

  it("have a wider phrase only when it is one concept", () => {
    const phrases = [...Object.keys(vocabulary.broader), ...Object.values(vocabulary.broader).flat()].filter(
      (words) => wordsOf(words).length > 1,
    );
    const broken = phrases.filter((words) => {
      const stems = wordsOf(words).map(lexicon.stem);
      return lexicon.concepts.at(stems, 0)?.length !== stems.length;
    });
    expect(broken).toEqual([]);
  });

  it("never say on screen what the guide does not say to people", () => {
    const shown = vocabulary.concepts.flatMap(({ label, words }) => [label, ...words.slice(0, 3)]);
    expect(shown.filter((word) => /eenzaam|doelgroep|onbekend|n\.v\.t/i.test(word))).toEqual([]);
  });

  it("are spelled as search reads them: lower case, without accents, one word", () => {
    const { verbs, parts, whole, stopWords, irregular } = vocabulary;
    const raw = [...verbs, ...parts, ...whole, ...stopWords, ...Object.entries(irregular).flat(2)];
    expect(raw.filter((word) => wordsOf(word).join(" ") !== word)).toEqual([]);
  });

  it("name each of them once", () => {
    for (const list of ["verbs", "parts", "whole", "generic", "stopWords"] as const) {
      expect(vocabulary[list].filter((word, i, all) => all.indexOf(word) !== i)).toEqual([]);
    }
  });

  it("do not go round in circles", () => {
    for (const word of Object.keys(vocabulary.broader)) {
      const stem = lexicon.stem(wordsOf(word)[0]!);
      expect(lexicon.broaderTerms(stem)).not.toContain(stem);
    }
  });
});

describe("a vocabulary file", () => {
  it("is checked with the rest of the content, and a missing one is named", async () => {
    expect(await checkSearchVocabulary(CONTENT)).toEqual([]);
    expect(await checkSearchVocabulary("bestaat-niet")).toMatchObject([
      { file: "vocabulary/synonyms.json", key: "(bestand)" },
      { file: "vocabulary/situations.json", key: "(bestand)" },
    ]);
  });

  const { situations: _situations, fillers: _fillers, ordinary: _ordinary, ...written } = vocabulary;
  const issues = (changes: object) =>
    searchVocabulary.safeParse({ ...written, ...changes }).error?.issues.map(({ message }) => message);

  it("is refused when a key leads nowhere, and says which", () => {
    expect(issues({ oneWay: { alleen: "bestaat-niet" } })).toEqual([
      "er is geen begrip met sleutel bestaat-niet",
    ]);
    expect(issues({ related: { gezelschap: ["bestaat-niet"] } })).toEqual([
      "er is geen begrip met sleutel bestaat-niet",
    ]);
  });

  it("is refused when two concepts share a key", () => {
    const twice = [vocabulary.concepts[0], ...vocabulary.concepts];
    expect(issues({ concepts: twice })).toContain(
      `sleutel ${vocabulary.concepts[0]!.key} komt twee keer voor`,
    );
  });
});
