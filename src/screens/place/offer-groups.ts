import type { ActivityEntry } from "#domain/catalog.ts";
import { roleOf } from "#domain/suits/role-of.ts";
import type { Category, CategoryKey } from "#schema/category.ts";
import { placeText } from "./place-words.ts";

export interface OfferGroup {
  /** Of its heading: where a chip leads. */
  id: string;
  title: string;
  category?: CategoryKey;
  entries: ActivityEntry[];
}

/** As many cards are still seen as a whole; more of them want headings. */
const MOST_CARDS = 6;

/**
 * What a large organisation offers, by what it is: the largest kind first, then what nobody gave a kind, and helping
 * last. Empty when there is so little that cards show it at once.
 */
export function offerGroups(
  entries: readonly ActivityEntry[],
  categories: readonly Pick<Category, "key" | "label">[],
): OfferGroup[] {
  if (entries.length <= MOST_CARDS) return [];
  const helping = entries.filter((entry) => roleOf(entry) === "volunteer");
  const doing = entries.filter((entry) => roleOf(entry) !== "volunteer");
  const kinds = categories
    .map(({ key, label }): OfferGroup => {
      return { id: key, title: label, category: key, entries: doing.filter((one) => one.category === key) };
    })
    .sort((one, other) => other.entries.length - one.entries.length);
  return [
    ...kinds,
    {
      id: "verder",
      title: placeText("organization.otherKind"),
      entries: doing.filter(({ category }) => !categories.some(({ key }) => key === category)),
    },
    {
      id: "meehelpen",
      title: placeText("organization.helping"),
      category: "vrijwilligerswerk",
      entries: helping,
    } as const,
  ].filter((group) => group.entries.length > 0);
}
