import type { APIRoute } from "astro";
import { loadMatchingVocabulary } from "#catalog/matching-vocabulary.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { toMatchGuide } from "#matching/offer/match-guide.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { loadGuide } from "../_guide.ts";

/** Everything the eight questions are answered from; the answers never leave the device. */
export const GET: APIRoute = async () => {
  const { catalog, entries, today, holidaysIn } = await loadGuide();
  const lexicon = learnLexicon(await loadSearchVocabulary("content"), searchDocuments(entries, today));
  const vocabulary = await loadMatchingVocabulary("content");
  return Response.json(
    toMatchGuide({ ...catalog, activities: entries }, vocabulary, lexicon, today, holidaysIn),
  );
};
