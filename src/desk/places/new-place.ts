import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import type { MunicipalityEntry } from "#domain/catalog.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { freeSlug } from "#domain/slug-of.ts";
import { placeKey, samePlace } from "#import/settle/collect-locations.ts";
import type { Location } from "#schema/location.ts";
import { placeInForm, readPlace, valuesOfPlace, type PlaceProblems, type PlaceValues } from "./read-place.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    "new-place": {
      municipality: MunicipalityEntry;
      values: PlaceValues;
      problems: PlaceProblems;
      /** The one there is already. */
      known: { name: string; href: string } | undefined;
    };
  }
}

const NOTHING_YET: Location = { name: "" };

/** The one that was chosen, else the one the guide opens with. */
function municipalityOf({ guide, query, form }: Visit): MunicipalityEntry | undefined {
  const { municipalities } = guide.catalog;
  const asked = form.get("gemeente") ?? query.get("gemeente") ?? guide.settings.municipality;
  return municipalities.find(({ slug }) => slug === asked);
}

function show(visit: Visit, extra: Partial<{ values: PlaceValues; problems: PlaceProblems }> = {}): Reply {
  const municipality = municipalityOf(visit) as MunicipalityEntry;
  const { values = valuesOfPlace({ ...NOTHING_YET, city: municipality.name }), problems = {} } = extra;
  const same = extra.values && knownAs(visit, municipality.slug, extra.values);
  return {
    status: extra.problems ? 422 : 200,
    view: {
      name: "new-place",
      municipality,
      values,
      problems,
      known: same && { name: same.name, href: deskPaths.place(municipality.slug, same.slug) },
    },
  };
}

/** A place that is the same by name and address: two pages of one house would each hold half of what is done there. */
function knownAs(
  { guide }: Visit,
  municipality: string,
  values: Pick<PlaceValues, "name" | "street" | "postcode" | "city">,
) {
  const { name, street, postcode, city } = values;
  const key = placeKey({ name, street, postcode: postcode.replace(/\s/g, "").toUpperCase(), city });
  return guide.catalog.locations.find(
    (one) => one.municipality === municipality && samePlace(placeKey(one), key),
  );
}

function make(visit: Visit): Reply {
  const { guide, intake, form, now } = visit;
  const municipality = municipalityOf(visit) as MunicipalityEntry;
  const values = placeInForm(form);
  const areas = new Set(municipality.neighbourhoods.map(({ slug }) => slug));
  const read = readPlace(values, { before: NOTHING_YET, areas });
  if ("problems" in read) return show(visit, { values, problems: read.problems });
  if (knownAs(visit, municipality.slug, values))
    return show(visit, { values, problems: { name: "Deze plek staat al in de gids." } });
  const pathOf = (slug: string) => `locations/${municipality.slug}/${slug}.json`;
  const { id } = editorOf(visit);
  const slug = transaction(intake.db, () => {
    const taken = new Set(guide.catalog.locations.map((one) => one.slug));
    let free = freeSlug(read.place.name, new Set(taken));
    // Made a moment ago, and in no guide yet.
    while (currentContent(intake, pathOf(free)) !== undefined)
      free = freeSlug(read.place.name, new Set(taken.add(free)));
    queuePublication(intake, [{ path: pathOf(free), value: read.place }], { actor: id });
    audit(intake.db, { at: now, actor: id, action: "place made", subject: pathOf(free) });
    return free;
  });
  visit.publishSoon();
  return { redirect: `${deskPaths.place(municipality.slug, slug)}?klaar=ja` };
}

/** A place is shared: it is for who looks after the whole guide. */
const own = {
  access: "editor",
  scope: (visit: Visit) => (municipalityOf(visit) ? { organization: undefined } : undefined),
} as const;

export const newPlaceRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.newPlace(),
    ...own,
    run: (visit) => {
      visit.expectPublication();
      return show(visit);
    },
  },
  { method: "POST", path: deskPaths.newPlace(), ...own, run: make },
];
