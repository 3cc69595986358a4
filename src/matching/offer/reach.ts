import { distanceMetres } from "#domain/distance.ts";
import type { Town } from "./match-guide.ts";

/** Kilometres somebody can choose from: close by, in the surroundings, all of it. */
export const TOWN_REACH = [1, 3, 8] as const;
export const RURAL_REACH = [5, 12, 25] as const;

/**
 * Half of the postcode areas of a town have the middle of another one within 1.5 km, also in Almere (0.9), Zwolle
 * (1.0) and Amersfoort (1.2); in the country they lie further apart: Hollands Kroon 2.8, Hoeksche Waard 2.6, Ede 2.0.
 * Source: the centres in GeoNames, as the crow flies.
 */
const RURAL_FROM_METRES = 1500;

/** The steps that mean something where the guide is about. */
export function reachOf(towns: readonly Pick<Town, "postcodes">[]): typeof TOWN_REACH | typeof RURAL_REACH {
  const centres = towns.flatMap(({ postcodes }) => postcodes.map(({ centre }) => centre));
  const nearest = centres
    .map((here) =>
      Math.min(...centres.filter((there) => there !== here).map((there) => distanceMetres(here, there))),
    )
    .sort((a, b) => a - b);
  const middle = nearest[Math.floor(nearest.length / 2)] ?? 0;
  return Number.isFinite(middle) && middle > RURAL_FROM_METRES ? RURAL_REACH : TOWN_REACH;
}
