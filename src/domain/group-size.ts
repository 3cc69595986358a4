/** What the guide calls a group: up to two people a pair, up to this many a small group, more a large one. */
export const PAIR = 2;
/** As many as fit round one table. The question says it too: "In een kleine groep (tot 8)". */
export const SMALL_GROUP = 8;

type GroupKind = "pair" | "small" | "large";

/** One answer for card, filter, question and proposal. `size`: most people there at once. */
export const groupKindOf = (size: number): GroupKind =>
  size <= PAIR ? "pair" : size <= SMALL_GROUP ? "small" : "large";

/**
 * What kind of group it is, as far as that is certain: by the most that come, or when so many come at least that it
 * is large anyhow. "From six on" may still become large.
 */
export function groupKindOfSize(
  size: { min?: number | undefined; max?: number | undefined } = {},
): GroupKind | undefined {
  if (size.max !== undefined) return groupKindOf(size.max);
  return size.min !== undefined && size.min > SMALL_GROUP ? "large" : undefined;
}
