import type { FacetKey } from "./facets.ts";

/** Degrees; from south to north and from west to east. */
export interface Area {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Values of the address too. */
export const DURING = ["vandaag", "deze-week"] as const;
export type During = (typeof DURING)[number];

/** What a visitor asks. Every engine and the address bar speak this one shape. */
export interface Question {
  /** As typed, at most MAX_TEXT characters; the planner strips quotes, minus signs and other operators. */
  text: string;
  /** Chosen values per facet: OR within a facet, AND between facets. Only values of `facets.ts` occur. */
  filters: Partial<Record<FacetKey, string[]>>;
  /** Four digits of a postcode; the point is looked up on the device. */
  near?: { pc4: string; lat: number; lng: number };
  /** Kilometres round `near`. Activities without a point never fall within a distance. */
  withinKm?: number;
  /** A part of the map. Activities without a point are not in it. */
  area?: Area;
  /**
   * Only what is surely still to come today, or until Sunday. An index does not know what day it is: who asks passes over
   * what is not on (`without` of SearchOptions).
   */
  during?: During;
  /** `soonest`: what begins first. Laid by who knows the dates; to an engine it is `best`. */
  sort: "best" | "distance" | "soonest";
  /** First page is 1. */
  page: number;
}

export const MAX_TEXT = 200;
export const PAGE_SIZE = 20;

export const EMPTY_QUESTION: Question = { text: "", filters: {}, sort: "best", page: 1 };
