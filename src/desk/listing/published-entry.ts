import { joinEntry, type ActivityEntry, type Catalog, type EntryReferences } from "#domain/catalog.ts";
import { isOver } from "#domain/when/when-of.ts";
import { activity } from "#schema/activity.ts";
import type { Location } from "#schema/location.ts";
import type { Organization } from "#schema/organization.ts";
import { slug as slugSchema } from "#schema/identifiers.ts";
import { BrokenContent, currentContent } from "#desk/publish/current-content.ts";
import type { Visit } from "#desk/gate/route.ts";
import type { Submission } from "#desk/submit/submission.ts";

/** What the guide knows, and then what is about to be added to it: `made`, by its path in `content/`. */
export const referencesIn = (
  { organizations, locations, municipalities }: Catalog,
  made: (path: string) => unknown,
): EntryReferences => ({
  organization(slug) {
    const added = () => made(`organizations/${slug}.json`) as Organization | undefined;
    return organizations.find((one) => one.slug === slug) ?? withKeys(added(), { slug });
  },
  location(municipality, slug) {
    const added = () => made(`locations/${municipality}/${slug}.json`) as Location | undefined;
    return (
      locations.find((one) => one.slug === slug && one.municipality === municipality) ??
      withKeys(added(), { slug, municipality })
    );
  },
  municipality: (slug) => municipalities.find((one) => one.slug === slug),
});

const withKeys = <Value extends object, Keys extends object>(
  value: Value | undefined,
  keys: Keys,
): (Value & Keys) | undefined => value && { ...value, ...keys };

/**
 * An activity as it is decided now: what the guide shows, with what was decided since but is not built yet,
 * and what was approved a moment ago and stands in no guide at all.
 */
export function publishedEntry(
  { guide, intake }: Pick<Visit, "guide" | "intake">,
  slug: string | undefined,
): ActivityEntry | undefined {
  if (slug === undefined || !slugSchema.safeParse(slug).success) return undefined;
  const known = guide.catalog.activities.find((one) => one.slug === slug);
  const municipality = known?.municipality ?? guide.settings.municipality;
  const decided = (path: string) => unlessBroken(() => currentContent(intake, path));
  const { data: value } = activity.safeParse(decided(`activities/${municipality}/${slug}.json`));
  return value && joinEntry({ slug, municipality, value }, referencesIn(guide.catalog, decided));
}

/** A file that somebody broke by hand is in no release either, and takes no page of the desk down. */
function unlessBroken<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof BrokenContent) return undefined;
    throw error;
  }
}

/** The same, unless it is over: then nobody keeps it true any more. */
export function currentEntry(visit: Visit, slug: string | undefined): ActivityEntry | undefined {
  const entry = publishedEntry(visit, slug);
  return entry && !isOver(entry, visit.today) ? entry : undefined;
}

/** Who decides: whose it is now, whatever it was when somebody sent the change. */
export const ownerOf = (visit: Visit, { slug, organization }: Submission): string | undefined =>
  slug ? (publishedEntry(visit, slug)?.organization ?? organization) : organization;
