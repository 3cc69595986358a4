import type { ActivityEntry } from "#domain/catalog.ts";
import type { Comparable } from "#import/settle/find-duplicates.ts";

/** An activity of the guide as it is laid beside another that may be the same. */
export const offerOfEntry = (entry: ActivityEntry): Comparable => ({
  id: entry.slug,
  title: entry.title,
  description: entry.description ?? entry.easyText,
  place: entry.location ?? entry.place ?? "",
  organization: entry.organization,
  schedule: entry.schedule,
});
