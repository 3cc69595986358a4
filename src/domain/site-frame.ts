import type { Settings } from "#schema/settings.ts";
import type { MunicipalityEntry, RegionEntry } from "./catalog.ts";
import { paths } from "./paths.ts";
import { stillPaths } from "./still-paths.ts";

/** What the top and the foot of every page need to know of this instance. */
export interface SiteFrame {
  /** "Meedoenwijzer Almere" */
  name: string;
  /** The name without its place, large in the top bar, and the place under it. */
  brand: string;
  place: string;
  /** Page of the municipality the guide opens with. */
  nearby: string;
  /** What there is in that municipality, in figures. */
  supply: string;
  /** Where one reads how to reach a coach there, when the guide knows practices of it. */
  coach?: string;
  /** Page of the regions, or of the only one. */
  regions: string | undefined;
  /** The whole guide is invented. */
  inventedContent: boolean;
  /** Names of the towns whose organisations are invented, when others are real. */
  inventedIn: readonly string[];
}

/** A place that is already in the name is not said twice. `filled`: the municipalities in which something happens. */
export function siteFrame(
  settings: Settings,
  municipalities: MunicipalityEntry[],
  filled: readonly MunicipalityEntry[] = municipalities,
  regions: readonly Pick<RegionEntry, "slug">[] = [],
): SiteFrame {
  const own = municipalities.find(({ slug }) => slug === settings.municipality);
  const place = own?.name ?? settings.municipality;
  const brand =
    settings.name.replace(new RegExp(`\\s*\\b${place.replace(/\W/g, "\\$&")}$`), "") || settings.name;
  const isInvented = (one: MunicipalityEntry) => one.inventedContent ?? settings.inventedContent;
  const invented = filled.filter(isInvented);
  const all = filled.length > 0 ? invented.length === filled.length : settings.inventedContent;
  return {
    name: settings.name,
    brand,
    place,
    nearby: paths.municipality(settings.municipality),
    supply: stillPaths.supply(settings.municipality),
    regions: regions.length > 1 ? stillPaths.region() : regions[0] && stillPaths.region(regions[0].slug),
    inventedContent: all,
    inventedIn: all ? [] : invented.map(({ name }) => name),
  };
}
