import { t } from "#copy/text.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { neighbourhoodShelves, type Shelf } from "./shelves.ts";

export interface EntryGroup {
  title: string;
  entries: ActivityEntry[];
}

/** A list of a whole town, by neighbourhood in alphabetical order; what has no address of its own comes last. */
export function groupedByArea({ municipality, entries }: Shelf): EntryGroup[] {
  if (!municipality) return [];
  const groups = neighbourhoodShelves(entries, municipality).map(({ neighbourhood, entries: own }) => ({
    title: neighbourhood!.name,
    entries: own,
  }));
  const elsewhere = entries.filter(({ neighbourhoodEntry }) => !neighbourhoodEntry);
  return [
    ...groups.sort((a, b) => a.title.localeCompare(b.title, "nl")),
    ...(elsewhere.length > 0 ? [{ title: t("browse.noArea"), entries: elsewhere }] : []),
  ];
}
