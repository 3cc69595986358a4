import type { ActivityEntry } from "#domain/catalog.ts";
import type { Activity } from "#schema/activity.ts";
import { currentContent } from "#intake/publishing/current-content.ts";
import type { Visit } from "./route.ts";

/**
 * An activity as it is decided now: what the guide shows, with what was decided since but is not built yet.
 * What else it refers to (organisation, place) comes from the guide.
 */
export function publishedEntry(
  { guide, intake }: Pick<Visit, "guide" | "intake">,
  slug: string | undefined,
): ActivityEntry | undefined {
  const entry = guide.catalog.activities.find((one) => one.slug === slug);
  if (!entry) return undefined;
  const now = currentContent(intake, `activities/${entry.municipality}/${entry.slug}.json`) as
    Activity | undefined;
  if (!now) return undefined;
  const { organizations, locations, municipalities } = guide.catalog;
  const locationEntry = now.location
    ? locations.find((place) => place.slug === now.location && place.municipality === entry.municipality)
    : undefined;
  return {
    ...now,
    slug: entry.slug,
    municipality: entry.municipality,
    organizationEntry: organizations.find((one) => one.slug === now.organization) ?? entry.organizationEntry,
    locationEntry,
    nearPoint: entry.nearPoint,
    neighbourhoodEntry: municipalities
      .find((one) => one.slug === entry.municipality)
      ?.neighbourhoods.find((one) => one.slug === locationEntry?.neighbourhood),
  };
}
