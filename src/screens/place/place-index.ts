import type { LocationEntry, MunicipalityEntry } from "#domain/catalog.ts";
import { venueOf } from "#domain/door.ts";
import type { Guide } from "#domain/guide.ts";
import { placeKindOf } from "#screens/place/place-kind.ts";
import type { CategoryKey } from "#schema/category.ts";
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
  /** What one does there, what is most there first. */
  categories: CategoryKey[];
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
    .map((location) => ({
      location,
      kind: placeKindOf(location),
      area: neighbourhoodOf(location, municipality)?.name,
      total: held.get(location.slug)?.length ?? 0,
      categories: mostFirst((held.get(location.slug) ?? []).flatMap(({ category }) => category ?? [])),
    }))
    .filter(({ total }) => total > 0)
    .sort(byKindAndName);
}

function mostFirst(categories: readonly CategoryKey[]): CategoryKey[] {
  const counted = Map.groupBy(categories, (category) => category);
  return [...counted].sort((a, b) => b[1].length - a[1].length).map(([category]) => category);
}

export const communityCentres = (places: readonly ListedPlace[]): ListedPlace[] => places.filter(isCentre);

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
