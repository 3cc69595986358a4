import type { ActivityEntry, Catalog } from "#domain/catalog.ts";
import { pageOf } from "#domain/paths.ts";
import type { ListPage } from "./list-pages.ts";
import { nearbyAreas } from "./shelf-links.ts";
import { shelfParts } from "./shelf-page.ts";
import {
  categoryShelves,
  combinedShelves,
  municipalityShelves,
  neighbourhoodShelves,
  type Shelf,
} from "./shelves.ts";

/** One page of a shelf: the address below its folder, and what stands on it. */
export interface ShelfPart {
  shelf: Shelf;
  part: ListPage<ActivityEntry>;
}

const partsOf = (shelf: Shelf): ShelfPart[] => shelfParts(shelf).map((part) => ({ shelf, part }));

/** Below a category: its further pages (the first has a file of its own), and every place in which it has something. */
export function categoryPaths(
  entries: ActivityEntry[],
  catalog: Catalog,
): { params: { category: string; place: string }; props: ShelfPart }[] {
  const further = categoryShelves(entries, catalog).flatMap((shelf) => partsOf(shelf).slice(1));
  const placed = combinedShelves(entries, catalog).flatMap(partsOf);
  return [...further, ...placed].map((props) => {
    const { category, municipality, neighbourhood } = props.shelf;
    const place = [municipality?.slug, neighbourhood?.slug].filter(Boolean).join("/");
    return {
      params: { category: category!.key, place: pageOf(place, props.part.page).replace(/^\//, "") },
      props,
    };
  });
}

/** Neighbouring lists that are shown beside one. */
const NEARBY = 6;

/** Below a municipality: every neighbourhood in which something happens. */
export const neighbourhoodPaths = (
  entries: ActivityEntry[],
  catalog: Catalog,
): { params: { municipality: string; area: string }; props: ShelfPart & { nearby: Shelf[] } }[] =>
  municipalityShelves(entries, catalog).flatMap(({ municipality }) => {
    const shelves = neighbourhoodShelves(entries, municipality!);
    return shelves.flatMap((shelf) => {
      const nearby = nearbyAreas(shelf.neighbourhood!, shelves, NEARBY);
      return partsOf(shelf).map((props) => ({
        params: {
          municipality: municipality!.slug,
          area: pageOf(shelf.neighbourhood!.slug, props.part.page),
        },
        props: { ...props, nearby },
      }));
    });
  });
