import type { CategoryKey } from "#schema/category.ts";

/** How much a word counts for the category it belongs to, by where it stands. */
export const POINTS = {
  /** What is done, in the name. */
  name: 4,
  /** Only what it is like: "Financieel café". */
  adjective: 2,
  /** What is done, with nothing behind it but with whom, for whom, where; and how much that takes at most. */
  head: 5,
  mostBehind: 1,
  /** A second word of the name for the same category. */
  again: 1,
  /** A word of the name that nothing accounts for, one that may be a name, and how much all of them take at most. */
  unknown: 1,
  perhapsName: 0.5,
  mostUnknown: 3,
  /** What its provider is called after, beside a name that says the same. */
  providerAgrees: 2,
  /** What the other rows of the provider are: all that say anything, nearly all of them. */
  allOthers: 2,
  mostOthers: 1,
  manyOthers: 1,
  /** Two words of the text, one word. */
  textTwice: 2,
  text: 1,
  /** A line above it, a cell beside it, or what its worksheet is called. */
  heading: 2,
} as const;

/** Beside a name that says nothing of what is done, and beside one that says only for whom or in which shape. */
export const POINTS_WITHOUT_NAME = { provider: 3, allOthers: 2, heading: 2 } as const;
export const POINTS_OF_BARE_NAME = { provider: 4, allOthers: 4, heading: 4 } as const;

/** So many it takes, and so many more than any other category has. */
export const ENOUGH_POINTS = 4;
export const MARGIN_OF_POINTS = 2;

/** Who is called after one of these offers that and little else. A parish or a centre may do anything. */
export const TRUST_IN_PROVIDER: Readonly<Record<CategoryKey, number>> = {
  bewegen: 1,
  creatief: 1,
  natuur: 0.7,
  koken: 0.7,
  zingeving: 0.4,
  ontmoeten: 0.4,
  vrijwilligerswerk: 0,
  anders: 0,
};
