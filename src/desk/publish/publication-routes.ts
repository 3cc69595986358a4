import { basename } from "node:path";
import { lastPublications, type PublicationLine } from "./publication-state.ts";
import { leftOutSentence } from "./left-out-sentence.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { editorOf, type Route, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    publications: { lines: PublicationLine[]; leftOut: LeftOutLine[] };
  }
}

/** An entry that the guide does without for now. */
interface LeftOutLine {
  name: string;
  sentence: string;
  /** Set when the desk can open it: what is no file any more, it cannot. */
  slug: string | undefined;
}

/** Of the organisations this editor looks after; what says of nobody whose it is, whoever looks after all of them. */
export async function ownLeftOut(visit: Visit): Promise<LeftOutLine[]> {
  const editor = editorOf(visit);
  const { activities, organizations, locations } = visit.guide.catalog;
  return (await visit.intake.leftOut()).flatMap((problem) => {
    const slug = basename(problem.file, ".json");
    const isActivity = problem.file.startsWith("activities/");
    const entry = isActivity ? activities.find((one) => one.slug === slug) : undefined;
    const named = [...organizations, ...locations].find((one) => !isActivity && one.slug === slug);
    if (!looksAfter(editor, entry?.organization)) return [];
    const name = entry?.title ?? named?.name ?? slug.replaceAll("-", " ");
    return [{ name, sentence: leftOutSentence(problem), slug: entry?.slug }];
  });
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
    run: async (visit) => ({
      view: { name: "publications", lines: ownPublications(visit, 100), leftOut: await ownLeftOut(visit) },
    }),
  },
];
