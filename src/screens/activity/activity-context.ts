import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";

/** What calendars and structured data need to know round one activity. */
interface ActivityContext {
  origin: string;
  today: LocalDate;
  holidays: SchoolHoliday[];
  /** The name of the municipality. */
  town: string;
}

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
