import type { Visit } from "#desk/gate/route.ts";
import { BrokenContent, currentContent } from "#desk/publish/current-content.ts";
import type { LocationEntry } from "#domain/catalog.ts";
import { isOver } from "#domain/when/when-of.ts";
import { slug as slugSchema } from "#schema/identifiers.ts";
import { location } from "#schema/location.ts";

/** A place as it is decided now. Undefined when there is none, or its file is broken. */
export function currentPlace(
  { intake }: Pick<Visit, "intake">,
  municipality: string,
  slug: string,
): LocationEntry | undefined {
  if (![municipality, slug].every((name) => slugSchema.safeParse(name).success)) return undefined;
  try {
    const { data } = location.safeParse(currentContent(intake, `locations/${municipality}/${slug}.json`));
    return data && { ...data, slug, municipality };
  } catch (error) {
    if (error instanceof BrokenContent) return undefined;
    throw error;
  }
}

/** All places by name, each with how much is done there. */
export function currentPlaces(visit: Visit): { place: LocationEntry; activities: number }[] {
  const { catalog } = visit.guide;
  const keyOf = (municipality: string, slug: string | undefined) => `${municipality}/${slug ?? ""}`;
  const going = Map.groupBy(
    catalog.activities.filter((one) => !isOver(one, visit.today)),
    ({ municipality, location: slug }) => keyOf(municipality, slug),
  );
  return catalog.locations
    .map((known) => currentPlace(visit, known.municipality, known.slug) ?? known)
    .map((place) => ({ place, activities: going.get(keyOf(place.municipality, place.slug))?.length ?? 0 }))
    .toSorted((a, b) => a.place.name.localeCompare(b.place.name, "nl"));
}
