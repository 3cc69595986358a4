import { lastPublications, type PublicationLine } from "./publication-state.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { editorOf, type Route, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    publications: { lines: PublicationLine[] };
  }
}

/** How many of the last publications are looked through for one's own. */
const LOOKED_AT = 500;

/** Of these organisations, and what this editor decided: a place or a new organisation that came with it. */
export function ownPublications(visit: Visit, count: number): PublicationLine[] {
  const editor = editorOf(visit);
  return lastPublications(visit.intake.db, LOOKED_AT)
    .filter(({ path, actor }) => {
      const slug = /^activities\/.*\/([^/]+)\.json$/.exec(path)?.[1];
      return actor === editor.id || looksAfter(editor, publishedEntry(visit, slug)?.organization);
    })
    .slice(0, count);
}

export const publicationRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.publications(),
    access: "editor",
    run: (visit) => ({ view: { name: "publications", lines: ownPublications(visit, 100) } }),
  },
];
