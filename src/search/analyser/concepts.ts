import { CODE_LETTERS, numbered, wordsOf } from "./normalise.ts";
import type { Stemmer } from "./stem.ts";

/** One meaning with all the words people have for it; `label` may be shown to a visitor. */
export interface Concept {
  key: string;
  label: string;
  words: string[];
  /** Says for whom, when or where, not what: the first to be dropped when nothing matches everything. */
  qualifier?: boolean;
  /** Ages the word stands for, "ouderen" is [50, 99]: found by "65 plus", behind what names the age. */
  ages?: [from: number, until: number];
}

export const conceptCode = (index: number): string => numbered(CODE_LETTERS.concept, index);
export const conceptOfCode = (code: string): number | undefined =>
  code.startsWith(CODE_LETTERS.concept) ? parseInt(code.slice(1), 36) : undefined;

interface ConceptMatch {
  /** Indexes of the concepts these words stand for; more than one when a word has two meanings. */
  concepts: number[];
  /** How many words the phrase takes. */
  length: number;
}

export interface ConceptFinder {
  /** The longest phrase that begins at `start`, if any. */
  at(stems: readonly string[], start: number): ConceptMatch | undefined;
}

/** Phrases are compared by their stems: "warme maaltijden" is "warme maaltijd". */
export function createConceptFinder(concepts: readonly Concept[], stemmer: Stemmer): ConceptFinder {
  const byPhrase = new Map<string, number[]>();
  let longest = 1;
  concepts.forEach((concept, index) => {
    for (const words of [concept.label, ...concept.words]) {
      const phrase = wordsOf(words).map(stemmer.stem);
      longest = Math.max(longest, phrase.length);
      const key = phrase.join(" ");
      const meanings = byPhrase.get(key) ?? [];
      if (!meanings.includes(index)) byPhrase.set(key, [...meanings, index]);
    }
  });
  return {
    at(stems, start) {
      for (let length = Math.min(longest, stems.length - start); length >= 1; length--) {
        const meanings = byPhrase.get(stems.slice(start, start + length).join(" "));
        if (meanings) return { concepts: meanings, length };
      }
      return undefined;
    },
  };
}
