import type { LocationEntry, MunicipalityEntry } from "#domain/catalog.ts";
import type { Neighbourhood } from "#schema/municipality.ts";
import type { PageKind } from "#screens/frame/metadata.ts";
import { paths } from "#domain/paths.ts";
import type { Step } from "#screens/frame/trail.ts";

export const neighbourhoodOf = (
  location: LocationEntry,
  municipality: MunicipalityEntry,
): Neighbourhood | undefined =>
  municipality.neighbourhoods.find(({ slug }) => slug === location.neighbourhood);

/** What the page of a place says of itself to search engines. */
export function locationPage(
  location: LocationEntry,
  municipality: MunicipalityEntry,
  total: number,
): PageKind {
  const area = neighbourhoodOf(location, municipality)?.name ?? municipality.name;
  return { kind: "location", location, municipality: location.municipality, area, total };
}

/** By town, and by neighbourhood when that has a page: a neighbourhood without activities has none. */
export const locationTrail = (location: LocationEntry, municipality: MunicipalityEntry): Step[] => [
  { name: municipality.name, path: paths.municipality(municipality.slug) },
  { name: location.name, path: paths.location(location.municipality, location.slug) },
];

/** "Sluiswachterplein 5", "1317 NB Almere": as on an envelope. */
export const addressLines = ({ street, postcode, city }: LocationEntry, town: string): string[] =>
  [street, street || postcode ? [postcode, city ?? town].filter(Boolean).join(" ") : undefined].filter(
    (line): line is string => Boolean(line),
  );
