import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import type { Lexicon } from "#search/analyser/lexicon.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";

type When = Pick<Guide, "today" | "holidaysIn">;

interface Searched {
  index: Uint8Array;
  /** The words the index understands, learnt from the texts of these very activities. */
  lexicon: Lexicon;
}

/** Made once for all files of it: several routes of one build ask for the same entries. */
const made = new WeakMap<ActivityEntry[], Promise<Searched>>();

async function makeIndex(entries: ActivityEntry[], { today, holidaysIn }: When): Promise<Searched> {
  const documents = searchDocuments(entries, today, holidaysIn);
  const lexicon = learnLexicon(await loadSearchVocabulary("content"), documents);
  return { index: buildIndex(documents, lexicon), lexicon };
}

/** The embedded search of some activities. */
export function searchOf(entries: ActivityEntry[], when: When): Promise<Searched> {
  const searched = made.get(entries) ?? makeIndex(entries, when);
  made.set(entries, searched);
  return searched;
}

export const binaryFile = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), { headers: { "Content-Type": "application/octet-stream" } });

export const indexFile = async (entries: ActivityEntry[], when: When): Promise<Response> =>
  binaryFile((await searchOf(entries, when)).index);
