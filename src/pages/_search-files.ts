import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { toCard } from "#domain/card.ts";
import type { Guide, GuidePart } from "#domain/guide.ts";
import { toResultCard } from "#screens/card/make-card.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { indexFiles } from "#search/index-files.ts";
import { loadGuide } from "./_guide.ts";

type When = Pick<Guide, "today" | "holidaysIn">;

/** Made once for all files of it: several routes of one build ask for the same entries. */
const made = new WeakMap<ActivityEntry[], Promise<Uint8Array>>();

async function makeIndex(entries: ActivityEntry[], { today, holidaysIn }: When): Promise<Uint8Array> {
  const documents = searchDocuments(entries, today, holidaysIn);
  return buildIndex(documents, learnLexicon(await loadSearchVocabulary("content"), documents));
}

function indexOf(entries: ActivityEntry[], when: When): Promise<Uint8Array> {
  const index = made.get(entries) ?? makeIndex(entries, when);
  made.set(entries, index);
  return index;
}

export const binaryFile = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), { headers: { "Content-Type": "application/octet-stream" } });

/** The embedded search index; the words it understands are learnt from the texts of these very activities. */
export const indexFile = async (entries: ActivityEntry[], when: When): Promise<Response> =>
  binaryFile(await indexOf(entries, when));

/** What a finder loads of it. */
export const indexPieces = async (
  { entries, data }: GuidePart,
  when: When,
): Promise<[string, Uint8Array][]> => indexFiles(data, await indexOf(entries, when));

/** What a result shows, in the order of the documents in the index beside it. */
export const cardsFile = (entries: ActivityEntry[], { today, holidaysIn }: When): Response =>
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
