import type { Lexicon } from "../analyser/lexicon.ts";
import type { SearchDocument } from "../document.ts";
import { DEGREE } from "../embedded/index-format.ts";
import { FACET_KEYS, type FacetKey } from "../facets.ts";
import { projectDocument, SEARCHABLE_FIELDS, type SearchableField } from "../projection.ts";
import type { SupportedVersion } from "./versions.ts";

/** One activity as Meilisearch stores it: flat, every facet a list, the searched fields already analysed. */
export type MeilisearchDocument = { id: string; order: number; _geo?: { lat: number; lng: number } } & Record<
  FacetKey,
  string[]
> &
  Record<SearchableField, string | string[]>;

/** An absent facet becomes an empty list: `!=` and `EXISTS` then mean one thing. */
export function toMeilisearchDocument(document: SearchDocument, lexicon: Lexicon): MeilisearchDocument {
  const facets = {} as Record<FacetKey, string[]>;
  for (const key of FACET_KEYS) facets[key] = document.facets[key] ?? [];
  return {
    id: document.id,
    order: document.order,
    ...(document.point ? { _geo: toGrid(document.point) } : {}),
    ...facets,
    ...projectDocument(document, lexicon),
  };
}

/** The embedded index keeps points to the metre; both engines measure from the same place. */
function toGrid({ lat, lng }: { lat: number; lng: number }): { lat: number; lng: number } {
  return { lat: Math.round(lat * DEGREE) / DEGREE, lng: Math.round(lng * DEGREE) / DEGREE };
}

/** Enough empty values to push every word past position 1,023, the last that ranking tells apart. */
const PADDING = Array<string>(130).fill("");

/**
 * The rule `attribute` ranks by the position of a word within its field as well, which the guide does not
 * want: a longer title is not a worse one. Behind the padding all positions are alike. `attributeRank` needs none.
 */
export function padFor(
  document: MeilisearchDocument,
  { fieldRule }: Pick<SupportedVersion, "fieldRule">,
): MeilisearchDocument {
  if (fieldRule === "attributeRank") return document;
  const padded = { ...document };
  for (const field of SEARCHABLE_FIELDS) padded[field] = [...PADDING, ...[document[field]].flat()];
  return padded;
}
