import type { AddressLookup } from "./address.ts";
import type { Choices } from "./choices.ts";

/** What the address codec needs to know of these choices. */
export function lookupIn({ facets, postcodes }: Choices): AddressLookup {
  const centres = new Map(postcodes.map(([pc4, lat, lng]) => [pc4, { lat, lng }]));
  return {
    values: (facet) => facets[facet].values.map(({ value }) => value),
    centreOf: (pc4) => centres.get(pc4),
  };
}
