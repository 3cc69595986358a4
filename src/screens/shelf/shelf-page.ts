import { shelfText } from "./shelf-words.ts";
import { sentenceCase } from "#text/format.ts";
import { countText } from "#text/text-of.ts";
import type { PageAbout, Step } from "#screens/frame/metadata.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { pageOf, paths } from "#domain/paths.ts";
import { listPages, SHELF_PAGE, type ListPage } from "./list-pages.ts";
import type { Shelf } from "./shelves.ts";

const placeOf = ({ municipality, neighbourhood }: Shelf) => neighbourhood?.name ?? municipality?.name;

/** The words at the top of a static list. */
export function shelfHead(shelf: Shelf, guidePlace: string): { title: string; intro: string } {
  const { category, municipality, neighbourhood, entries } = shelf;
  const place = placeOf(shelf);
  const title = category
    ? place
      ? shelfText("browse.inPlace", { category: category.label, place })
      : category.label
    : shelfText("browse.municipality", { place: place ?? guidePlace });
  const where = neighbourhood && municipality ? shelfText("browse.areaOf", { place: municipality.name }) : "";
  const intro = [countText(shelfText, "activities", entries.length) + where + ".", category?.text ?? ""];
  return { title, intro: intro.filter(Boolean).join(" ") };
}

/** What a static list says of itself to search engines. */
export function shelfPage({ category, municipality, neighbourhood, entries }: Shelf): PageAbout {
  const count = countText(shelfText, "activities", entries.length);
  if (category) {
    const name = neighbourhood?.name ?? municipality?.name;
    const place = name ? ` in ${name}` : "";
    return {
      title: `${category.label}${place}`,
      description: shelfText("browse.categoryAbout", { count, place, text: category.text ?? "" }),
      path: paths.category(category.key, municipality?.slug, neighbourhood?.slug),
    };
  }
  const town = municipality!;
  const place = neighbourhood ? `${neighbourhood.name}, ${town.name}` : town.name;
  return {
    title: shelfText("browse.municipality", { place }),
    description: shelfText("browse.municipalityAbout", { count, place }),
    path: paths.municipality(town.slug, neighbourhood?.slug),
  };
}

/** Every page of a static list; nearly always one. */
export const shelfParts = (shelf: Shelf): ListPage<ActivityEntry>[] => listPages(shelf.entries, SHELF_PAGE);

/** What a further page of a static list says of itself. */
export function furtherPage(about: PageAbout, page: number): PageAbout {
  if (page === 1 || !about.path) return about;
  const which = shelfText("browse.pageOf", { page });
  return {
    title: `${about.title}, ${which}`,
    description: `${sentenceCase(which)}. ${about.description}`,
    path: pageOf(about.path, page),
  };
}

/** The way to a static list: by category when it has one, else by place. */
export function shelfTrail({ category, municipality, neighbourhood }: Shelf): Step[] {
  const base = (town?: string, area?: string) =>
    category ? paths.category(category.key, town, area) : paths.municipality(town!, area);
  return [
    ...(category ? [{ name: category.label, path: base() }] : []),
    ...(municipality ? [{ name: municipality.name, path: base(municipality.slug) }] : []),
    ...(municipality && neighbourhood
      ? [{ name: neighbourhood.name, path: base(municipality.slug, neighbourhood.slug) }]
      : []),
  ];
}
