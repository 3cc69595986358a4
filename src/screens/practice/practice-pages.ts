import type { MunicipalityEntry } from "#domain/catalog.ts";
import { paths } from "#domain/paths.ts";
import type { PracticeEntry } from "#domain/practices/join-practices.ts";
import { practicePaths } from "#domain/practices/practice-paths.ts";
import type { PageAbout, Step } from "#screens/frame/metadata.ts";
import { practiceText } from "./practice-words.ts";

type Town = Pick<MunicipalityEntry, "name" | "slug">;

/** What the page with all practices of a municipality says of itself. */
export const practicesPage = ({ name, slug }: Town, n: number): PageAbout => ({
  title: practiceText("practices.title", { place: name }),
  description: practiceText("practices.about", { n, place: name }),
  path: practicePaths.municipality(slug),
});

export const practicesTrail = ({ name, slug }: Town): Step[] => [
  { name, path: paths.municipality(slug) },
  { name: practiceText("practices.crumb"), path: practicePaths.municipality(slug) },
];

/** What the page of one practice says of itself. */
export const practicePage = ({ name, slug }: PracticeEntry): PageAbout => ({
  title: name,
  description: practiceText("practice.about", { name }),
  path: practicePaths.practice(slug),
});

export const practiceTrail = ({ name, slug }: PracticeEntry, town: Town): Step[] => [
  ...practicesTrail(town),
  { name, path: practicePaths.practice(slug) },
];

/** Paper that a practice prints. */
export const PAPER_KINDS = ["folder", "poster", "kaartje"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
const PAPER_WORDS = {
  folder: "practice.folder",
  poster: "practice.poster",
  kaartje: "practice.cards",
} as const satisfies Record<PaperKind, string>;

export const paperTitle = (kind: PaperKind): string => practiceText(PAPER_WORDS[kind]);

/** Without an address: who looks for a practice should find its page, and not what is printed of it. */
export const paperPage = (kind: PaperKind, { name }: PracticeEntry): PageAbout => ({
  title: `${paperTitle(kind)} van ${name}`,
  description: practiceText("paper.about", { what: paperTitle(kind), name }),
});

export const paperTrail = (kind: PaperKind, practice: PracticeEntry, town: Town): Step[] => [
  ...practiceTrail(practice, town),
  { name: paperTitle(kind), path: practicePaths.practice(practice.slug, kind) },
];

/** "Kapstokplein 4", "1354 AK Almere": as on an envelope. */
export const practiceAddress = ({ street, postcode, city }: PracticeEntry, town: string): string[] => [
  street,
  [postcode, city ?? town].filter(Boolean).join(" "),
];
