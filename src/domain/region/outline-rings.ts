import type { Outline } from "#schema/outline.ts";

/** A place on the map as GeoJSON writes it: degrees of longitude, then of latitude (WGS84). */
export type LngLat = [lng: number, lat: number];

/** The edges of an outline; of each the first corner does not come back at the end. */
export const ringsOf = (outline: Outline): LngLat[][] =>
  outline.map((ring) =>
    ring.split(" ").map((corner) => {
      const [lng = 0, lat = 0] = corner.split(",").map(Number);
      return [lng, lat];
    }),
  );

/** The middle of the largest part of an outline; undefined when that lies outside it, as in a moon. */
export function middleOf(outline: Outline): LngLat | undefined {
  const rings = ringsOf(outline);
  const weighed = rings.map((ring) => {
    let [twice, x, y] = [0, 0, 0];
    for (const [index, [lng, lat]] of ring.entries()) {
      const [nextLng, nextLat] = ring[(index + 1) % ring.length] ?? [lng, lat];
      const part = lng * nextLat - nextLng * lat;
      [twice, x, y] = [twice + part, x + (lng + nextLng) * part, y + (lat + nextLat) * part];
    }
    return { twice, at: [x / (3 * twice), y / (3 * twice)] satisfies LngLat };
  });
  const largest = weighed.reduce((a, b) => (b.twice > a.twice ? b : a), { twice: 0, at: [0, 0] as LngLat });
  return liesIn(largest.at, rings) ? largest.at : undefined;
}

const METRES_PER_DEGREE = 111_320;

/** Metres between two places in the Netherlands that lie near each other. */
export const metresApart = ([lngA, latA]: LngLat, [lngB, latB]: LngLat): number =>
  Math.hypot(
    (lngA - lngB) * METRES_PER_DEGREE * Math.cos(((latA + latB) * Math.PI) / 360),
    (latA - latB) * METRES_PER_DEGREE,
  );

/** Whether a place lies inside these edges together. https://wrf.ecse.rpi.edu/Research/Short_Notes/pnpoly.html */
export function liesIn([lng, lat]: LngLat, rings: readonly LngLat[][]): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [index, [toLng, toLat]] of ring.entries()) {
      const [fromLng, fromLat] = ring.at(index - 1) ?? [toLng, toLat];
      if (
        toLat > lat !== fromLat > lat &&
        lng < ((fromLng - toLng) * (lat - toLat)) / (fromLat - toLat) + toLng
      )
        inside = !inside;
    }
  return inside;
}

/**
 * A window round these places, `margin` degrees of longitude and latitude wider than they lie; counter-clockwise.
 */
export function windowRound(places: readonly LngLat[], [across, up]: readonly [number, number]): LngLat[] {
  const lngs = places.map(([lng]) => lng);
  const lats = places.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lngs) - across, Math.max(...lngs) + across];
  const [south, north] = [Math.min(...lats) - up, Math.max(...lats) + up];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** How much of the neighbours the map of a municipality knows, in degrees: what lies beyond is not drawn as water. */
export const KNOWN_AROUND = [0.3, 0.18] as const;
