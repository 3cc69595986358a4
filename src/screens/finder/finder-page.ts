import type { PageAbout } from "#screens/frame/metadata.ts";
import { paths } from "#domain/paths.ts";
import { textOf } from "#text/text-of.ts";

/** What the finder says of itself; apart from the words on its screen, which every visitor's browser gets. */
const finderPageWords = {
  "finder.pageTitle": "Activiteiten vinden",
  "finder.about":
    "Zoek in {n} activiteiten in {place}: wat, wanneer, hoe ver en wat het kost. Zonder account.",
} as const;

const text = textOf(finderPageWords);

export const finderPage = (place: string, n: number): PageAbout => ({
  title: text("finder.pageTitle"),
  description: text("finder.about", { n, place }),
  path: paths.finder(),
});
