import type { LocalDate } from "#schema/identifiers.ts";
import type { Settings } from "#schema/settings.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityEntry, Catalog, MunicipalityEntry } from "./catalog.ts";
import { listed } from "./listed.ts";
import { paths } from "./paths.ts";
import { practicePaths } from "./practices/practice-paths.ts";
import { siteFrame, type SiteFrame } from "./site-frame.ts";
import { stillPaths } from "./still-paths.ts";
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
  /** What is searched as one, the part the guide opens with first. */
  parts: GuidePart[];
  holidaysIn: (municipality: string) => SchoolHoliday[];
}
interface Town {
  municipality: MunicipalityEntry;
  entries: ActivityEntry[];
}

/**
 * What one finder holds and loads before its first answer: the whole guide while that is small, else what one municipality
 * has. So that who looks for something in a town loads that town, however much of the country the guide has.
 */
export interface GuidePart {
  /** Address of its finder. */
  path: string;
  /** Folder of the files that finder loads. */
  data: string;
  /** What it is about, by name. */
  place: string;
  municipalities: MunicipalityEntry[];
  /** In the order of the guide. */
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
      // In an order of its own: one category after another, as far as this town has them.
      entries: listed(
        entries.filter((entry) => entry.municipality === municipality.slug),
        today,
      ),
    }))
    .filter((town) => town.entries.length > 0)
    .sort(
      (a, b) =>
        Number(b.municipality.slug === settings.municipality) -
        Number(a.municipality.slug === settings.municipality),
    );
  const frame = siteFrame(
    settings,
    catalog.municipalities,
    towns.map(({ municipality }) => municipality),
    catalog.regions,
  );
  return {
    catalog,
    settings,
    today,
    frame: {
      ...frame,
      ...(catalog.practices.some(({ municipality }) => municipality === settings.municipality) && {
        coach: practicePaths.municipality(settings.municipality),
      }),
    },
    entries,
    towns,
    parts: guideParts(entries, catalog.municipalities, towns, frame.place),
    holidaysIn: holidaysByTown(catalog),
  };
}

/** So many activities load on an old phone as one: `npm run bench -- page` says what they weigh. */
const MOST_TOGETHER = 500;

/** `towns`: the one the guide opens with first, as its part is. */
function guideParts(
  entries: ActivityEntry[],
  municipalities: MunicipalityEntry[],
  towns: readonly Town[],
  place: string,
): GuidePart[] {
  const whole = { path: paths.finder(), data: stillPaths.searchData(), place, municipalities, entries };
  if (towns.length < 2 || entries.length <= MOST_TOGETHER) return [whole];
  return towns.map(({ municipality, entries: own }, at) => ({
    path: at === 0 ? paths.finder() : stillPaths.finderIn(municipality.slug),
    data: stillPaths.searchData(municipality.slug),
    place: municipality.name,
    municipalities: [municipality],
    entries: own,
  }));
}

const finderAt = ({ path }: GuidePart, query?: string, fragment?: string): string =>
  path + paths.finder(query, fragment).slice(paths.finder().length);

/**
 * The finder that holds what a municipality has, with that municipality chosen where there are others. Without one:
 * the only finder there is, or where all are named.
 */
export function finderOf(
  parts: readonly GuidePart[],
  municipality?: string,
  query = "",
  fragment?: string,
): string {
  const [first] = parts;
  const part = parts.find(({ municipalities }) => municipalities.some(({ slug }) => slug === municipality));
  if (!part || !municipality)
    return first && parts.length === 1 ? finderAt(first, query, fragment) : stillPaths.allFinders();
  const chosen = part.municipalities.length > 1 ? `gemeente=${municipality}` : "";
  return finderAt(part, [query, chosen].filter(Boolean).join("&"), fragment);
}
