import type { LocalDate } from "#schema/identifiers.ts";
import type { Settings } from "#schema/settings.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityEntry, Catalog } from "./catalog.ts";
import { listed } from "./listed.ts";
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
  holidaysIn: (municipality: string) => SchoolHoliday[];
}

export function makeGuide(catalog: Catalog, settings: Settings, today: LocalDate): Guide {
  const holidays = new Map(
    catalog.municipalities.map(({ slug, schoolRegion }) => [
      slug,
      holidaysOf(catalog.schoolHolidays, schoolRegion),
    ]),
  );
  return {
    catalog,
    settings,
    today,
    frame: siteFrame(settings, catalog.municipalities),
    entries: listed(catalog.activities, today),
    holidaysIn: (municipality) => holidays.get(municipality) ?? catalog.schoolHolidays,
  };
}
