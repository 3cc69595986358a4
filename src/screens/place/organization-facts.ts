import type { ActivityEntry } from "#domain/catalog.ts";
import { venueOf } from "#domain/door.ts";
import { paths } from "#domain/paths.ts";
import { roleOf } from "#domain/suits/role-of.ts";
import type { Category } from "#schema/category.ts";
import { sentenceCase } from "#text/format.ts";
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

/** What an organisation is by what it offers: the kinds, where, in which languages, and whether one can help. */
export function organizationFacts(
  entries: readonly ActivityEntry[],
  categories: readonly Pick<Category, "key" | "label">[],
): OrganizationFact[] {
  const kinds = byCount(entries.flatMap(({ category }) => category ?? []));
  const venues = new Map(
    entries.flatMap((entry) => {
      const venue = venueOf(entry);
      const href = venue && paths.location(entry.municipality, venue.slug);
      return venue && href ? [[href, { text: venue.name, href }] as const] : [];
    }),
  );
  const elsewhere = byCount(entries.flatMap(({ place }) => (place && place !== "venue" ? [place] : [])));
  const languages = byCount(entries.flatMap(({ language }) => language.spoken ?? [])).filter(
    (code) => code !== "nl",
  );
  const helping = entries.filter((entry) => roleOf(entry) === "volunteer").length;
  const facts: OrganizationFact[] = [
    {
      question: placeText("organization.what"),
      answers: kinds.flatMap((key) => {
        const label = categories.find((one) => one.key === key)?.label;
        return label ? [{ text: label, href: paths.category(key) }] : [];
      }),
    },
    {
      question: placeText("organization.where"),
      answers: [
        ...[...venues.values()].slice(0, MOST_PLACES),
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
