import { categoriesOf } from "#domain/categories-of.ts";
import type { ActivityEntry, MunicipalityEntry } from "#domain/catalog.ts";
import { daypartsOf, daysOf } from "#domain/when/slots.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import type { CategoryKey } from "#schema/category.ts";

/** A part of town where something is missing altogether, of what has a place in it. */
export interface ThinPart {
  name: string;
  /** Kinds of which nothing is there. */
  missing: CategoryKey[];
  /** Nothing is there after work, or on Saturday and Sunday. */
  noEvening: boolean;
  noWeekend: boolean;
  count: number;
}

/**
 * What each part of town lacks. Only what has a place is counted there: what happens at home, online or all over is of no
 * part. A part of which nothing is known at all says so by its count.
 */
export function thinParts(
  { slug, name, neighbourhoods }: Pick<MunicipalityEntry, "slug" | "name" | "neighbourhoods">,
  listed: readonly ActivityEntry[],
): ThinPart[] {
  const partOf = new Map(neighbourhoods.map((one) => [one.slug, one.district ?? name]));
  const names = [...new Set(partOf.values())].sort((a, b) => a.localeCompare(b, "nl"));
  return names
    .map((part): ThinPart => {
      const own = listed.filter(
        ({ municipality, neighbourhoodEntry }) =>
          municipality === slug && neighbourhoodEntry && partOf.get(neighbourhoodEntry.slug) === part,
      );
      const kinds = new Set(own.flatMap((entry) => categoriesOf(entry)));
      return {
        name: part,
        count: own.length,
        missing: CATEGORY_KEYS.filter((key) => !kinds.has(key)),
        noEvening: !own.some(({ schedule }) => daypartsOf(schedule).includes("evening")),
        noWeekend: !own.some(({ schedule }) => daysOf(schedule).some((day) => day === "SA" || day === "SU")),
      };
    })
    .filter(({ missing, noEvening, noWeekend }) => missing.length > 0 || noEvening || noWeekend);
}
