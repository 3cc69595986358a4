import { loadCatalog } from "#catalog/from-astro.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import { holidaysOf } from "#domain/when/school-holidays.ts";
import type { Guide } from "#domain/guide.ts";
import { listed } from "#domain/listed.ts";
import { siteFrame } from "#domain/site-frame.ts";

async function readGuide(): Promise<Guide> {
  const { catalog, settings } = await loadCatalog();
  const today = process.env.BUILD_DAY ?? localDateOf(new Date());
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

let guide: Promise<Guide> | undefined;

/** Read once per build; in development at every request, so that a changed file shows at once. */
export const loadGuide = (): Promise<Guide> => (import.meta.env.DEV ? readGuide() : (guide ??= readGuide()));
