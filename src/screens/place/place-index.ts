import type { ActivityEntry, LocationEntry, MunicipalityEntry } from "#domain/catalog.ts";
import { distanceMetres } from "#domain/distance.ts";
import { venueOf } from "#domain/door.ts";
import type { Guide } from "#domain/guide.ts";
import { paths } from "#domain/paths.ts";
import { placeKindOf } from "#screens/place/place-kind.ts";
import type { HouseKind } from "#schema/location.ts";
import { neighbourhoodOf } from "./place-pages.ts";
import { placeText } from "./place-words.ts";

export interface ListedPlace {
  location: LocationEntry;
  kind: HouseKind | undefined;
  /** Name of its neighbourhood, where it has one. */
  area: string | undefined;
  /** How many activities are there now. */
  total: number;
  entries: ActivityEntry[];
}
interface PlaceGroup {
  /** The part of the town. */
  title: string;
  places: ListedPlace[];
}

const isCentre = ({ kind }: ListedPlace) => kind === "community-centre";
/** Community centres first, then by name. */
const byKindAndName = (a: ListedPlace, b: ListedPlace) =>
  Number(isCentre(b)) - Number(isCentre(a)) || a.location.name.localeCompare(b.location.name, "nl");

/** The places of a municipality in which something is to do now. */
export function listedPlaces(
  { catalog, entries }: Pick<Guide, "catalog" | "entries">,
  municipality: MunicipalityEntry,
): ListedPlace[] {
  const held = Map.groupBy(
    entries.filter((entry) => entry.municipality === municipality.slug),
    (entry) => venueOf(entry)?.slug,
  );
  return catalog.locations
    .filter((location) => location.municipality === municipality.slug)
    .map((location) => {
      const own = held.get(location.slug) ?? [];
      const area = neighbourhoodOf(location, municipality)?.name;
      return { location, kind: placeKindOf(location), area, total: own.length, entries: own };
    })
    .filter(({ total }) => total > 0)
    .sort(byKindAndName);
}

export const communityCentres = (places: readonly ListedPlace[]): ListedPlace[] => places.filter(isCentre);

/** By what kind of house it is, community centres first; those of which nobody knows stand last. */
export function placeKinds(places: readonly ListedPlace[]): (PlaceGroup & { id: string })[] {
  const kindOf = ({ kind }: ListedPlace) => kind ?? "other";
  return [...Map.groupBy(places, kindOf)]
    .map(([id, own]) => ({ id, title: placeText(`places.kind.${id}`), places: own }))
    .sort(
      (a, b) =>
        Number(a.id === "other") - Number(b.id === "other") ||
        Number(isCentre(b.places[0]!)) - Number(isCentre(a.places[0]!)) ||
        b.places.length - a.places.length,
    );
}

/** By part of the town, in alphabetical order; what has none stands last. */
export function placeGroups(places: readonly ListedPlace[], municipality: MunicipalityEntry): PlaceGroup[] {
  const elsewhere = placeText("places.elsewhere");
  const partOf = ({ location }: ListedPlace) =>
    neighbourhoodOf(location, municipality)?.district ?? elsewhere;
  return [...Map.groupBy(places, partOf)]
    .map(([title, own]) => ({ title, places: own }))
    .sort(
      (a, b) =>
        Number(a.title === elsewhere) - Number(b.title === elsewhere) || a.title.localeCompare(b.title, "nl"),
    );
}

/** Where they lie, for the map: each leads to its page. */
export const placeDots = (places: readonly ListedPlace[]) =>
  places.flatMap(({ location: { point, name, municipality, slug } }) =>
    point ? [{ ...point, name, href: paths.location(municipality, slug) }] : [],
  );

interface NearPlaces {
  /** "1317" */
  postcode: string;
  near: { place: ListedPlace; metres: number }[];
}
const MOST_NEAR = 5;

/** For each postcode of a town the nearest places, so that one finds one's own without a script and nothing is sent. */
export function nearPostcodes(
  places: readonly ListedPlace[],
  { postcodes }: MunicipalityEntry,
): NearPlaces[] {
  return postcodes
    .map(({ pc4, centre }) => ({
      postcode: pc4,
      near: places
        .flatMap((place) => {
          const { point } = place.location;
          return point ? [{ place, metres: distanceMetres(centre, point) }] : [];
        })
        .sort((a, b) => a.metres - b.metres)
        .slice(0, MOST_NEAR),
    }))
    .filter(({ near }) => near.length > 0)
    .sort((a, b) => a.postcode.localeCompare(b.postcode));
}
