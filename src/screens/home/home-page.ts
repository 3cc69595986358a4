import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { isFree } from "#domain/costs.ts";
import { paths } from "#domain/paths.ts";
import type { PageAbout } from "#screens/frame/metadata.ts";
import { homeText } from "./home-words.ts";

/** A third is enough to say "often". */
const OFTEN = 1 / 3;

/** The sentence under the title: it promises only what this guide's own activities hold. */
export function homeLead(entries: ActivityEntry[], place: string): string {
  const often = (is: (entry: ActivityEntry) => boolean) =>
    entries.filter(is).length / entries.length >= OFTEN;
  const welcomes = ({ firstVisit: { accompaniment } }: ActivityEntry) =>
    accompaniment !== undefined && accompaniment !== "none";
  return [
    homeText("home.lead", { place }),
    often(({ costs }) => isFree(costs)) ? homeText("home.leadFree") : "",
    often(welcomes) ? homeText("home.leadWelcome") : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What the first page shows: of the municipality it speaks of. */
export const homeEntries = ({ entries, settings }: Pick<Guide, "entries" | "settings">): ActivityEntry[] =>
  entries.filter(({ municipality }) => municipality === settings.municipality);

export const homePage = (entries: ActivityEntry[], place: string): PageAbout => ({
  title: homeText("home.pageTitle", { place }),
  description: homeLead(entries, place),
  path: paths.home(),
});
