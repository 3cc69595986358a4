import type { RowGroup, RowsPage } from "./rows-page.ts";

/** `one`: behind a number. `of`: as a heading, for how many there are. */
export const GROUP_WORDS: Record<RowGroup, { one: string; of: (count: number) => string }> = {
  nieuw: { one: "nieuw", of: (count) => (count === 1 ? "1 nieuwe rij" : `${count} nieuwe rijen`) },
  verandert: {
    one: "veranderd",
    of: (count) => (count === 1 ? "1 rij verandert" : `${count} rijen veranderen`),
  },
  zelfde: {
    one: "zelfde",
    of: (count) => `${count === 1 ? "1 rij staat" : `${count} rijen staan`} al zo in de gids`,
  },
  geweigerd: {
    one: "niet overgenomen",
    of: (count) => `${count === 1 ? "1 rij nemen" : `${count} rijen nemen`} wij niet over`,
  },
  wacht: {
    one: "wacht op de aanbieder",
    of: (count) => `${count === 1 ? "1 rij wacht" : `${count} rijen wachten`} op de aanbieder`,
  },
  vraag: {
    one: "met een vraag",
    of: (count) => (count === 1 ? "1 rij met een vraag" : `${count} rijen met een vraag`),
  },
  weg: { one: "laat u weg", of: (count) => `${count === 1 ? "1 rij laat" : `${count} rijen laat`} u weg` },
};

/** What a sheet always has, and what only some have. */
const ALWAYS: readonly RowGroup[] = ["nieuw", "verandert", "zelfde", "geweigerd", "vraag"];
const SOMETIMES: readonly RowGroup[] = ["wacht", "weg"];

export const shownGroups = (counts: RowsPage["counts"]): RowGroup[] => [
  ...ALWAYS,
  ...SOMETIMES.filter((group) => counts[group] > 0),
];
