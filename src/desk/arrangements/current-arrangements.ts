import { editorOf, type Visit } from "#desk/gate/route.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { BrokenContent, currentContent } from "#desk/publish/current-content.ts";
import { decidedFiles, unseenSlugs } from "#desk/publish/publication-state.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import {
  standingArrangements,
  troublesOf,
  type StandingArrangement,
} from "#domain/arrangements/arrangement-steps.ts";
import type { ArrangementEntry } from "#domain/arrangements/join-arrangements.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { arrangement as arrangementSchema, type Arrangement } from "#schema/prescribing/arrangement.ts";
import { slug as slugSchema } from "#schema/identifiers.ts";

export const pathOfArrangement = ({ municipality, slug }: { municipality: string; slug: string }): string =>
  `arrangements/${municipality}/${slug}.json`;

/** What the file holds, without what the guide joined to it. */
export const valueOfArrangement = ({
  slug: _slug,
  municipality: _municipality,
  madeByEntry: _madeByEntry,
  ...value
}: ArrangementEntry): Arrangement => value;

/** Of what it says now: a form that was drawn for something else is not taken. */
export const versionOfArrangement = (entry: ArrangementEntry): string =>
  fingerprint(valueOfArrangement(entry));

type Place = { municipality: string; slug: string };

/** A bundle as it is decided now, also when no reader sees that yet. Undefined when there is none, or its file is broken. */
export function currentArrangement(
  { guide, intake }: Pick<Visit, "guide" | "intake">,
  { municipality, slug }: Place,
): ArrangementEntry | undefined {
  if (![municipality, slug].every((name) => slugSchema.safeParse(name).success)) return undefined;
  let content: unknown;
  try {
    content = currentContent(intake, pathOfArrangement({ municipality, slug }));
  } catch (error) {
    if (error instanceof BrokenContent) return undefined;
    throw error;
  }
  const { data } = arrangementSchema.safeParse(content);
  const madeByEntry = guide.catalog.organizations.find((one) => one.slug === data?.madeBy);
  return data && madeByEntry && { ...data, slug, municipality, madeByEntry };
}

/** The activities of the guide as they are decided now: one that was stopped a moment ago is stopped here. */
function currentActivities(visit: Visit): ActivityEntry[] {
  const unseen = unseenSlugs(visit.intake.db);
  const known = visit.guide.catalog.activities.map((entry) =>
    unseen.has(entry.slug) ? (publishedEntry(visit, entry.slug) ?? entry) : entry,
  );
  const slugs = new Set(known.map(({ slug }) => slug));
  const added = [...unseen].flatMap((slug) => (slugs.has(slug) ? [] : (publishedEntry(visit, slug) ?? [])));
  return [...known, ...added];
}

/** All bundles as they are decided now, with the activities that they are made from and can be changed to. */
export function allArrangements(visit: Visit): {
  arrangements: ArrangementEntry[];
  activities: ActivityEntry[];
  /** Those of this municipality, without the one with this slug. */
  others: (of: { municipality: string; slug?: string | undefined }) => ArrangementEntry[];
} {
  const decided = [...decidedFiles(visit.intake.db, "arrangements/").keys()].map((path): Place => {
    const [, municipality = "", name = ""] = path.split("/");
    return { municipality, slug: name.replace(/\.json$/, "") };
  });
  const places = new Map(
    [...visit.guide.catalog.arrangements, ...decided].map(({ municipality, slug }) => [
      `${municipality}/${slug}`,
      { municipality, slug },
    ]),
  );
  const arrangements = [...places.values()].flatMap((place) => currentArrangement(visit, place) ?? []);
  return {
    arrangements,
    activities: currentActivities(visit),
    others: ({ municipality, slug }) =>
      arrangements.filter((one) => one.municipality === municipality && one.slug !== slug),
  };
}

/** The bundles that this editor looks after, as all is decided now. */
export function ownArrangements(visit: Visit): {
  bundles: StandingArrangement[];
  activities: ActivityEntry[];
} {
  const editor = editorOf(visit);
  const { arrangements, activities } = allArrangements(visit);
  const own = arrangements.filter(({ madeBy }) => looksAfter(editor, madeBy));
  return { bundles: standingArrangements({ arrangements: own, activities }, visit.today), activities };
}

/** In how many of this editor's bundles something ended, lies still or is full for long. */
export const troubledArrangements = (visit: Visit): number =>
  visit.guide.catalog.arrangements.length === 0
    ? 0
    : ownArrangements(visit).bundles.filter((bundle) => troublesOf(bundle).length > 0).length;
