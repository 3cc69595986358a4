import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import type { ActivityContext } from "#export/json-ld-activity.ts";

export const activityContext = (
  { municipality }: ActivityEntry,
  { catalog, today, holidaysIn }: Guide,
  site: URL | undefined,
): ActivityContext => ({
  origin: site?.origin ?? "",
  today,
  holidays: holidaysIn(municipality),
  town: catalog.municipalities.find(({ slug }) => slug === municipality)?.name ?? "",
});
