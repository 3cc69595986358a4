import type { PageAbout } from "#screens/frame/metadata.ts";
import type { GuidePart } from "#domain/guide.ts";
import { pageOf, paths } from "#domain/paths.ts";
import { stillPaths } from "#domain/still-paths.ts";
import { textOf } from "#text/text-of.ts";

/** What the finder says of itself; apart from the words on its screen, which every visitor's browser gets. */
const finderPageWords = {
  "finder.pageTitle": "Activiteiten vinden",
  "finder.pageTitleIn": "Activiteiten vinden in {place}",
  "finder.about":
    "Zoek in {n} activiteiten in {place}: wat, wanneer, hoe ver en wat het kost. Zonder account.",
  "finder.listTitle": "Alle activiteiten",
  "finder.listTitleIn": "Alle activiteiten in {place}",
  "finder.listTitlePage": "{title}, bladzijde {page}",
  "finder.listIntro": "Bladzijde {page} van {pages} van de hele lijst in {place}.",
  "finder.towns": "Kies een gemeente",
  "finder.townsAbout": "De gids zoekt per gemeente. Kies waar u iets zoekt. Er zijn {n} gemeenten.",
  "finder.only": "U zoekt in {place}.",
  "finder.searching": "Wij zoeken …",
  "finder.otherTown": "Zoek in een andere gemeente",
} as const;

export const finderPageText = textOf(finderPageWords);
const text = finderPageText;

/** Of other towns the title says where, so that no two pages are called alike. */
const isFirst = ({ path }: Pick<GuidePart, "path">): boolean => path === paths.finder();

/** A page of the whole list, for who reads without scripts and for search engines. */
export function finderListPage(
  part: Pick<GuidePart, "place" | "path">,
  page: number,
  pages: number,
): PageAbout & { intro: string; path: string } {
  const { place, path } = part;
  const intro = text("finder.listIntro", { page, pages, place });
  const title = text(isFirst(part) ? "finder.listTitle" : "finder.listTitleIn", { place });
  return {
    title: page > 1 ? text("finder.listTitlePage", { title, page }) : title,
    description: intro,
    intro,
    path: pageOf(path, page),
  };
}

export const finderPage = (part: GuidePart): PageAbout => ({
  title: text(isFirst(part) ? "finder.pageTitle" : "finder.pageTitleIn", { place: part.place }),
  description: text("finder.about", { n: part.entries.length, place: part.place }),
  path: part.path,
});

/** Where every finder of a guide of several parts is named. */
export const findersPage = (parts: readonly GuidePart[]): PageAbout & { intro: string; path: string } => {
  const intro = text("finder.townsAbout", { n: parts.length });
  return { title: text("finder.towns"), description: intro, intro, path: stillPaths.allFinders() };
};
