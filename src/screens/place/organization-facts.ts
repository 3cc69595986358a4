import type { ActivityEntry, MunicipalityEntry } from "#domain/catalog.ts";
import { venueOf } from "#domain/door.ts";
import { paths } from "#domain/paths.ts";
import { roleOf } from "#domain/suits/role-of.ts";
import { listText, sentenceCase } from "#text/format.ts";
import { nameOfLanguage } from "#text/language-text.ts";
import { countText } from "#text/text-of.ts";
import { placeText } from "./place-words.ts";

interface OrganizationFact {
  question: string;
  answers: { text: string; href?: string }[];
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

/** How much there is, on how many places, in which towns: what a guide can say of who wrote nothing of themselves. */
export function organizationIntro(
  entries: readonly ActivityEntry[],
  municipalities: readonly Pick<MunicipalityEntry, "slug" | "name">[],
): string | undefined {
  if (entries.length === 0) return undefined;
  const venues = venuesOf(entries).size;
  const towns = municipalities.filter(({ slug }) => entries.some((entry) => entry.municipality === slug));
  const places = listText(towns.map(({ name }) => name));
  return [
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
        ...(more > 0 ? [{ text: countText(placeText, "organization.more", more) }] : []),
        ...elsewhere.map((place) => ({ text: placeText(`place.${place}`) })),
      ],
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
