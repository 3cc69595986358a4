import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday, SchoolRegion } from "#schema/vocabulary.ts";

const REGIONS: readonly SchoolRegion[] = ["noord", "midden", "zuid"];

/** The holidays that count in a municipality. Without a region all of them: see `schoolHolidayOn`. */
export const holidaysOf = (holidays: SchoolHoliday[], region: SchoolRegion | undefined): SchoolHoliday[] =>
  region ? holidays.filter((holiday) => holiday.regions.includes(region)) : holidays;

/**
 * Whether children are free from school on a date. "depends" when the list is not of one region and only
 * some of the regions are free.
 */
export function schoolHolidayOn(date: LocalDate, holidays: SchoolHoliday[]): "yes" | "no" | "depends" {
  const free = holidays.filter((holiday) => holiday.from <= date && date <= holiday.until);
  if (free.length === 0) return "no";
  const ofOneRegion = REGIONS.some((region) => holidays.every((holiday) => holiday.regions.includes(region)));
  const allRegions = REGIONS.every((region) => free.some((holiday) => holiday.regions.includes(region)));
  return ofOneRegion || allRegions ? "yes" : "depends";
}

/** Whether the calendar says anything about this date: after its last holiday it does not. */
export const isWithinCalendar = (date: LocalDate, holidays: SchoolHoliday[]): boolean =>
  holidays.some((holiday) => date <= holiday.until);
