import type { Location } from "#schema/location.ts";

const MAP = "https://www.openstreetmap.org";

/**
 * A link that opens a route planner, by bicycle as most people here go. Nothing is loaded from there until
 * somebody follows the link. With a point the destination is filled in, else the address is searched.
 */
export function routeLink({ point, street, postcode, city }: Location): string | undefined {
  if (point) return `${MAP}/directions?engine=fossgis_osrm_bike&route=%3B${point.lat}%2C${point.lng}`;
  if (!street) return undefined;
  return `${MAP}/search?query=${encodeURIComponent([street, postcode, city].filter(Boolean).join(" "))}`;
}
