import type { Stemmer } from "./stem.ts";

/** What Dutch puts between the parts of a compound: "stad-s-tuin", "tuin-en-gids". */
const LINKS = ["", "s", "e", "en", "n"];
const SHORTEST_PART = 3;
const MOST_PARTS = 4;

export type Splitter = (word: string) => string[] | undefined;

/**
 * Cuts a compound into known parts, "paddenstoelenwandeling" into ["paddenstoelen", "wandeling"]; undefined
 * when it is no compound or holds an unknown part. The longest first part wins, fewest parts before that.
 * Words in `whole` look like compounds and are not ("donderdag").
 */
export function createSplitter(
  parts: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  stemmer: Stemmer,
): Splitter {
  const isPart = (word: string): boolean => parts.has(word) || parts.has(stemmer.stem(word));
  const seen = new Map<string, string[] | undefined>();

  function cut(word: string, allowed: number): string[] | undefined {
    if (allowed === 0) return undefined;
    let best: string[] | undefined;
    for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      const head = word.slice(0, end);
      if (!parts.has(head)) continue;
      for (const link of LINKS) {
        if (!word.startsWith(link, end)) continue;
        const rest = word.slice(end + link.length);
        if (rest.length < SHORTEST_PART) continue;
        const tail = isPart(rest) ? [rest] : cut(rest, allowed - 1);
        if (tail && (!best || tail.length + 1 < best.length)) best = [head, ...tail];
      }
    }
    return best;
  }

  return (word) => {
    if (word.length < 2 * SHORTEST_PART || whole.has(word) || stemmer.lists(word)) return undefined;
    if (/[0-9þŋ]/.test(word)) return undefined;
    if (!seen.has(word)) seen.set(word, cut(word, MOST_PARTS - 1));
    return seen.get(word);
  };
}

const SHORTEST_REST = 4;
const SHORTEST_TAIL = 4;
const SHORTEST_HEAD = 5;

/**
 * The known end or beginning of a compound whose other part is not known: "erwtensoep" is a soup, and
 * "fietscontrole" has to do with fiets. Only for words that `Splitter` gives up on. Verbs are no tails, or
 * "vergeten" would be a meal; a short beginning is none either, or "leeftijd" would be about living.
 */
export function createLooseSplitter(
  parts: ReadonlySet<string>,
  split: Splitter,
  isVerb: (word: string) => boolean,
  { stem, lists }: Stemmer,
): (word: string) => LooseParts {
  const isRest = (rest: string): boolean => rest.length >= SHORTEST_REST && /[aeiouy]/.test(rest);
  const isTail = (tail: string): boolean => (parts.has(tail) || parts.has(stem(tail))) && !isVerb(tail);
  const isHead = (head: string): boolean => parts.has(head) || split(head) !== undefined;
  return (word) => {
    const found: LooseParts = {};
    if (lists(word) || !/^[a-z]+$/.test(word)) return found;
    for (let start = SHORTEST_REST; start <= word.length - SHORTEST_TAIL && !found.tail; start++) {
      if (isRest(word.slice(0, start)) && isTail(word.slice(start))) found.tail = word.slice(start);
    }
    for (let end = word.length - SHORTEST_REST; end >= SHORTEST_HEAD && !found.head; end--) {
      if (isHead(word.slice(0, end)) && isRest(word.slice(end))) found.head = word.slice(0, end);
    }
    return found;
  };
}

export interface LooseParts {
  head?: string;
  tail?: string;
}
