import { stillPaths } from "#domain/still-paths.ts";
import type { LocationEntry, MunicipalityEntry, OrganizationEntry } from "#domain/catalog.ts";
import type { Neighbourhood } from "#schema/municipality.ts";
import type { PageAbout, Step } from "#screens/frame/metadata.ts";
import { countText } from "#text/text-of.ts";
import { placeText } from "./place-words.ts";
import { paths } from "#domain/paths.ts";

type Named = Pick<OrganizationEntry, "name" | "slug">;

export const neighbourhoodOf = (
  location: LocationEntry,
  municipality: MunicipalityEntry,
): Neighbourhood | undefined =>
  municipality.neighbourhoods.find(({ slug }) => slug === location.neighbourhood);

const activities = (total: number) => countText(placeText, "activities", total);

export const organizationsTrail = (): Step[] => [
  { name: placeText("browse.organizations"), path: paths.organizations() },
];

/** What the list of all organisations says of itself to search engines. */
export const organizationsPage = (n: number): PageAbout => ({
  title: placeText("browse.organizations"),
  description: placeText("browse.organizationsAbout", { n }),
  path: paths.organizations(),
});

export const organizationTrail = ({ name, slug }: Named): Step[] => [
  ...organizationsTrail(),
  { name, path: paths.organization(slug) },
];

/** What the page of one organisation says of itself. */
export const organizationPage = ({ name, slug }: Named, total: number): PageAbout => ({
  title: name,
  description: placeText("browse.organizationAbout", { count: activities(total), name }),
  path: paths.organization(slug),
});

/** What the page of a place says of itself. */
export function locationPage(
  location: LocationEntry,
  municipality: MunicipalityEntry,
  total: number,
): PageAbout {
  const area = neighbourhoodOf(location, municipality)?.name ?? municipality.name;
  return {
    title: `${location.name}, ${area}`,
    description: placeText("browse.placeAbout", { count: activities(total), name: location.name }),
    path: paths.location(location.municipality, location.slug),
  };
}

/** What the list of all places says of itself. */
export const placesPage = (): PageAbout => ({
  title: placeText("places.title"),
  description: placeText("places.about"),
  path: stillPaths.places(),
});

export const placesTrail = (town?: MunicipalityEntry): Step[] => [
  { name: placeText("browse.places"), path: stillPaths.places() },
  ...(town ? [{ name: town.name, path: stillPaths.places(town.slug) }] : []),
];

/** What the list of the places of one municipality says of itself. */
export const townPlacesPage = ({ name, slug }: MunicipalityEntry, n: number): PageAbout => ({
  title: placeText("places.in", { place: name }),
  description: placeText("places.inAbout", { n, place: name }),
  path: stillPaths.places(slug),
});

/** Where it lies, for who cannot see the map. */
export function mapLabel(location: LocationEntry, municipality: MunicipalityEntry): string {
  const area = neighbourhoodOf(location, municipality);
  const { name } = location;
  if (!area) return placeText("place.map", { name, town: municipality.name });
  return area.district
    ? placeText("place.mapDistrict", { name, area: area.name, district: area.district })
    : placeText("place.mapArea", { name, area: area.name });
}

export const locationTrail = (location: LocationEntry, municipality: MunicipalityEntry): Step[] => [
  ...placesTrail(municipality),
  { name: location.name, path: paths.location(location.municipality, location.slug) },
];

/** "Sluiswachterplein 5", "1317 NB Almere": as on an envelope. */
export const addressLines = ({ street, postcode, city }: LocationEntry, town: string): string[] =>
  [street, street || postcode ? [postcode, city ?? town].filter(Boolean).join(" ") : undefined].filter(
    (line): line is string => Boolean(line),
  );
