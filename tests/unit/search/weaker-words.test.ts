import { expect, it } from "vitest";
import { openLexicon } from "#search/analyser/lexicon.ts";
import type { QueryTerm } from "#search/analyser/read-query.ts";
import { createDictionary } from "#search/embedded/dictionary.ts";
import { situationCode } from "#search/understand/situation.ts";
import { weakerWords } from "#search/weaker-words.ts";
import { smallVocabulary } from "../../fixtures/search/small-vocabulary.ts";

const [lonely, caring] = [situationCode(0), situationCode(1)] as const;

/** Plans of a sentence in which these were read, tier by tier. */
function weaker(...texts: string[]): string[][] {
  const terms = texts.map((text): QueryTerm => ({
    text,
    typed: text,
    qualifier: false,
    part: false,
    open: false,
  }));
  const words = terms.map(({ text }) => ({ text, prefix: false }));
  const tiers = weakerWords(terms, words, openLexicon(smallVocabulary), createDictionary([...texts].sort()));
  return tiers.map((plans) => plans.map((plan) => plan.map(({ text }) => text).join(" ")));
}

it("finds the needs of a long sentence together, then one by one, before all but one of its words", () => {
  expect(weaker("koffie", lonely, "fiets", caring).slice(0, 2)).toEqual([
    [`${lonely} ${caring}`],
    [lonely, caring],
  ]);
});

it("keeps the thing that was named before the one need", () => {
  expect(weaker("koffie", lonely)[0]).toEqual(["koffie", lonely]);
});
