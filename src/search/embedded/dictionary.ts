import { sortedWords, type SortedWords } from "./sorted-words.ts";
import { visitTypos } from "./typos.ts";

/** Limits of Meilisearch 1.21 (milli, query_term/limits): without them a short prefix would mean everything. */
const MOST_ONE_TYPO = 150;
const MOST_TWO_TYPOS = 50;
const MOST_PREFIX = 1000;
/** Prefixes this short come from a table of their own in Meilisearch and know no limit. */
const SHORT_PREFIX = 4;
const ONE_TYPO_FROM = 5;
const TWO_TYPOS_FROM = 9;

const MOST_KNOWN = 200;

/** All words of the index, with the words each typed word stands for. */
export interface Dictionary extends SortedWords {
  /**
   * Word numbers with the typing errors they cost (0, 1, 2). `spared` takes errors away from what the length
   * of the word allows: words typed apart may hold one less.
   */
  derive(typed: string, prefix: boolean, spared?: number): ReadonlyMap<number, number>;
}

/** How many errors a typed word may hold. Numbers none: 1317 is not 1318. */
export function allowedTypos(typed: string): 0 | 1 | 2 {
  if (isNumeral(typed)) return 0;
  return typed.length >= TWO_TYPOS_FROM ? 2 : typed.length >= ONE_TYPO_FROM ? 1 : 0;
}

/** As Rust parses a number, which is how Meilisearch recognises one: "12", "1e5" and the word "infinity". */
const isNumeral = (typed: string): boolean => /^(?:[0-9]+(?:e[0-9]+)?|infinity)$/.test(typed);

export function createDictionary(words: readonly string[]): Dictionary {
  const list = sortedWords(words);
  const known = new Map<string, Map<number, number>>();
  return {
    ...list,
    derive(typed, prefix, spared = 0) {
      const key = typed + prefix + spared;
      let found = known.get(key);
      if (found) return found;
      // A visitor types on: the words of a moment ago come back.
      if (known.size > MOST_KNOWN) known.clear();
      known.set(key, (found = new Map<number, number>()));
      const exact = list.find(typed);
      if (exact >= 0) found.set(exact, 0);
      if (prefix) {
        const { start, end } = list.range(typed);
        const stop = typed.length <= SHORT_PREFIX ? end : Math.min(end, start + MOST_PREFIX);
        for (let word = start; word < stop; word++) found.set(word, 0);
      }
      const most = allowedTypos(typed) - spared;
      if (most > 0) addTypos(list, typed, most as 1 | 2, prefix, found);
      return found;
    },
  };
}

function addTypos(
  list: SortedWords,
  typed: string,
  most: 1 | 2,
  prefix: boolean,
  found: Map<number, number>,
): void {
  let ones = 0;
  let twos = 0;
  visitTypos(list, typed, most, prefix, (word, typos) => {
    if (typos === 1 ? ones++ >= MOST_ONE_TYPO : twos++ >= MOST_TWO_TYPOS) return;
    if (!found.has(word)) found.set(word, typos);
  });
}
