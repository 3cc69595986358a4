import type { ActivityEntry } from "#domain/catalog.ts";
import { toCard } from "#domain/card.ts";
import type { Guide, GuidePart } from "#domain/guide.ts";
import { oftenIn } from "#screens/card/card-tags.ts";
import { toResultCard } from "#screens/card/make-card.ts";
import { loadGuide } from "./_guide.ts";

/** What a result shows, in the order of the documents in the index beside it. */
export const cardsFile = (
  entries: ActivityEntry[],
  { today, holidaysIn }: Pick<Guide, "today" | "holidaysIn">,
): Response => {
  const cards = entries.map(toCard);
  const often = oftenIn(cards, today);
  return Response.json(cards.map((card) => toResultCard(card, today, holidaysIn(card.municipality), often)));
};

export interface PartProps {
  part: GuidePart;
}

/** A folder for each part of a guide that is searched in parts, and none for one that is searched as a whole. */
export async function partPaths(): Promise<{ params: { town: string }; props: PartProps }[]> {
  const { parts } = await loadGuide();
  return parts.length < 2
    ? []
    : parts.map((part) => ({ params: { town: part.municipalities[0]!.slug }, props: { part } }));
}
