import type { Category, CategoryKey } from "#schema/category.ts";
import type { Neighbourhood } from "#schema/municipality.ts";
import type { ActivityEntry, Catalog, MunicipalityEntry } from "#domain/catalog.ts";

/** A static list: a category, a municipality, a neighbourhood, or a combination of them. */
export interface Shelf {
  category?: Category;
  municipality?: MunicipalityEntry;
  neighbourhood?: Neighbourhood;
  entries: ActivityEntry[];
}

/** An activity also stands on the shelf of the other categories its editor gave it. */
export const isOfCategory = (entry: ActivityEntry, key: CategoryKey): boolean =>
  entry.category === key || (entry.alsoIn ?? []).includes(key);

const inMunicipality = (entries: ActivityEntry[], { slug }: MunicipalityEntry) =>
  entries.filter(({ municipality }) => municipality === slug);

const inNeighbourhood = (entries: ActivityEntry[], { slug }: Neighbourhood) =>
  entries.filter(({ neighbourhoodEntry }) => neighbourhoodEntry?.slug === slug);

const isFilled = ({ entries }: Shelf) => entries.length > 0;

/** One list per neighbourhood in which something happens, in the order of the municipality's own file. */
export const neighbourhoodShelves = (entries: ActivityEntry[], municipality: MunicipalityEntry): Shelf[] =>
  municipality.neighbourhoods
    .map((neighbourhood) => ({
      municipality,
      neighbourhood,
      entries: inNeighbourhood(inMunicipality(entries, municipality), neighbourhood),
    }))
    .filter(isFilled);

/** Every municipality, also one that has nothing yet: its page says how Welzijn op Recept works there. */
export const municipalityShelves = (entries: ActivityEntry[], { municipalities }: Catalog): Shelf[] =>
  municipalities.map((municipality) => ({ municipality, entries: inMunicipality(entries, municipality) }));

/** Every category of the closed list, also an empty one: a tile always leads somewhere. */
export const categoryShelves = (entries: ActivityEntry[], { categories }: Catalog): Shelf[] =>
  categories.map((category) => ({
    category,
    entries: entries.filter((entry) => isOfCategory(entry, category.key)),
  }));

/** The non-empty combinations of a category with a municipality, and with each of its neighbourhoods. */
export const combinedShelves = (entries: ActivityEntry[], catalog: Catalog): Shelf[] =>
  categoryShelves(entries, catalog).flatMap(({ category, entries: ofCategory }) =>
    municipalityShelves(ofCategory, catalog)
      .filter(isFilled)
      .flatMap((shelf) => [shelf, ...neighbourhoodShelves(ofCategory, shelf.municipality!)])
      .map((shelf) => ({ ...shelf, ...(category && { category }) })),
  );

/** Whether an activity takes place on the ground of a shelf, of whatever category. */
export const isOnGround = (entry: ActivityEntry, { municipality, neighbourhood }: Shelf): boolean =>
  (!municipality || entry.municipality === municipality.slug) &&
  (!neighbourhood || entry.neighbourhoodEntry?.slug === neighbourhood.slug);
