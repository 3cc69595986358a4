import { facetWords } from "#text/words/facets.ts";
import { textOf } from "#text/text-of.ts";
import type { Catalog } from "#domain/catalog.ts";
import type { GuidePart } from "#domain/guide.ts";
import { listed } from "#domain/listed.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { facetsOf } from "./document-facets.ts";
import { FACET_KEYS, FACET_VALUES, type FacetKey } from "./facets.ts";

interface Choice {
  value: string;
  label: string;
  /** No activity has it today: an address may name it, and nobody is offered it. */
  none?: true;
}

/** What a visitor can choose from, in words. It stands in the page, so that no script has to carry it. */
export interface Choices {
  facets: Record<FacetKey, { label: string; values: Choice[] }>;
  /** Compact, because there are many: `["1317", 52.37, 5.21]`. */
  postcodes: [pc4: string, lat: number, lng: number][];
  /** Whom to call when nothing fits. */
  coaches: { name: string; phone: string }[];
  /** Names of the municipalities in which something happens, for "een postcode in …". */
  places: string[];
  /** Address of the finder that offers them, and folder of what it loads. */
  path: string;
  data: string;
}

const facetText = textOf<Record<string, string>>(facetWords);

/** Of everything only what a part of the guide has. */
function partOf(catalog: Catalog, { municipalities }: Pick<GuidePart, "municipalities">): Catalog {
  const slugs = new Set(municipalities.map(({ slug }) => slug));
  const activities = catalog.activities.filter(({ municipality }) => slugs.has(municipality));
  const held = new Set(activities.map(({ organization }) => organization));
  const organizations = catalog.organizations.filter(({ slug }) => held.has(slug));
  return { ...catalog, municipalities, activities, organizations };
}

/**
 * Gathers the choices of a part of the guide at build time, also what no activity has, so that an address that names it
 * can be read.
 */
export function choicesOf(
  guide: Catalog,
  today: LocalDate,
  part: Pick<GuidePart, "municipalities" | "path" | "data">,
): Choices {
  const catalog = part.municipalities.length < guide.municipalities.length ? partOf(guide, part) : guide;
  const held = heldValues(catalog, today);
  const filledTowns = new Set(catalog.activities.map(({ municipality }) => municipality));
  const languages = new Set(catalog.activities.flatMap((activity) => activity.language.spoken ?? []));
  const filled: Partial<Record<FacetKey, Choice[]>> = {
    category: catalog.categories.map(({ key, label }) => ({ value: key, label })),
    municipality: byLabel(catalog.municipalities.map(({ slug, name }) => ({ value: slug, label: name }))),
    neighbourhood: byLabel(neighbourhoods(catalog.municipalities)),
    organization: byLabel(catalog.organizations.map(({ slug, name }) => ({ value: slug, label: name }))),
    language: byLabel([...languages].map((code) => ({ value: code, label: languageLabel(code) }))),
    group: byLabel(catalog.groups.map(({ key, label }) => ({ value: key, label }))),
  };
  const closed: Partial<Record<FacetKey, readonly string[]>> = FACET_VALUES;
  const valuesOf = (key: FacetKey): Choice[] =>
    filled[key] ?? (closed[key] ?? []).map((value) => ({ value, label: facetText(`facet.${key}.${value}`) }));
  const choiceOf = (key: FacetKey) => ({
    label: facetText(`facet.${key}`),
    values: valuesOf(key).map((choice) =>
      held.has(`${key}.${choice.value}`) ? choice : { ...choice, none: true as const },
    ),
  });
  return {
    facets: Object.fromEntries(FACET_KEYS.map((key) => [key, choiceOf(key)])) as Choices["facets"],
    postcodes: catalog.municipalities.flatMap(({ postcodes }) =>
      postcodes.map(({ pc4, centre }): [string, number, number] => [
        pc4,
        Number(centre.lat.toFixed(4)),
        Number(centre.lng.toFixed(4)),
      ]),
    ),
    coaches: catalog.municipalities.flatMap(({ welzijnOpRecept }) =>
      (welzijnOpRecept?.coaches ?? []).flatMap(({ role, phone }) =>
        role && phone ? [{ name: role, phone }] : [],
      ),
    ),
    places: catalog.municipalities.filter(({ slug }) => filledTowns.has(slug)).map(({ name }) => name),
    path: part.path,
    data: part.data,
  };
}

/** "cost.gratis": every value that an activity of the list has. */
const heldValues = ({ activities }: Catalog, today: LocalDate): Set<string> =>
  new Set(
    listed(activities, today).flatMap((entry) => {
      const facets = facetsOf(entry, today);
      return FACET_KEYS.flatMap((key) => facets[key].map((value) => `${key}.${value}`));
    }),
  );

/** With the municipality where there are several; a name that occurs in more than one stands for all of them. */
function neighbourhoods(municipalities: Catalog["municipalities"]): Choice[] {
  const places = municipalities.flatMap((municipality) =>
    municipality.neighbourhoods.map(({ slug, name }) => ({ slug, name, municipality: municipality.name })),
  );
  return [...Map.groupBy(places, ({ slug }) => slug)].map(([value, [place, ...others]]) => ({
    value,
    label:
      municipalities.length > 1 && others.length === 0
        ? `${place?.name} (${place?.municipality})`
        : (place?.name ?? value),
  }));
}

function byLabel(choices: Choice[]): Choice[] {
  return choices.sort((a, b) => a.label.localeCompare(b.label, "nl"));
}

function languageLabel(code: string): string {
  const name = new Intl.DisplayNames("nl", { type: "language" }).of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
