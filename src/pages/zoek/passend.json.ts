import type { APIRoute } from "astro";
import { loadMatchingVocabulary } from "#catalog/matching-vocabulary.ts";
import { toMatchGuide } from "#matching/offer/match-guide.ts";
import { loadGuide } from "../_guide.ts";
import { searchOf } from "../_search-index.ts";

/** Everything the eight questions are answered from; the answers never leave the device. */
export const GET: APIRoute = async () => {
  const guide = await loadGuide();
  const { catalog, entries, today, holidaysIn } = guide;
  const { lexicon } = await searchOf(entries, guide);
  const vocabulary = await loadMatchingVocabulary("content");
  return Response.json(
    toMatchGuide({ ...catalog, activities: entries }, vocabulary, lexicon, today, holidaysIn),
  );
};
