import type { Lexicon } from "./analyser/lexicon.ts";
import type { QueryTerm } from "./analyser/read-query.ts";
import { allowedTypos, type Dictionary } from "./embedded/dictionary.ts";
import { knownParts } from "./findable-terms.ts";
import type { PlannedWord } from "./plan.ts";

/** Words of plans that ask less. Tiers come one after another; plans within a tier are worth the same. */
export type WeakerWords = PlannedWord[][][];

const MOST_PLANS = 6;
const MOST_WIDER = 2;

/**
 * What to ask when few activities match every word, best first: a short last word as the beginning of a longer
 * one; then without the words for whom or when ("qualifiers"), because people want the thing before the rest;
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
  const without = (...dropped: number[]): PlannedWord[] => words.filter((_, i) => !dropped.includes(i));

  const tiers: WeakerWords = [longerWord(terms, words, dictionary)];
  if (things.length > 0) tiers.push(...qualifiers.map((i) => [without(i)]), [without(...qualifiers)]);
  const fewer = things.length > 1 || qualifiers.length > 0 ? things.toReversed().map((i) => without(i)) : [];
  tiers.push(fewer);
  if (things.length > 2) tiers.push(things.map((i) => [words[i]!]));
  tiers.push(
    numbers.flatMap((i) => otherWords(terms[i]!, lexicon, dictionary).map((word) => words.with(i, word))),
  );
  return cutOff(tiers, words);
}

function longerWord(
  terms: readonly QueryTerm[],
  words: readonly PlannedWord[],
  dictionary: Dictionary,
): PlannedWord[][] {
  const last = terms.at(-1);
  if (!last?.open || words.at(-1)!.prefix || allowedTypos(last.typed) > 0) return [];
  const { start, end } = dictionary.range(last.typed);
  return end > start ? [words.with(-1, { text: last.typed, prefix: true })] : [];
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
