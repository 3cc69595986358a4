import type { Lexicon } from "./analyser/lexicon.ts";
import { knownParts, readQuery, type QueryTerm } from "./analyser/read-query.ts";
import { allowedTypos, type Dictionary } from "./embedded/dictionary.ts";
import type { PlannedWord } from "./plan.ts";
import { situationOfCode } from "./understand/situation.ts";

/** Words of plans that ask less. Tiers come one after another; plans within a tier are worth the same. */
export type WeakerWords = PlannedWord[][][];

const MOST_PLANS = 6;
const MOST_WIDER = 2;
/** Fewer letters may still become anything, whatever the index holds today. */
const SHORTEST_MEANING = 4;

/**
 * What to ask when few activities match every word, best first: the last word as the beginning of a longer one,
 * or as what it will become; then without the words for whom or when ("qualifiers"), because people want the thing before the rest;
 * then one thing less; then each thing alone; then related and wider words, and parts of a long one.
 */
export function weakerWords(
  terms: readonly QueryTerm[],
  words: readonly PlannedWord[],
  lexicon: Lexicon,
  dictionary: Dictionary,
): WeakerWords {
  const numbers = words.map((_, i) => i);
  const things = numbers.filter((i) => !terms[i]!.qualifier);
  const qualifiers = numbers.filter((i) => terms[i]!.qualifier).reverse();
  const alone = (i: number): PlannedWord[] => [words[i]!];
  const without = (...dropped: number[]): PlannedWord[] => words.filter((_, i) => !dropped.includes(i));

  const tiers: WeakerWords = [lastWordOtherwise(terms, words, lexicon, dictionary)];
  if (things.length > 0) tiers.push(...qualifiers.map((i) => [without(i)]), [without(...qualifiers)]);
  // A need that was understood goes before the thing that was named: who cooks with others wants to cook.
  const isNeed = (i: number): boolean => situationOfCode(terms[i]!.text) !== undefined;
  const needs = things.filter(isNeed);
  // What is asked twice, or asks nothing, is left out (`cutOff`).
  const droppable = [...needs, ...[...things].reverse()];
  // Of a long sentence what is needed is found together, or one by one, before all but one of its words are.
  if (needs.length > 1) tiers.push([needs.flatMap(alone)], needs.map(alone));
  tiers.push(droppable.map((i) => without(i)));
  if (things.length > 2) tiers.push(things.map(alone));
  tiers.push(
    numbers.flatMap((i) =>
      otherWords(terms[i]!, lexicon, dictionary).map((word) => replaceAt(words, i, word)),
    ),
  );
  return cutOff(tiers, words);
}

const replaceAt = (words: readonly PlannedWord[], at: number, word: PlannedWord): PlannedWord[] =>
  words.map((old, i) => (i === at ? word : old));

/** A whole short word as the beginning of another; an unfinished one as what it will mean. */
function lastWordOtherwise(
  terms: readonly QueryTerm[],
  words: readonly PlannedWord[],
  lexicon: Lexicon,
  dictionary: Dictionary,
): PlannedWord[][] {
  const last = terms.at(-1);
  if (!last?.open) return [];
  if (words.at(-1)!.prefix) {
    const meaning = sharedMeaning(last.typed, lexicon, dictionary);
    return meaning === undefined
      ? []
      : [replaceAt(words, words.length - 1, { text: meaning, prefix: false })];
  }
  const { start, end } = dictionary.range(last.typed);
  if (start === end || allowedTypos(last.typed) > 0) return [];
  return [replaceAt(words, words.length - 1, { text: last.typed, prefix: true })];
}

/** What all words of the index that begin this way have in common: "wande" can only become wandelen. */
function sharedMeaning(begun: string, lexicon: Lexicon, dictionary: Dictionary): string | undefined {
  if (begun.length < SHORTEST_MEANING) return undefined;
  const { start, end } = dictionary.range(begun);
  const found = new Set<string | undefined>();
  for (let i = start; i < end && found.size < 2; i++) {
    found.add(readQuery([dictionary.words[i]!], lexicon)[0]?.text);
  }
  const [meaning] = found;
  return found.size === 1 && meaning !== undefined && dictionary.find(meaning) >= 0 ? meaning : undefined;
}

function otherWords(term: QueryTerm, lexicon: Lexicon, dictionary: Dictionary): PlannedWord[] {
  const asked = lexicon.askedFor(term.text);
  const texts = [
    ...(asked ? [asked] : []),
    ...lexicon.relatedTerms(term.text),
    ...lexicon.broaderTerms(term.text),
    ...(term.part ? [] : knownParts(term.typed, lexicon).map(({ text }) => text)),
  ];
  return texts
    .filter((text) => text !== term.text && dictionary.find(text) >= 0)
    .slice(0, MOST_WIDER)
    .map((text) => ({ text, prefix: false }));
}

/** Keeps the first plans, each once, and none that asks nothing or what was asked already. */
function cutOff(tiers: WeakerWords, asked: readonly PlannedWord[]): WeakerWords {
  const keyOf = (words: readonly PlannedWord[]): string =>
    words.map(({ text, prefix }) => text + (prefix ? "*" : "")).join(" ");
  const seen = new Set(["", keyOf(asked)]);
  const kept = tiers.map((plans) =>
    plans.filter((words) => {
      const key = keyOf(words);
      if (seen.has(key) || seen.size - 2 >= MOST_PLANS) return false;
      seen.add(key);
      return true;
    }),
  );
  return kept.filter((plans) => plans.length > 0);
}
