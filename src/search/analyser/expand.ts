import { ageCodes, ageRanges } from "./ages.ts";
import { conceptCode } from "./concepts.ts";
import type { Lexicon } from "./lexicon.ts";
import { normalise, wordsOf } from "./normalise.ts";

/**
 * Everything a published text can be found by beyond its own words: stems, the parts of compounds, concept
 * codes, wider words and the ages it names. `between` holds the ages inside its ranges, which match less well.
 */
export function expand(text: string, lexicon: Lexicon): { terms: string[]; between: string[] } {
  const terms = new Set<string>();
  const words = wordsOf(text);
  const stems = words.map(lexicon.stem);
  const add = (term: string): void => {
    terms.add(term);
    for (const wider of lexicon.broaderTerms(term)) terms.add(wider);
  };
  words.forEach((word, i) => {
    for (const { concepts } of lexicon.concepts.allAt(stems, i))
      for (const concept of concepts) add(conceptCode(concept));
    if (lexicon.isStopWord(word)) return;
    add(stems[i]!);
    for (const part of lexicon.split(word) ?? []) {
      const stem = lexicon.stem(part);
      add(stem);
      if (lexicon.isGeneric(stem)) continue;
      for (const concept of lexicon.concepts.at([stem], 0)?.concepts ?? []) add(conceptCode(concept));
    }
  });
  const { named, between } = ageCodes(ageRanges(normalise(text)));
  for (const code of named) terms.add(code);
  return { terms: [...terms], between };
}
