import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Activity } from "#schema/activity.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { printOfTold } from "#domain/suits/read-by-somebody.ts";
import type { Suits } from "#schema/suits.ts";
import { freeSlug } from "#domain/slug-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Guide } from "#domain/guide.ts";
import type { FormValues } from "../form/form-values.ts";
import { one } from "../form/form-values.ts";
import type { Problems } from "../form/problems.ts";
import { readActivity } from "../form/read-activity.ts";
import type { Intake } from "#desk/store/intake.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { decidedSlugs } from "#desk/publish/publication-state.ts";
import type { PublishedFile } from "#desk/publish/queue-publication.ts";
import { releaseProblems } from "./release-problems.ts";
import { settleReferences } from "./settle-references.ts";
import { withDecided } from "./with-decided.ts";

interface ActivityFiles {
  slug: string;
  organization: string;
  /** It was of another organisation before. */
  isMoved: boolean;
  files: PublishedFile[];
  /** Of what is published now; undefined for a new one. */
  base: string | undefined;
}

/**
 * The files a form leads to: the activity and what has to be made with it. `base` is the fingerprint of the
 * version on which it was decided; compare it before anything is published.
 */
export function activityFiles(
  intake: Intake,
  guide: Guide,
  made: {
    /** Number of the submission, or of an editor's own change. */
    id: string;
    /** An editor changes something published: that is no new source of it. */
    isOwnChange?: boolean;
    slug: string | undefined;
    municipality: string;
    values: FormValues;
    suits?: Suits | undefined;
    checked?: LocalDate;
  },
): ActivityFiles | { problems: Problems } {
  const { values, municipality } = made;
  const { db, contentDir } = intake;
  const path = (slug: string) => `activities/${municipality}/${slug}.json`;
  const base = made.slug ? (currentContent(intake, path(made.slug)) as Activity | undefined) : undefined;
  const { draft, problems } = readActivity(values, base);
  const known = withDecided(guide, db);
  const settled = settleReferences(values, {
    municipality,
    guide: known,
    id: made.id,
    isTaken: (file) => existsSync(join(contentDir, file)),
  });
  const all = { ...problems, ...settled.problems };
  if (!draft || Object.keys(all).length > 0) return { problems: all };

  const interests = new Set(guide.catalog.interests.map(({ key }) => key));
  const groups = new Set(guide.catalog.groups.map(({ key }) => key));
  const unknownTag = draft.tags.find((tag) => !interests.has(tag));
  if (unknownTag)
    return {
      problems: { tags: `De interesse “${unknownTag}” staat niet in de lijst. Kies er een uit de lijst.` },
    };
  const unknownGroup = draft.audience.groups?.find((group) => !groups.has(group));
  if (unknownGroup)
    return {
      problems: { groups: `De groep “${unknownGroup}” staat niet in de lijst. Kies er een uit de lijst.` },
    };

  const { organization, location, files } = settled.references;
  const slug = made.slug ?? freeSlug(one(values, "title"), takenSlugs(intake, guide));
  const earlier = base?.sources ?? [];
  const sources = made.isOwnChange
    ? earlier
    : [
        ...earlier.filter((source) => !(source.kind === "submission" && source.number === made.id)),
        { kind: "submission", number: made.id },
      ];
  const verification = made.checked ? { ...base?.verification, on: made.checked } : base?.verification;
  const value = {
    ...draft,
    ...(made.suits ? { suits: { ...made.suits, text: printOfTold(draft) } } : {}),
    organization,
    location: draft.place === "venue" ? location : undefined,
    verification,
    sources,
  };
  const written = [...files, { path: path(slug), value }];
  const refused = releaseProblems(written, known);
  if (Object.keys(refused).length > 0) return { problems: refused };
  const isMoved = base !== undefined && base.organization !== organization;
  return { slug, organization, isMoved, base: base && fingerprint(base), files: written };
}

/** Addresses in use: in the guide, of files that are broken and in no guide, and in what is decided but not written yet. */
export function takenSlugs({ db, contentDir }: Intake, guide: Guide): Set<string> {
  const files = readdirSync(join(contentDir, "activities"), { recursive: true, encoding: "utf8" });
  return new Set([
    ...guide.catalog.activities.map(({ slug }) => slug),
    ...files.map((file) => basename(file, ".json")),
    ...decidedSlugs(db),
  ]);
}
