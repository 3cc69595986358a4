import { ageCodes, ageRanges } from "./ages.ts";
import { conceptCode } from "./concepts.ts";
import type { Lexicon } from "./lexicon.ts";
import { normalise, wordsOf } from "./normalise.ts";

/** What a published text can be found by beyond its own words. */
export interface Expansion {
  /** What it says: stems, concept codes, the heads of compounds, the ages it names. */
  said: Set<string>;
  /** What follows from that: wider words, and the first parts of compounds ("wandelvoetbal" is football). */
  implied: Set<string>;
  /** Ages inside the ranges it names. */
  between: Set<string>;
}

export function expand(text: string, lexicon: Lexicon): Expansion {
  const said = new Set<string>();
  const implied = new Set<string>();
  const words = wordsOf(text);
  const stems = words.map(lexicon.stem);

  const add = (term: string, to: Set<string>): void => {
    to.add(term);
    for (const wider of lexicon.broaderTerms(term)) implied.add(wider);
  };
  const addWord = (stem: string, to: Set<string>): void => {
    add(stem, to);
    for (const concept of lexicon.concepts.at([stem], 0)?.concepts ?? []) add(conceptCode(concept), to);
  };

  words.forEach((word, i) => {
    const isStopWord = lexicon.isStopWord(word);
    for (const { concepts, length } of lexicon.concepts.allAt(stems, i)) {
      if (length > 1 || !isStopWord) for (const concept of concepts) add(conceptCode(concept), said);
    }
    if (isStopWord) return;
    add(stems[i]!, said);
    const parts = (lexicon.split(word) ?? []).map(lexicon.stem);
    // What the compound is: its last part, or what stands before it when that names only a form ("kookgroep").
    const head = parts.findLast((part) => !lexicon.isGeneric(part));
    for (const part of parts) {
      if (lexicon.isGeneric(part)) add(part, implied);
      else addWord(part, part === head ? said : implied);
    }
  });
  const { named, between } = ageCodes(ageRanges(normalise(text)));
  for (const code of named) said.add(code);
  for (const term of said) implied.delete(term);
  return { said, implied, between: new Set(between) };
}
