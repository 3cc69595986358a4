/** What the guide calls a group: up to two people a pair, up to this many a small group, more a large one. */
export const PAIR = 2;
/** As many as fit round one table. The question says it too: "In een kleine groep (tot 8)". */
export const SMALL_GROUP = 8;

type GroupKind = "pair" | "small" | "large";

/** One answer for card, filter, question and proposal. `size`: most people there at once. */
export const groupKindOf = (size: number): GroupKind =>
  size <= PAIR ? "pair" : size <= SMALL_GROUP ? "small" : "large";
