import type { LocalDate } from "#schema/identifiers.ts";
import type { Settings } from "#schema/settings.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityEntry, Catalog } from "./catalog.ts";
import type { SiteFrame } from "./site-frame.ts";

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
