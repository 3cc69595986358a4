import fc from "fast-check";
import { expect, it } from "vitest";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { executePlan } from "#search/embedded/execute-plan.ts";
import { readIndex } from "#search/embedded/read-index.ts";
import { searchDocument } from "../../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon(smallVocabulary);
const CHOICES = { day: ["maandag", "dinsdag", "zondag"], cost: ["gratis", "onbekend"], age: ["65-plus"] };
const KEYS = Object.keys(CHOICES) as (keyof typeof CHOICES)[];
const facets = fc.record({
  day: fc.subarray(CHOICES.day),
  cost: fc.subarray(CHOICES.cost),
  age: fc.subarray(CHOICES.age),
});

it("what is counted is what a person would count, whether few activities pass or most", () => {
  fc.assert(
    fc.property(fc.array(facets, { minLength: 1, maxLength: 12 }), facets, (held, filters) => {
      const documents = held.map((one, i) => searchDocument({ id: `a${i}`, title: "Koor", facets: one }));
      const index = readIndex(buildIndex(documents, lexicon));
      const plan = { words: [], filters, sort: "best", offset: 0, limit: 3, facets: true } as const;
      const { total, facets: counts, hits } = executePlan({ ...plan, words: [] }, index);

      const passes = (one: (typeof held)[number], but?: string) =>
        KEYS.every(
          (key) => key === but || filters[key].length === 0 || filters[key].some((v) => one[key].includes(v)),
        );
      const passing = held.flatMap((one, i) => (passes(one) ? [`a${i}`] : []));
      expect(total).toBe(passing.length);
      expect(hits.map(({ id }) => id)).toEqual([...passing].sort().slice(0, 3));
      for (const key of KEYS) {
        const counted = CHOICES[key].flatMap((value) => {
          const count = held.filter((one) => passes(one, key) && one[key].includes(value)).length;
          return count > 0 ? [[value, count]] : [];
        });
        expect(counts?.[key]).toEqual(Object.fromEntries(counted));
      }
    }),
  );
});
