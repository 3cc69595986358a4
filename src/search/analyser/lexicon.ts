import type { KnownSituation } from "#schema/situations.ts";
import type { Apart } from "#search/understand/apart.ts";
import { createConceptFinder, conceptCode, type Concept, type ConceptFinder } from "./concepts.ts";
import { createLooseSplitter, createSplitter, type LooseParts, type Splitter } from "./decompound.ts";
import { wordsOf } from "./normalise.ts";
import { createStemmer } from "./stem.ts";

/**
 * What the analyser knows about Dutch, as plain data: `content/vocabulary/synonyms.json` with the compound
 * parts that were learnt from the instance's own texts. It travels inside the index, so that question and
 * text are always read with the same eyes.
 */
export interface LexiconData {
  concepts: Concept[];
  /** Narrow word to the wider words an activity is found by as well: breien, handwerken. */
  broader: Record<string, string[]>;
  /** Key of a concept to keys of concepts that may help as well when it gives little. */
  related: Record<string, string[]>;
  /** Only in questions: what somebody types to the key of the concept that helps. */
  oneWay: Record<string, string>;
  /** The ik-form of verbs: "wandel". */
  verbs: string[];
  /** Base form to forms no rule gives: "kind" to "kinderen". */
  irregular: Record<string, string[]>;
  parts: string[];
  /** Look like compounds and are not, or mean something else than their parts: "speeltuin". */
  whole: string[];
  /** Words for a form, not a content ("groep", "cursus"): left out when a question holds something specific. */
  generic: string[];
  stopWords: string[];
  /** Everyday situations and needs, and words that in a sentence ask for nothing (`vocabulary/situations.json`). */
  situations?: KnownSituation[];
  fillers?: string[];
  /** Code of a concept to the need it is a word for as well: "eenzaam". Learnt. */
  needs?: Record<string, string[]>;
  /** Right as they are, however much they look like a word of the guide. */
  ordinary?: string[];
  /** Of what the begin of an index leaves out, what tells whether a question may say it (`understand/apart.ts`). */
  apart?: Partial<Record<Apart, number[][]>>;
}

export interface Lexicon {
  data: LexiconData;
  stem: (word: string) => string;
  split: Splitter;
  /** For words that `split` cannot cut. */
  splitLoosely: (word: string) => LooseParts;
  concepts: ConceptFinder;
  isStopWord: (word: string) => boolean;
  isOrdinary: (word: string) => boolean;
  isGeneric: (stem: string) => boolean;
  /** Terms (stems and codes) of the wider words of a term, nearest first. */
  broaderTerms: (term: string) => string[];
  /** Code of the concept with this key. */
  codeOf: (key: string) => string | undefined;
  /** Codes of concepts worth a try when the concept of this code gives little. */
  relatedTerms: (code: string) => string[];
  /** Code of the concept a typed word stands for, when only askers use it that way. */
  askedFor: (stem: string) => string | undefined;
  /** Whether the word, its base form or its parts are known. */
  knows: (word: string) => boolean;
  /** Whether the word is known exactly as it is written. */
  holds: (word: string) => boolean;
  /** Words of it as they are written: parts, base forms and single words of concepts. */
  words: ReadonlySet<string>;
}

/** Words that are parts because they are words; shorter ones are found inside others by accident. */
const SHORTEST_GUESSED_PART = 4;

/**
 * `opened`: the same lexicon with fewer situations or none, as the begin of an index has it; its words are not opened
 * again.
 */
export function openLexicon(data: LexiconData, opened: Lexicon = openWords(data)): Lexicon {
  const situations = data.situations ?? [];
  const spoken = new Set([
    ...singleWords(situations.map(({ words }) => words)),
    ...singleWords(situations.map(({ foreign }) => foreign)),
  ]);
  return { ...opened, data, knows: (word) => opened.knows(word) || spoken.has(word) };
}

function openWords(data: LexiconData): Lexicon {
  const stopWords = new Set(data.stopWords);
  const conceptWords = data.concepts
    .flatMap(({ label, words }) => [label, ...words])
    .concat(Object.keys(data.broader), Object.keys(data.oneWay))
    .map(wordsOf)
    .flatMap((words) => (words.length === 1 ? words : []));
  const known = new Set([...data.parts, ...Object.keys(data.irregular), ...data.whole, ...conceptWords]);
  const stemmer = createStemmer(data.verbs, data.irregular, known);
  const { stem } = stemmer;
  const genericWords = data.generic.flatMap(wordsOf);
  const guessed = [...data.whole, ...data.verbs, ...genericWords, ...conceptWords].filter(
    (word) => word.length >= SHORTEST_GUESSED_PART && !stopWords.has(word),
  );
  const parts = new Set([...data.parts, ...guessed]);
  const split = createSplitter(parts, new Set(data.whole), stemmer);
  const verbs = new Set(data.verbs);
  const isVerb = (word: string): boolean => verbs.has(stem(word)) && !/ingen$|ing$/.test(word);
  const loosely = createLooseSplitter(parts, split, isVerb, stemmer);
  const splitLoosely = remembered((word: string) => (known.has(word) ? {} : loosely(word)));
  const concepts = createConceptFinder(data.concepts, stemmer);
  const generic = new Set(genericWords.map(stem));
  const codeOfKey = new Map(data.concepts.map((concept, index) => [concept.key, conceptCode(index)]));
  const oneWay = new Map(Object.entries(data.oneWay).map(([word, key]) => [stem(word), codeOfKey.get(key)]));
  const codesOf = (keys: readonly string[]): string[] => keys.flatMap((key) => codeOfKey.get(key) ?? []);
  const related = new Map(
    Object.entries(data.related).map(([key, keys]) => [codeOfKey.get(key), codesOf(keys)]),
  );
  /** The codes of a word or phrase that is a concept, else its stem. */
  const termsOf = (words: string): string[] => {
    const stems = wordsOf(words).map(stem);
    const match = concepts.at(stems, 0);
    return match?.length === stems.length ? match.concepts.map(conceptCode) : stems.slice(0, 1);
  };
  const broader = new Map<string, string[]>();
  for (const [word, wider] of Object.entries(data.broader)) {
    for (const term of termsOf(word))
      broader.set(term, [...(broader.get(term) ?? []), ...wider.flatMap(termsOf)]);
  }

  const broaderTerms = remembered((term: string): string[] => {
    const found = new Set<string>();
    const visit = (narrow: string): void => {
      for (const wider of broader.get(narrow) ?? []) {
        if (wider === term || found.has(wider)) continue;
        found.add(wider);
        visit(wider);
      }
    };
    visit(term);
    return [...found];
  });

  /** Also the words of phrases: "burn" of "burn out" is no misspelt word. */
  const phrased = new Set(
    data.concepts
      .flatMap(({ label, words }) => [label, ...words])
      .flatMap(wordsOf)
      .filter((word) => word.length >= 4),
  );

  const ordinary = new Set(data.ordinary);
  return {
    data,
    stem,
    split,
    splitLoosely,
    concepts,
    broaderTerms,
    codeOf: (key) => codeOfKey.get(key),
    relatedTerms: (code) => [...(data.needs?.[code] ?? []), ...(related.get(code) ?? [])],
    isStopWord: (word) => stopWords.has(word),
    isOrdinary: (word) => ordinary.has(word),
    isGeneric: (word) => generic.has(word),
    askedFor: (word) => oneWay.get(word),
    holds: (word) => known.has(word) || stemmer.lists(word),
    knows: (word) =>
      known.has(word) ||
      phrased.has(word) ||
      known.has(stem(word)) ||
      verbs.has(stem(word)) ||
      split(word) !== undefined,
    words: known,
  };
}

/** Of lists of phrases those of one word, beginnings not. */
export const singleWords = (lists: readonly string[][]): string[] =>
  lists.flat().flatMap((words) => (words.includes("*") || wordsOf(words).length !== 1 ? [] : wordsOf(words)));

/** The same words come back in every text. */
function remembered<T>(compute: (word: string) => T): (word: string) => T {
  const seen = new Map<string, T>();
  return (word) => {
    let value = seen.get(word);
    if (value === undefined) {
      value = compute(word);
      seen.set(word, value);
    }
    return value;
  };
}
