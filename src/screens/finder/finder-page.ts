import type { PageAbout } from "#screens/frame/metadata.ts";
import { paths } from "#domain/paths.ts";
import { textOf } from "#text/text-of.ts";

/** What the finder says of itself; apart from the words on its screen, which every visitor's browser gets. */
const finderPageWords = {
  "finder.pageTitle": "Activiteiten vinden",
  "finder.about":
    "Zoek in {n} activiteiten in {place}: wat, wanneer, hoe ver en wat het kost. Zonder account.",
  "finder.listTitle": "Alle activiteiten",
  "finder.listTitlePage": "Alle activiteiten, bladzijde {page}",
  "finder.listIntro": "Bladzijde {page} van {pages} van de hele lijst in {place}.",
} as const;

const text = textOf(finderPageWords);

/** A page of the whole list, for who reads without scripts and for search engines. */
export function finderListPage(
  place: string,
  page: number,
  pages: number,
): PageAbout & { intro: string; path: string } {
  const intro = text("finder.listIntro", { page, pages, place });
  return {
    title: page > 1 ? text("finder.listTitlePage", { page }) : text("finder.listTitle"),
    description: intro,
    intro,
    path: paths.finderPage(page),
  };
}

export const finderPage = (place: string, n: number): PageAbout => ({
  title: text("finder.pageTitle"),
  description: text("finder.about", { n, place }),
  path: paths.finder(),
});
