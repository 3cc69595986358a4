import type { ActivityEntry, MunicipalityEntry } from "#domain/catalog.ts";
import { venueOf } from "#domain/door.ts";
import type { Category } from "#schema/category.ts";
import { paths } from "#domain/paths.ts";
import { roleOf } from "#domain/suits/role-of.ts";
import { listText, sentenceCase } from "#text/format.ts";
import { nameOfLanguage } from "#text/language-text.ts";
import { countText } from "#text/text-of.ts";
import { placeText } from "./place-words.ts";

interface OrganizationFact {
  question: string;
  answers: FactAnswer[];
  /** What there is more, folded away: how many, and which. */
  more?: { text: string; answers: FactAnswer[] };
}
interface FactAnswer {
  text: string;
  href?: string;
}

/** More than these is a list, and that stands below. */
const MOST_PLACES = 6;

/** Each once, what occurs most first. */
function byCount<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** Where people come, each place once. */
const venuesOf = (entries: readonly ActivityEntry[]) =>
  new Map(
    entries.flatMap((entry) => {
      const venue = venueOf(entry);
      const href = venue && paths.location(entry.municipality, venue.slug);
      return venue && href ? [[href, { text: venue.name, href }] as const] : [];
    }),
  );

/** More kinds than these say of nobody what they mostly do. */
const MOST_KINDS = 3;
/** More parts of a town are better named by the town. */
const MOST_DISTRICTS = 3;

/**
 * "Vooral koken & eten en natuur.": as few kinds as are more than half of all they do, and each more than what is not
 * named. Undefined where there are none such, or hardly anything.
 */
function kindsText(
  entries: readonly ActivityEntry[],
  categories: readonly Pick<Category, "key" | "label">[],
): string | undefined {
  if (entries.length < MOST_KINDS) return undefined;
  const totals = categories
    .map(({ key, label }) => ({ label, total: entries.filter(({ category }) => category === key).length }))
    .sort((a, b) => b.total - a.total);
  const sumOf = (most: number) => totals.slice(0, most).reduce((sum, { total }) => sum + total, 0);
  const named = Array.from({ length: MOST_KINDS }, (_, index) => index + 1).find(
    (most) => sumOf(most) * 2 > entries.length && (totals[most - 1]?.total ?? 0) > (totals[most]?.total ?? 0),
  );
  if (!named) return undefined;
  const kinds = listText(totals.slice(0, named).map(({ label }) => label.toLocaleLowerCase("nl-NL")));
  return placeText(sumOf(named) === entries.length ? "organization.kindsAll" : "organization.kinds", {
    kinds,
  });
}

/** The parts of a town where all of it is, when those are few and known; else the towns. */
function placesOf(
  entries: readonly ActivityEntry[],
  municipalities: readonly Pick<MunicipalityEntry, "slug" | "name">[],
): string[] {
  const districts = entries.map((entry) => venueOf(entry) && entry.neighbourhoodEntry?.district);
  const named = byCount(districts.flatMap((district) => district ?? []));
  if (districts.every(Boolean) && named.length <= MOST_DISTRICTS) return named;
  return municipalities
    .filter(({ slug }) => entries.some((entry) => entry.municipality === slug))
    .map(({ name }) => name);
}

/** What kinds, how much, on how many places and where: what a guide can say of who wrote nothing of themselves. */
export function organizationIntro(
  entries: readonly ActivityEntry[],
  municipalities: readonly Pick<MunicipalityEntry, "slug" | "name">[],
  categories: readonly Pick<Category, "key" | "label">[] = [],
): string | undefined {
  if (entries.length === 0) return undefined;
  const venues = venuesOf(entries).size;
  const places = listText(placesOf(entries, municipalities));
  return [
    ...[kindsText(entries, categories) ?? []].flat(),
    countText(placeText, "activities", entries.length),
    ...(venues > 1 ? [placeText("organization.onPlaces", { n: venues })] : []),
    placeText("organization.inTowns", { places }),
  ].join(" ");
}

/** What an organisation is by what it offers: where, in which languages, and whether one can help. */
export function organizationFacts(entries: readonly ActivityEntry[]): OrganizationFact[] {
  const venues = [...venuesOf(entries).values()];
  const elsewhere = byCount(entries.flatMap(({ place }) => (place && place !== "venue" ? [place] : [])));
  const languages = byCount(entries.flatMap(({ language }) => language.spoken ?? [])).filter(
    (code) => code !== "nl",
  );
  const helping = entries.filter((entry) => roleOf(entry) === "volunteer").length;
  const more = venues.length - MOST_PLACES;
  const facts: OrganizationFact[] = [
    {
      question: placeText("organization.where"),
      answers: [
        ...venues.slice(0, MOST_PLACES),
        ...elsewhere.map((place) => ({ text: placeText(`place.${place}`) })),
      ],
      ...(more > 0 && {
        more: {
          text: countText(placeText, "organization.more", more),
          answers: venues.slice(MOST_PLACES),
        },
      }),
    },
    {
      question: placeText("organization.languages"),
      answers: languages.map((code) => ({ text: sentenceCase(nameOfLanguage(code)) })),
    },
    {
      question: placeText("organization.helping"),
      answers:
        helping > 0
          ? [
              {
                text: placeText("organization.helpingAt", {
                  count: countText(placeText, "activities", helping),
                }),
              },
            ]
          : [],
    },
  ];
  return facts.filter(({ answers }) => answers.length > 0);
}
