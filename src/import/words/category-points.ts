import type { CategoryKey } from "#schema/category.ts";

/**
 * How much a word counts by where it stands, for the category it belongs to. Chosen by leaving out one sheet of many
 * at a time: what follows has to be right in the sheet that was left out.
 */
export const POINTS = {
  /** What is done, in the name. */
  name: 4,
  /** A word of the name that nothing accounts for, and so many of them at most. */
  unknown: -1,
  mostUnknown: 3,
  /** What its provider is called after, beside a name that says the same, and beside one that says nothing of it. */
  providerAgrees: 2,
  provider: 3,
  /** What the other rows of the provider are: nearly all of them, and most of them. */
  allOthers: 2,
  mostOthers: 1,
  /** Two words of the text, one word. */
  textTwice: 2,
  text: 1,
  /** A line above it, or what its worksheet is called. */
  heading: 2,
} as const;

/** So many it takes, and so many more than any other category has. */
export const ENOUGH = 4;
export const MARGIN = 2;

/** What a provider of another kind than these is called after says less of what is done there. */
export const OF_ONE_THING: Partial<Record<CategoryKey, number>> = { bewegen: 1, creatief: 1, natuur: 0.67 };
