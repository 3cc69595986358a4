import type { APIRoute } from "astro";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { loadGuide } from "../_guide.ts";

/** The embedded search index; the words it understands are learnt from this guide's own texts. */
export const GET: APIRoute = async () => {
  const { entries, today, holidaysIn } = await loadGuide();
  const documents = searchDocuments(entries, today, holidaysIn);
  const lexicon = learnLexicon(await loadSearchVocabulary("content"), documents);
  return new Response(new Uint8Array(buildIndex(documents, lexicon)), {
    headers: { "Content-Type": "application/octet-stream" },
  });
};
