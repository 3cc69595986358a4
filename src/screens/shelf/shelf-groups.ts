import { shelfText } from "./shelf-words.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Shelf } from "./shelves.ts";

interface EntryGroup {
  title: string;
  entries: ActivityEntry[];
}

/**
 * A list of a whole town by its parts, in alphabetical order; what has no address of its own comes last. A
 * town whose neighbourhoods are not gathered in parts stays one list: headings over single cards only
 * stretch it. Undefined then.
 */
export function groupedByDistrict({ entries }: Shelf): EntryGroup[] | undefined {
  const groups = Map.groupBy(entries, ({ neighbourhoodEntry }) => neighbourhoodEntry?.district ?? "");
  if (groups.size < 3) return undefined;
  const elsewhere = groups.get("") ?? [];
  groups.delete("");
  return [
    ...[...groups]
      .map(([title, own]) => ({ title, entries: own }))
      .sort((a, b) => a.title.localeCompare(b.title, "nl")),
    ...(elsewhere.length > 0 ? [{ title: shelfText("browse.noArea"), entries: elsewhere }] : []),
  ];
}
