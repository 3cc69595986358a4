import type { Activity } from "#schema/activity.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { Organization } from "#schema/organization.ts";
import type { Arrangement } from "#schema/prescribing/arrangement.ts";

type Named<T> = T & { slug: string };
interface Read<T> {
  slug: string;
  municipality: string;
  value: T;
}

/** `madeByEntry`: the organisation that made it. */
export type ArrangementEntry = Named<Arrangement> & {
  municipality: string;
  madeByEntry: Named<Organization>;
};

/** As they were read: slug (file name), folder and parsed value. */
export interface ArrangementFiles {
  activities: Read<Activity>[];
  arrangements: Read<Arrangement>[];
}

interface Known {
  organization: (slug: string) => Named<Organization> | undefined;
  municipality: (slug: string) => Municipality | undefined;
}

interface LostArrangement {
  file: string;
  key: string;
  value: string;
  expected: string;
}

/**
 * Bundles whose maker and municipality are there. An activity that is no more leads nowhere either, but keeps no bundle
 * out: it stands there as one that ended, and who keeps the content is told.
 */
export function joinArrangements(
  files: ArrangementFiles,
  references: Known,
  dangling: LostArrangement[],
): ArrangementEntry[] {
  const known = new Set(files.activities.map(({ slug }) => slug));
  return files.arrangements.flatMap(({ slug, municipality, value }): ArrangementEntry[] => {
    const file = `arrangements/${municipality}/${slug}.json`;
    const madeByEntry = references.organization(value.madeBy);
    const area = references.municipality(municipality);
    const lost = value.activities.filter(({ activity }) => !known.has(activity));
    dangling.push(
      ...lost.map(({ activity }) => ({
        file,
        key: "activities.activity",
        value: activity,
        expected: `activities/${municipality}/${activity}.json`,
      })),
      ...(madeByEntry
        ? []
        : [{ file, key: "madeBy", value: value.madeBy, expected: `organizations/${value.madeBy}.json` }]),
      ...(area
        ? []
        : [{ file, key: "(map)", value: municipality, expected: `municipalities/${municipality}.json` }]),
    );
    return madeByEntry && area ? [{ ...value, slug, municipality, madeByEntry }] : [];
  });
}
