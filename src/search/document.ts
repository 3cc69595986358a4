import type { FacetKey } from "./facets.ts";

/** One activity as the engines know it: flat, Dutch, and with nothing an index should not hold. */
export interface SearchDocument {
  id: string;
  title: string;
  easyText: string;
  description: string;
  organization: string;
  venue: string;
  /** Words of the facets a person may type: category label, groups, "gratis", "rolstoel". */
  words: string[];
  facets: Partial<Record<FacetKey, string[]>>;
  point?: { lat: number; lng: number };
  /** Rank among equals: fresh before old. Small integers, lower first. */
  order: number;
}
