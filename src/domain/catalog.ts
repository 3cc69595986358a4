import type { Activity } from "#schema/activity.ts";
import type { Arrangement } from "#schema/prescribing/arrangement.ts";
import type { Point } from "#schema/identifiers.ts";
import type { Category } from "#schema/category.ts";
import type { Location } from "#schema/location.ts";
import type { Municipality, Neighbourhood } from "#schema/municipality.ts";
import type { Organization } from "#schema/organization.ts";
import type { Targets } from "#schema/prescribing/targets.ts";
import type { Tallies } from "#schema/prescribing/tallies.ts";
import type { Region } from "#schema/prescribing/region.ts";
import type { AudienceGroup, Interest, SchoolHoliday } from "#schema/vocabulary.ts";
import { joinArrangements, type ArrangementEntry } from "./arrangements/join-arrangements.ts";
import { isFromHome } from "./door.ts";
import {
  joinPractices,
  type CoachEntry,
  type PracticeEntry,
  type PracticeFiles,
} from "./practices/join-practices.ts";

type WithSlug<T> = T & { slug: string };

/** One activity with everything it refers to. `municipality` is the folder the activity stands in. */
export interface ActivityEntry extends WithSlug<Activity> {
  municipality: string;
  organizationEntry: WithSlug<Organization>;
  locationEntry: WithSlug<Location> | undefined;
  /** Where distances lead: the place itself, else the middle of its postcode area. Never drawn on a map. */
  nearPoint?: Point | undefined;
  neighbourhoodEntry: Neighbourhood | undefined;
}
export type OrganizationEntry = WithSlug<Organization>;
export type LocationEntry = WithSlug<Location> & { municipality: string };
/**
 * `targets`: what the municipality holds its offer against; `tallies`: how often Welzijn op Recept was given there. Each when
 * there is such a file.
 */
export type MunicipalityEntry = WithSlug<Municipality> & {
  targets?: Targets | undefined;
  tallies?: Tallies | undefined;
};
export type RegionEntry = WithSlug<Region>;

/** Everything under content/, joined. The same shape whether Astro or Node read the files. */
export interface Catalog {
  activities: ActivityEntry[];
  organizations: OrganizationEntry[];
  locations: LocationEntry[];
  municipalities: MunicipalityEntry[];
  practices: PracticeEntry[];
  coaches: CoachEntry[];
  regions: RegionEntry[];
  arrangements: ArrangementEntry[];
  categories: Category[];
  groups: AudienceGroup[];
  interests: Interest[];
  schoolHolidays: SchoolHoliday[];
}

/** The files as they were read: slug (file name) and parsed value. */
export interface CatalogFiles extends PracticeFiles {
  activities: { slug: string; municipality: string; value: Activity }[];
  organizations: { slug: string; value: Organization }[];
  locations: { slug: string; municipality: string; value: Location }[];
  municipalities: { slug: string; value: Municipality }[];
  /** By municipality, like its own file. */
  targets?: { slug: string; value: Targets }[];
  tallies?: { slug: string; value: Tallies }[];
  regions: { slug: string; value: Region }[];
  arrangements: { slug: string; municipality: string; value: Arrangement }[];
  categories: Category[];
  groups: AudienceGroup[];
  interests: Interest[];
  schoolHolidays: SchoolHoliday[];
}

/** A reference that leads nowhere: the file, the key, what it names and where that should be. */
interface DanglingReference {
  file: string;
  key: string;
  value: string;
  expected: string;
}

/** Where an entry finds what its activity refers to. */
export interface EntryReferences {
  organization: (slug: string) => OrganizationEntry | undefined;
  location: (municipality: string, slug: string) => LocationEntry | undefined;
  municipality: (slug: string) => MunicipalityEntry | undefined;
}

/** The one join of an activity with all it refers to. Undefined when nobody knows its organisation. */
export function joinEntry(
  { slug, municipality, value }: CatalogFiles["activities"][number],
  references: EntryReferences,
): ActivityEntry | undefined {
  const organizationEntry = references.organization(value.organization);
  if (!organizationEntry) return undefined;
  const locationEntry = value.location ? references.location(municipality, value.location) : undefined;
  // What comes to you or is online is no nearer to anybody, wherever its organisation is at home.
  const ground = isFromHome(value) ? undefined : locationEntry;
  const area = references.municipality(municipality);
  const neighbourhoodEntry = area?.neighbourhoods.find((one) => one.slug === ground?.neighbourhood);
  return {
    ...value,
    slug,
    municipality,
    organizationEntry,
    locationEntry,
    nearPoint: ground?.point ?? centreOfPostcode(ground, area) ?? neighbourhoodEntry?.centre,
    neighbourhoodEntry,
  };
}

/** The middle of its postcode area, also where nobody knows more of the postcode than its four digits. */
function centreOfPostcode(
  ground: LocationEntry | undefined,
  area: MunicipalityEntry | undefined,
): Point | undefined {
  const postcode = ground?.postcode ?? ground?.pc4;
  return area?.postcodes.find(({ pc4 }) => postcode?.startsWith(pc4))?.centre;
}

/**
 * Joins the files to one catalog. Never throws on a dangling reference: it is returned, so that
 * `npm run validate` names all of them and the build refuses with the same list.
 */
export function joinCatalog(files: CatalogFiles): { catalog: Catalog; dangling: DanglingReference[] } {
  const dangling: DanglingReference[] = [];
  const organizations = new Map(files.organizations.map(({ slug, value }) => [slug, { ...value, slug }]));
  const targets = new Map(files.targets?.map(({ slug, value }) => [slug, value]));
  const tallies = new Map(files.tallies?.map(({ slug, value }) => [slug, value]));
  const municipalities = new Map(
    files.municipalities.map(({ slug, value }) => [
      slug,
      { ...value, slug, targets: targets.get(slug), tallies: tallies.get(slug) },
    ]),
  );
  const locations = new Map(
    files.locations.map(({ slug, municipality, value }) => [
      `${municipality}/${slug}`,
      { ...value, slug, municipality },
    ]),
  );
  const references: EntryReferences = {
    organization: (slug) => organizations.get(slug),
    location: (municipality, slug) => locations.get(`${municipality}/${slug}`),
    municipality: (slug) => municipalities.get(slug),
  };

  const ofMunicipality = [
    ...[...targets.keys()].map((slug) => ["targets", slug] as const),
    ...[...tallies.keys()].map((slug) => ["tallies", slug] as const),
  ];
  for (const [folder, slug] of ofMunicipality) {
    if (!municipalities.has(slug))
      dangling.push({
        file: `${folder}/${slug}.json`,
        key: "(bestandsnaam)",
        value: slug,
        expected: `municipalities/${slug}.json`,
      });
  }
  for (const location of locations.values()) {
    const file = `locations/${location.municipality}/${location.slug}.json`;
    const area = municipalities.get(location.municipality);
    if (!area) {
      dangling.push({
        file,
        key: "(map)",
        value: location.municipality,
        expected: `municipalities/${location.municipality}.json`,
      });
    } else if (
      location.neighbourhood &&
      !area.neighbourhoods.some(({ slug }) => slug === location.neighbourhood)
    ) {
      dangling.push({
        file,
        key: "neighbourhood",
        value: location.neighbourhood,
        expected: `municipalities/${location.municipality}.json`,
      });
    }
  }

  const activities: ActivityEntry[] = [];
  for (const activity of files.activities) {
    const { slug, municipality, value } = activity;
    const file = `activities/${municipality}/${slug}.json`;
    if (!organizations.has(value.organization)) {
      dangling.push({
        file,
        key: "organization",
        value: value.organization,
        expected: `organizations/${value.organization}.json`,
      });
    }
    if (value.location && !references.location(municipality, value.location)) {
      dangling.push({
        file,
        key: "location",
        value: value.location,
        expected: `locations/${municipality}/${value.location}.json`,
      });
    }
    if (!municipalities.has(municipality)) {
      dangling.push({
        file,
        key: "(map)",
        value: municipality,
        expected: `municipalities/${municipality}.json`,
      });
    }
    const entry = joinEntry(activity, references);
    if (entry) activities.push(entry);
  }

  const { dangling: lost, ...withPractices } = joinPractices(files, references);
  return {
    catalog: {
      ...withPractices,
      activities,
      arrangements: joinArrangements(files, references, dangling),
      organizations: [...organizations.values()],
      locations: [...locations.values()],
      municipalities: [...municipalities.values()],
      regions: files.regions.map(({ slug, value }) => ({ ...value, slug })),
      categories: files.categories,
      groups: files.groups,
      interests: files.interests,
      schoolHolidays: files.schoolHolidays,
    },
    dangling: [...dangling, ...lost],
  };
}
