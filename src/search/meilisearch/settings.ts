import type { Settings } from "meilisearch";
import { MOST_ACTIVITIES } from "../embedded/index-format.ts";
import { FACET_KEYS } from "../facets.ts";
import { SEARCHABLE_FIELDS } from "../projection.ts";
import type { SupportedVersion } from "./versions.ts";

/** The index of the guide, the only one the key of browsers may search. */
export const ACTIVITIES_INDEX = "activities";

/**
 * Everything Meilisearch is told about the index. No stop words, synonyms or dictionary: the projection has
 * done all Dutch already, for both engines alike.
 */
export function indexSettings({ fieldRule }: Pick<SupportedVersion, "fieldRule">): Settings {
  return {
    searchableAttributes: [...SEARCHABLE_FIELDS],
    // `_geo` to compute distances, `order` to merge what two servers say; the searched fields are analysed words
    // and nobody's business.
    displayedAttributes: ["id", "order", "_geo"],
    filterableAttributes: [...FACET_KEYS, "_geo"],
    sortableAttributes: ["_geo"],
    // `sort` is empty unless the question is sorted by distance: nearest first among what fits equally well.
    rankingRules: ["words", "typo", fieldRule, "sort", "order:asc", "id:asc"],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnNumbers: true,
      disableOnWords: [],
      disableOnAttributes: [],
    },
    faceting: { maxValuesPerFacet: MOST_ACTIVITIES, sortFacetValuesBy: { "*": "alpha" } },
    pagination: { maxTotalHits: MOST_ACTIVITIES },
    // A browser waits 800 ms: what is cut off here, which would be half an answer, is never shown.
    searchCutoffMs: 1_000,
    stopWords: [],
    synonyms: {},
    dictionary: [],
    separatorTokens: [],
    nonSeparatorTokens: [],
  };
}
