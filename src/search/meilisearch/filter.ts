import { FACET_KEYS, type FacetKey } from "../facets.ts";
import type { SearchPlan } from "../plan.ts";
import { isSlug } from "../read-execution.ts";

/** AND over the outer list, OR within an inner one: the list form of Meilisearch's filters. */
export type Filter = string[][];

/** No slug looks like this, so it matches nothing. */
const NOTHING = "-";

/**
 * `{ day: ["maandag", "dinsdag"] }` becomes `[['day = "maandag"', 'day = "dinsdag"']]`. Only facets of the
 * guide and values that are slugs are ever written into a filter; a value from outside that is not one can
 * match no activity, and here it does not. `without` leaves one facet out, to count what a choice in it adds.
 */
export function filterOf(plan: SearchPlan, without?: FacetKey): Filter {
  const filter: Filter = [];
  for (const key of FACET_KEYS) {
    const values = Object.hasOwn(plan.filters, key) ? plan.filters[key] : undefined;
    if (key === without || !values?.length) continue;
    const slugs = values.filter(isSlug);
    filter.push((slugs.length > 0 ? slugs : [NOTHING]).map((value) => `${key} = "${value}"`));
  }
  const { near, withinMetres, area } = plan;
  if (near && withinMetres !== undefined) {
    filter.push([`_geoRadius(${decimal(near.lat)}, ${decimal(near.lng)}, ${decimal(withinMetres)})`]);
  }
  if (area) {
    const corner = (lat: number, lng: number) => `[${decimal(lat)}, ${decimal(lng)}]`;
    const [topRight, bottomLeft] = [corner(area.north, area.east), corner(area.south, area.west)];
    filter.push([`_geoBoundingBox(${topRight}, ${bottomLeft})`]);
  }
  return filter;
}

/** The values of a facet that a filter of `filterOf` asks for; undefined when it leaves that facet free. */
export function valuesIn(filter: Filter, key: FacetKey): string[] | undefined {
  const before = `${key} = "`;
  return filter
    .find(([first]) => first?.startsWith(before))
    ?.map((clause) => clause.slice(before.length, -1));
}

/** A number as Meilisearch reads it: without an exponent, and never NaN or Infinity. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number a filter can hold: ${value}`);
  return value.toFixed(7);
}
