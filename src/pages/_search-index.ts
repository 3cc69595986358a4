import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";

type When = Pick<Guide, "today" | "holidaysIn">;

/** Made once for all files of it: several routes of one build ask for the same entries. */
const made = new WeakMap<ActivityEntry[], Promise<Uint8Array>>();

async function makeIndex(entries: ActivityEntry[], { today, holidaysIn }: When): Promise<Uint8Array> {
  const documents = searchDocuments(entries, today, holidaysIn);
  return buildIndex(documents, learnLexicon(await loadSearchVocabulary("content"), documents));
}

/** The embedded search index; the words it understands are learnt from the texts of these very activities. */
export function indexOf(entries: ActivityEntry[], when: When): Promise<Uint8Array> {
  const index = made.get(entries) ?? makeIndex(entries, when);
  made.set(entries, index);
  return index;
}

export const binaryFile = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), { headers: { "Content-Type": "application/octet-stream" } });

export const indexFile = async (entries: ActivityEntry[], when: When): Promise<Response> =>
  binaryFile(await indexOf(entries, when));
