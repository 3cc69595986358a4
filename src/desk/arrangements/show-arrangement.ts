import { editorOf, type Reply, type Visit } from "#desk/gate/route.ts";
import type { Notice } from "#desk/page/view.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import {
  standingArrangement,
  standingOf,
  troublesOf,
  type StandingArrangement,
} from "#domain/arrangements/arrangement-steps.ts";
import { proposeReplacement, type Replacement } from "#domain/arrangements/propose-replacement.ts";
import { currentArrangement, ownArrangements, versionOfArrangement } from "./current-arrangements.ts";
import {
  activityNames,
  canBeFound,
  EMPTY_ARRANGEMENT,
  valuesOfArrangement,
  type ArrangementProblems,
  type ArrangementValues,
} from "./read-arrangement.ts";

/** What ended, with what may take its place, best first. */
interface Trouble {
  /** Its place in the bundle, counted from 0. */
  at: number;
  proposals: Replacement[];
}

declare module "#desk/page/view.ts" {
  interface Views {
    arrangement: {
      /** Undefined while it is being made. */
      bundle: StandingArrangement | undefined;
      troubles: Trouble[];
      values: ArrangementValues;
      problems: ArrangementProblems;
      /** How what can be chosen is called. */
      names: string[];
      /** Those that this editor may make one for. */
      organizations: { slug: string; name: string }[];
      /** Of what the form was drawn for; empty for a new one. */
      base: string;
      notice?: Notice | undefined;
    };
  }
}

/** More than this is no help to choose. */
const MOST_PROPOSALS = 3;

/** Of the address; empty while there is none. */
export const placeOfVisit = ({ params }: Visit) => ({
  municipality: params["municipality"] ?? "",
  slug: params["slug"] ?? "",
});
export const arrangementOfVisit = (visit: Visit) => currentArrangement(visit, placeOfVisit(visit));
interface Shown {
  values?: ArrangementValues;
  problems?: ArrangementProblems;
  notice?: Notice | undefined;
  status?: number;
}

/** The form of one bundle, with what ended in it; of a new one when it has no place yet. */
export function showArrangement(
  visit: Visit,
  { values, problems = {}, notice, status = 200 }: Shown = {},
): Reply {
  const editor = editorOf(visit);
  const { activities } = ownArrangements(visit);
  const entries = new Map(activities.map((entry) => [entry.slug, entry]));
  const { nameOf } = activityNames(activities, visit.today);
  const entry = visit.params["slug"] === undefined ? undefined : arrangementOfVisit(visit);
  const bundle = entry && standingArrangement(entry, (slug) => entries.get(slug), visit.today);
  const organizations = visit.guide.catalog.organizations
    .filter(({ slug }) => looksAfter(editor, slug))
    .map(({ slug, name }) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const only = organizations.length === 1 ? organizations[0]?.slug : undefined;
  return {
    status,
    view: {
      name: "arrangement",
      bundle,
      troubles: bundle ? troublesWithProposals(bundle, activities, visit) : [],
      values:
        values ??
        (entry
          ? valuesOfArrangement(entry, nameOf)
          : { ...EMPTY_ARRANGEMENT, ...(only !== undefined && { madeBy: only }) }),
      problems,
      names: activities
        .filter((one) => canBeFound(standingOf(one, visit.today)))
        .map(({ slug }) => nameOf(slug))
        .sort((a, b) => a.localeCompare(b, "nl")),
      organizations,
      base: entry ? versionOfArrangement(entry) : "",
      notice,
    },
  };
}

const troublesWithProposals = (
  bundle: StandingArrangement,
  activities: Parameters<typeof proposeReplacement>[2],
  { today }: Visit,
): Trouble[] =>
  troublesOf(bundle).map((step) => ({
    at: bundle.steps.indexOf(step),
    proposals: proposeReplacement(bundle, step, activities, today).slice(0, MOST_PROPOSALS),
  }));

/** The proposal to put this in the place of that, if it is one of those that are shown now. */
export function shownProposalOf(
  visit: Visit,
  { out, by }: Record<"out" | "by", string | null>,
): Replacement | undefined {
  const entry = arrangementOfVisit(visit);
  if (!entry) return undefined;
  const { activities } = ownArrangements(visit);
  const entries = new Map(activities.map((one) => [one.slug, one]));
  const bundle = standingArrangement(entry, (slug) => entries.get(slug), visit.today);
  return troublesWithProposals(bundle, activities, visit)
    .filter(({ at }) => bundle.steps[at]?.activity === out)
    .flatMap(({ proposals }) => proposals)
    .find((one) => one.entry.slug === by);
}
