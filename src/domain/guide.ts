import type { LocalDate } from "#schema/identifiers.ts";
import type { Settings } from "#schema/settings.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityEntry, Catalog, MunicipalityEntry } from "./catalog.ts";
import { listed } from "./listed.ts";
import { practicePaths } from "./practices/practice-paths.ts";
import { siteFrame, type SiteFrame } from "./site-frame.ts";
import { holidaysOf } from "./when/school-holidays.ts";

/** Everything a page is made from. */
export interface Guide {
  catalog: Catalog;
  settings: Settings;
  frame: SiteFrame;
  /** The day of the build; what must be right on the day of the visit is drawn again there. */
  today: LocalDate;
  /** What can be found today, in the order of the guide. */
  entries: ActivityEntry[];
  /** Where something can be found, the municipality the guide opens with first. */
  towns: Town[];
  holidaysIn: (municipality: string) => SchoolHoliday[];
}
interface Town {
  municipality: MunicipalityEntry;
  entries: ActivityEntry[];
}

/** The school holidays of each municipality's region, or all when it has none. */
export function holidaysByTown({
  municipalities,
  schoolHolidays,
}: Pick<Catalog, "municipalities" | "schoolHolidays">): Guide["holidaysIn"] {
  const holidays = new Map(
    municipalities.map(({ slug, schoolRegion }) => [slug, holidaysOf(schoolHolidays, schoolRegion)]),
  );
  return (municipality) => holidays.get(municipality) ?? schoolHolidays;
}

export function makeGuide(catalog: Catalog, settings: Settings, today: LocalDate): Guide {
  const entries = listed(catalog.activities, today);
  const towns = catalog.municipalities
    .map((municipality) => ({
      municipality,
      entries: entries.filter((entry) => entry.municipality === municipality.slug),
    }))
    .filter((town) => town.entries.length > 0)
    .sort(
      (a, b) =>
        Number(b.municipality.slug === settings.municipality) -
        Number(a.municipality.slug === settings.municipality),
    );
  return {
    catalog,
    settings,
    today,
    frame: {
      ...siteFrame(
        settings,
        catalog.municipalities,
        towns.map(({ municipality }) => municipality),
        catalog.regions,
      ),
      ...(catalog.practices.some(({ municipality }) => municipality === settings.municipality) && {
        coach: practicePaths.municipality(settings.municipality),
      }),
    },
    entries,
    towns,
    holidaysIn: holidaysByTown(catalog),
  };
}
