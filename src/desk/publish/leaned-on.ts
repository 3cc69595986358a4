import type { Visit } from "#desk/gate/route.ts";
import { currentContent } from "./current-content.ts";
import { decidedSlugs } from "./publication-state.ts";

/** The organisation and the place that an activity leans on, as paths in `content/`. */
export const referencesOf = (path: string, value: Record<string, unknown>): string[] => [
  `organizations/${String(value["organization"])}.json`,
  `locations/${path.split("/")[1] ?? ""}/${String(value["location"])}.json`,
];

/** What the offer leans on once these files are as they were. `back`: by path, undefined for one that goes. */
export function leanedOn(
  { intake, guide }: Pick<Visit, "intake" | "guide">,
  back: ReadonlyMap<string, Record<string, unknown> | undefined>,
): Set<string> {
  const known = guide.catalog.activities.map(
    ({ municipality, slug }) => `activities/${municipality}/${slug}.json`,
  );
  const decided = decidedSlugs(intake.db).map(
    (slug) => `activities/${guide.settings.municipality}/${slug}.json`,
  );
  return new Set(
    [...new Set([...known, ...decided])].flatMap((path) => {
      const value = back.has(path) ? back.get(path) : currentContent(intake, path);
      return value ? referencesOf(path, value) : [];
    }),
  );
}
