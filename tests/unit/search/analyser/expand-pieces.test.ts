import fc from "fast-check";
import { expect, it } from "vitest";
import { createExpander } from "#search/analyser/expand.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { wordsOf } from "#search/analyser/normalise.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon(smallVocabulary);
const textsOf = (terms: object): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(terms as Record<string, { text: string }[]>).map(([key, list]) => [
      key,
      list.map(({ text }) => text),
    ]),
  );

it("a text read in pieces has the words it has as a whole, and a second time says the same", () => {
  const { expand } = createExpander(lexicon);
  const unit = fc.constantFrom(..."aeéijnkotws 5５́\u00a8\u00a0'’.-+ß", "tig", "koffie ", "als u alleen ");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const first = textsOf(expand(text));
      expect(first["plain"]).toEqual(wordsOf(text).filter((word) => !lexicon.isStopWord(word)));
      expect(textsOf(expand(text))).toEqual(first);
      expect(textsOf(createExpander(lexicon).expand(text))).toEqual(first);
    }),
  );
});
