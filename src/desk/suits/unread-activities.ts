import { editorOf, type Visit } from "#desk/gate/route.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { unseenSlugs } from "#desk/publish/publication-state.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { isOver } from "#domain/when/when-of.ts";
import { waitsForReading } from "#domain/suits/read-by-somebody.ts";

/** Activities of this editor of which nobody said yet whom they suit, or whose text changed since; by organisation and name. */
export function unreadActivities(visit: Visit): ActivityEntry[] {
  const editor = editorOf(visit);
  const unseen = unseenSlugs(visit.intake.db);
  const isOwnAndWaits = (entry: ActivityEntry) =>
    !isOver(entry, visit.today) && waitsForReading(entry) && looksAfter(editor, entry.organization);
  return visit.guide.catalog.activities
    .flatMap((entry) => {
      // The guide holds what is written; only what waits to be written has to be looked up.
      const now = unseen.has(entry.slug) ? publishedEntry(visit, entry.slug) : entry;
      return now && isOwnAndWaits(now) ? [now] : [];
    })
    .sort(
      (a, b) =>
        a.organizationEntry.name.localeCompare(b.organizationEntry.name, "nl") ||
        a.title.localeCompare(b.title, "nl") ||
        (a.slug < b.slug ? -1 : 1),
    );
}
