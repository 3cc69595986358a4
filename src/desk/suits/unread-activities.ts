import { editorOf, type Visit } from "#desk/gate/route.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { isOver } from "#domain/standing.ts";
import { waitsForReading } from "#domain/suits/read-by-somebody.ts";

/** Activities of this editor of which nobody said yet whom they suit, or whose text changed since; by organisation and name. */
export function unreadActivities(visit: Visit): ActivityEntry[] {
  const editor = editorOf(visit);
  return visit.guide.catalog.activities
    .filter((entry) => waitsForReading(entry) && looksAfter(editor, entry.organization))
    .flatMap(({ slug }) => {
      const entry = publishedEntry(visit, slug);
      return entry && isWaiting(visit, entry) ? [entry] : [];
    })
    .sort(
      (a, b) =>
        a.organizationEntry.name.localeCompare(b.organizationEntry.name, "nl") ||
        a.title.localeCompare(b.title, "nl") ||
        (a.slug < b.slug ? -1 : 1),
    );
}

/** As it is decided now. */
export const isWaiting = (visit: Visit, entry: ActivityEntry): boolean =>
  !isOver(entry, visit.today) && waitsForReading(entry) && looksAfter(editorOf(visit), entry.organization);
