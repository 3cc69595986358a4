import { getCollection } from "astro:content";
import categoriesFile from "../../content/categories.json";
import settingsFile from "../../content/settings.json";
import groupsFile from "../../content/vocabulary/groups.json";
import interestsFile from "../../content/vocabulary/interests.json";
import holidaysFile from "../../content/vocabulary/school-holidays.json";
import { isHindrance } from "./content-problem.ts";
import { joinCatalog, type Catalog } from "#domain/catalog.ts";
import { categories } from "#schema/category.ts";
import { settings, type Settings } from "#schema/settings.ts";
import { audienceGroups, interests, schoolHolidays } from "#schema/vocabulary.ts";

const splitId = (id: string) => {
  const [municipality = "", slug = ""] = id.split("/");
  return { municipality, slug };
};

/**
 * The content as the build sees it. Files that stand alone are imported rather than read through a
 * collection: a broken one then stops the build instead of leaving yesterday's data in place.
 */
export async function loadCatalog(): Promise<{ catalog: Catalog; settings: Settings }> {
  const [activities, organizations, locations, municipalities, targets, tallies] = await Promise.all([
    getCollection("activities"),
    getCollection("organizations"),
    getCollection("locations"),
    getCollection("municipalities"),
    getCollection("targets"),
    getCollection("tallies"),
  ]);
  const { catalog, dangling } = joinCatalog({
    activities: activities.map(({ id, data }) => ({ ...splitId(id), value: data })),
    organizations: organizations.map(({ id, data }) => ({ slug: id, value: data })),
    locations: locations.map(({ id, data }) => ({ ...splitId(id), value: data })),
    municipalities: municipalities.map(({ id, data }) => ({ slug: id, value: data })),
    targets: targets.map(({ id, data }) => ({ slug: id, value: data })),
    tallies: tallies.map(({ id, data }) => ({ slug: id, value: data })),
    categories: categories.parse(categoriesFile),
    groups: audienceGroups.parse(groupsFile),
    interests: interests.parse(interestsFile),
    schoolHolidays: schoolHolidays.parse(holidaysFile).holidays,
  });
  const hindering = dangling.filter(isHindrance);
  if (hindering.length > 0) {
    const lines = hindering.map(
      ({ file, key, value, expected }) => `${file}: ${key} "${value}" (${expected})`,
    );
    throw new Error(`content/ verwijst naar iets dat er niet is:\n${lines.join("\n")}`);
  }
  return { catalog, settings: settings.parse(settingsFile) };
}
