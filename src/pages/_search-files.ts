import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { toCard } from "#domain/card.ts";
import type { Guide, GuidePart } from "#domain/guide.ts";
import { toResultCard } from "#screens/card/make-card.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { loadGuide } from "./_guide.ts";

/** The embedded search index; the words it understands are learnt from the texts of these very activities. */
export async function indexFile(
  entries: ActivityEntry[],
  { today, holidaysIn }: Pick<Guide, "today" | "holidaysIn">,
): Promise<Response> {
  const documents = searchDocuments(entries, today, holidaysIn);
  const lexicon = learnLexicon(await loadSearchVocabulary("content"), documents);
  return new Response(new Uint8Array(buildIndex(documents, lexicon)), {
    headers: { "Content-Type": "application/octet-stream" },
  });
}

/** What a result shows, in the order of the documents in the index beside it. */
export const cardsFile = (
  entries: ActivityEntry[],
  { today, holidaysIn }: Pick<Guide, "today" | "holidaysIn">,
): Response =>
  Response.json(entries.map((entry) => toResultCard(toCard(entry), today, holidaysIn(entry.municipality))));

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
