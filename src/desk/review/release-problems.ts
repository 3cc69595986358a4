import { checkCatalog } from "#catalog/check-catalog.ts";
import { contentProblemsOf } from "#catalog/content-problem.ts";
import { fieldAt, type FieldName } from "#desk/form/fields/form-table.ts";
import { ProblemList, type Problems } from "#desk/form/problems.ts";
import { schemaOf, type PublishedFile } from "#desk/publish/queue-publication.ts";
import type { Guide } from "#domain/guide.ts";
import type { Activity } from "#schema/activity.ts";

/** By the file, or by the key of an activity that names it. */
const FIELD_OF: readonly [RegExp, FieldName][] = [
  [/^organizations?\b/, "organization"],
  [/^locations?\b/, "venue"],
];
/** That activity may be decided at the same time; no page follows it. */
const NOT_HERE = "nextStep.activity";

/**
 * What the release would leave these files out for, told at the fields of the form: the same rules, before anything is
 * decided. `files`: an activity, with the organisation and the place that are made with it.
 */
export function releaseProblems(files: readonly PublishedFile[], { catalog }: Guide): Problems {
  const problems = new ProblemList();
  for (const { path, value } of files) {
    const plain: unknown = JSON.parse(JSON.stringify(value));
    const parsed = schemaOf(path)?.safeParse(plain);
    const issues = parsed?.success === false ? parsed.error.issues : [];
    const [, municipality = "", slug = ""] = /^activities\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    const found =
      issues.length > 0 || slug === ""
        ? contentProblemsOf(path, issues, plain)
        : checkCatalog({
            ...catalog,
            activities: [{ slug, municipality, value: parsed?.data as Activity }],
            organizations: [],
            locations: [],
            municipalities: [],
            practices: [],
            coaches: [],
            regions: [],
            arrangements: [],
          });
    const fieldOf = (text: string) => FIELD_OF.find(([start]) => start.test(text))?.[1];
    for (const { key, problem } of found.filter((one) => one.key !== NOT_HERE))
      problems.add(fieldOf(path) ?? fieldOf(key) ?? fieldAt(key.split(".")), problem);
  }
  return problems.problems;
}

/** The same of what somebody filled in, before it has an address. */
export function draftProblems(
  draft: Omit<Activity, "organization" | "location" | "sources">,
  references: { organization: string; location: string | undefined; files: readonly PublishedFile[] },
  { guide, municipality }: { guide: Guide; municipality: string },
): Problems {
  const { organization, location, files } = references;
  const value = { ...draft, organization, ...(draft.place === "venue" ? { location } : {}), sources: [] };
  return releaseProblems([...files, { path: `activities/${municipality}/voorbeeld.json`, value }], guide);
}
