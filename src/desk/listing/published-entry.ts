import type { ActivityEntry } from "#domain/catalog.ts";
import { isOver } from "#domain/standing.ts";
import type { Activity } from "#schema/activity.ts";
import type { Location } from "#schema/location.ts";
import type { Organization } from "#schema/organization.ts";
import { slug as slugSchema } from "#schema/identifiers.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import type { Visit } from "#desk/gate/route.ts";

/**
 * An activity as it is decided now: what the guide shows, with what was decided since but is not built yet,
 * and what was approved a moment ago and stands in no guide at all.
 */
export function publishedEntry(
  { guide, intake }: Pick<Visit, "guide" | "intake">,
  slug: string | undefined,
): ActivityEntry | undefined {
  if (slug === undefined || !slugSchema.safeParse(slug).success) return undefined;
  const { activities, organizations, locations, municipalities } = guide.catalog;
  const known = activities.find((one) => one.slug === slug);
  const municipality = known?.municipality ?? guide.settings.municipality;
  const decided = (path: string) => currentContent(intake, path);
  const activity = decided(`activities/${municipality}/${slug}.json`) as Activity | undefined;
  if (!activity) return undefined;

  const madeOrganization = decided(`organizations/${activity.organization}.json`) as Organization | undefined;
  const organizationEntry =
    organizations.find((one) => one.slug === activity.organization) ??
    (madeOrganization && { ...madeOrganization, slug: activity.organization });
  if (!organizationEntry) return undefined;
  const place = activity.location;
  const madePlace = place && (decided(`locations/${municipality}/${place}.json`) as Location | undefined);
  const locationEntry =
    locations.find((one) => one.slug === place && one.municipality === municipality) ??
    (madePlace ? { ...madePlace, slug: place, municipality } : undefined);
  return {
    ...activity,
    slug,
    municipality,
    organizationEntry,
    locationEntry,
    nearPoint: known?.nearPoint,
    neighbourhoodEntry: municipalities
      .find((one) => one.slug === municipality)
      ?.neighbourhoods.find((one) => one.slug === locationEntry?.neighbourhood),
  };
}

/** The same, unless it is over: then nobody keeps it true any more. */
export function keptEntry(visit: Visit, slug: string | undefined): ActivityEntry | undefined {
  const entry = publishedEntry(visit, slug);
  return entry && !isOver(entry, visit.today) ? entry : undefined;
}
