import { joinEntry, type ActivityEntry, type LocationEntry } from "#domain/catalog.ts";
import { referencesIn } from "#desk/listing/published-entry.ts";
import type { Activity } from "#schema/activity.ts";
import { plain } from "#domain/plain.ts";
import { freeSlug } from "#domain/slug-of.ts";
import type { Location } from "#schema/location.ts";
import type { Guide } from "#domain/guide.ts";
import { one, type FormValues } from "../form/form-values.ts";
import { ProblemList, type Problems } from "../form/problems.ts";
import { NO_POSTCODE, pointInForm, postcodeInForm } from "../form/where/read-postcode.ts";
import type { PublishedFile } from "#desk/publish/queue-publication.ts";
import { organizationOf } from "#desk/submit/organization-of.ts";

interface SettledReferences {
  organization: string;
  location: string | undefined;
  /** Organisations and places that are made with it. */
  files: PublishedFile[];
}

/**
 * Whose activity it is and at which place: known ones by choice or by name, else new files. A typed place that
 * differs from a known one is another place; a known one is never changed from here, others meet there too.
 */
export function settleReferences(
  values: FormValues,
  {
    municipality,
    guide,
    id,
    isTaken = () => false,
  }: {
    municipality: string;
    guide: Guide;
    id: string;
    /** Whether a path has a file although the guide does not show it. */
    isTaken?: (path: string) => boolean;
  },
): { references: SettledReferences; problems: Problems } {
  const { catalog } = guide;
  const problems = new ProblemList();
  const files: PublishedFile[] = [];
  const sources = [{ kind: "submission" as const, number: id }];

  const chosen = one(values, "organizationSlug");
  const name = one(values, "organization").slice(0, 120);
  let organization =
    catalog.organizations.find(({ slug }) => slug === chosen)?.slug ??
    organizationOf(name, catalog.organizations);
  if (!organization) {
    if (name.length < 2) problems.add("organization", "Vul in welke organisatie, club of groep dit doet.");
    const known = new Set(catalog.organizations.map(({ slug }) => slug));
    organization = freePath(name, known, (slug) => isTaken(`organizations/${slug}.json`));
    files.push({
      path: `organizations/${organization}.json`,
      value: { name: name.slice(0, 120), contact: {}, sources },
    });
  }

  let location: string | undefined;
  if (one(values, "place") === "venue") {
    const typed = typedPlace(values);
    const here = catalog.locations.filter((place) => place.municipality === municipality);
    const kept = here.find(({ slug }) => slug === one(values, "locationSlug"));
    const known =
      (kept && (one(values, "venue") === "" || isSame(kept, typed)) && kept) ||
      here.find((place) => isSame(place, typed));
    location = known?.slug;
    if (!location) {
      const taken = new Set(here.map(({ slug }) => slug));
      const isFile = (slug: string) => isTaken(`locations/${municipality}/${slug}.json`);
      location = freePath(one(values, "venue"), taken, isFile);
      files.push({
        path: `locations/${municipality}/${location}.json`,
        value: { ...placeOf(values, municipality, guide, problems), sources },
      });
    }
  }
  return { references: { organization, location, files }, problems: problems.problems };
}

/** An address that no other has, also none whose file is broken. */
function freePath(name: string, known: Set<string>, isFile: (slug: string) => boolean): string {
  for (;;) {
    const slug = freeSlug(name, known);
    if (!isFile(slug)) return slug;
    known.add(slug);
  }
}

const key = (text: string | undefined) => plain(text ?? "").replace(/[^a-z0-9]+/g, "");

/** What was typed as it is compared, made once for all the places we know. */
const typedPlace = (values: FormValues) => ({
  name: key(one(values, "venue")),
  street: key(one(values, "street")),
  code: key(one(values, "postcode")),
});

/** The same name, and nothing typed that contradicts the address we know. */
function isSame(place: LocationEntry, { name, street, code }: ReturnType<typeof typedPlace>): boolean {
  if (key(place.name) !== name) return false;
  const known = key(place.postcode ?? place.pc4);
  return (
    (street === "" || !place.street || street === key(place.street)) &&
    (code === "" || known === "" || code.startsWith(known) || known.startsWith(code))
  );
}

function placeOf(
  values: FormValues,
  municipality: string,
  guide: Guide,
  problems: ProblemList,
): Omit<Location, "sources"> {
  const { full, four, isWrong } = postcodeInForm(one(values, "postcode"));
  if (isWrong) problems.add("postcode", NO_POSTCODE);
  const areas = guide.catalog.municipalities
    .find(({ slug }) => slug === municipality)
    ?.neighbourhoods.filter(({ pc4 }) => four !== undefined && pc4.includes(four));
  const point = pointInForm(one(values, "lat"), one(values, "lng"));
  return {
    name: one(values, "venue"),
    ...(one(values, "street") ? { street: one(values, "street") } : {}),
    ...(full ? { postcode: full } : four ? { pc4: four } : {}),
    ...(one(values, "city") ? { city: one(values, "city") } : {}),
    ...(areas?.length === 1 && areas[0] ? { neighbourhood: areas[0].slug } : {}),
    ...(point ? { point } : {}),
  };
}

/** The entry as a page shows it, also when its organisation and place are still to be made. */
export function withReferences(
  { slug, ...draft }: Omit<Activity, "organization" | "sources"> & { slug: string },
  { organization, location, files }: SettledReferences,
  { municipality, guide }: { municipality: string; guide: Guide },
): ActivityEntry | undefined {
  const made = (path: string) => files.find((file) => file.path === path)?.value;
  return joinEntry(
    { slug, municipality, value: { ...draft, organization, location, sources: [] } },
    referencesIn(guide.catalog, made),
  );
}
