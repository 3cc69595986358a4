import type { Neighbourhood } from "#schema/municipality.ts";
import type { ActivityEntry, Catalog } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { distanceMetres } from "#domain/distance.ts";
import { paths } from "#domain/paths.ts";
import { categoryShelves, municipalityShelves, neighbourhoodShelves, type Shelf } from "./shelves.ts";

/** A way on from a list: where to, what it is called, how much is there. */
export interface ShelfLink {
  href: string;
  label: string;
  total: number;
  current?: true;
}
export interface LinkGroup {
  /** The part of the town, when neighbourhoods are grouped by it. */
  title?: string;
  links: ShelfLink[];
}

/** The categories that have something on this shelf's ground, and "all" when a category is chosen. */
export function categoryLinks(ground: ActivityEntry[], catalog: Catalog, here: Shelf): ShelfLink[] {
  return categoryShelves(ground, catalog)
    .filter(({ entries }) => entries.length > 0)
    .map(({ category, entries }) => ({
      href: paths.category(category!.key, here.municipality?.slug, here.neighbourhood?.slug),
      label: category!.label,
      total: entries.length,
      ...(category!.key === here.category?.key && { current: true as const }),
    }));
}

const sortedByLabel = (links: ShelfLink[]) => links.sort((a, b) => a.label.localeCompare(b.label, "nl"));

const areaLink = (
  { municipality, neighbourhood, entries }: Shelf,
  category: Shelf["category"],
): ShelfLink => ({
  href: category
    ? paths.category(category.key, municipality!.slug, neighbourhood?.slug)
    : paths.municipality(municipality!.slug, neighbourhood?.slug),
  label: neighbourhood?.name ?? municipality!.name,
  total: entries.length,
});

/** The neighbourhoods of every municipality on a shelf, by part of the town; several towns get a link each. */
export function areaLinks(shelf: Shelf, catalog: Catalog): LinkGroup[] {
  const grounds = municipalityShelves(shelf.entries, catalog).filter(({ entries }) => entries.length > 0);
  if (!shelf.municipality && grounds.length > 1) {
    return [{ links: grounds.map((ground) => areaLink(ground, shelf.category)) }];
  }
  const groups = new Map<string, ShelfLink[]>();
  for (const area of grounds.flatMap(({ municipality, entries }) =>
    neighbourhoodShelves(entries, municipality!),
  )) {
    const district = area.neighbourhood?.district ?? "";
    groups.set(district, [...(groups.get(district) ?? []), areaLink(area, shelf.category)]);
  }
  return [...groups].map(([title, links]) => ({ ...(title && { title }), links: sortedByLabel(links) }));
}

/** The other municipalities of this guide in which something happens; `here`: the one that one is in. */
export const otherTowns = ({ towns }: Pick<Guide, "towns">, here: string): ShelfLink[] =>
  sortedByLabel(
    towns
      .filter(({ municipality }) => municipality.slug !== here)
      .map(({ municipality, entries }) => areaLink({ municipality, entries }, undefined)),
  );

/** The organisations that offer something now, in alphabetical order. */
export const organizationLinks = (entries: ActivityEntry[], { organizations }: Catalog): ShelfLink[] =>
  sortedByLabel(
    organizations
      .map(({ slug, name }) => ({
        href: paths.organization(slug),
        label: name,
        total: entries.filter(({ organization }) => organization === slug).length,
      }))
      .filter(({ total }) => total > 0),
  );

/** The nearest other neighbourhoods that have something; without a centre of its own none. */
export function nearbyAreas(of: Neighbourhood, shelves: Shelf[], max: number): Shelf[] {
  const { centre } = of;
  if (!centre) return [];
  return shelves
    .filter(({ neighbourhood }) => neighbourhood?.centre && neighbourhood.slug !== of.slug)
    .map((shelf) => ({ shelf, metres: distanceMetres(centre, shelf.neighbourhood!.centre!) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, max)
    .map(({ shelf }) => shelf);
}
