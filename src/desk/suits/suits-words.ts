import type { Demand, Goal, LifeMoment, Part } from "#schema/suits.ts";

/** What is asked about an activity, in the order of the page. */
export const FACT_TITLES = {
  about: "Waar gaat het over?",
  goals: "Welke wens dient het?",
  moments: "Voor welk moment in een leven?",
  demands: "Wat vraagt het van wie komt?",
  parts: "In welke rol komt iemand?",
} as const;
export type SuitsFact = keyof typeof FACT_TITLES;

/** What a proposal stands on: the sentence, or what is the case where there is none. */
export const fromText = (from: string): string =>
  from === "filled-in"
    ? "Volgt uit wat er is ingevuld."
    : from === "mostly"
      ? "Staat er niet. Zo is het meestal."
      : `“${from}”`;

export const LEVEL_LABELS = { 3: "daar is het voor", 2: "goed", 1: "een beetje" } as const;

export const GOAL_LABELS: Record<Goal, string> = {
  mensen: "Mensen ontmoeten",
  bewegen: "Bewegen",
  ritme: "Ritme in de week",
  betekenis: "Iets doen voor een ander",
  leren: "Iets leren",
  rust: "Rust in het hoofd",
  rouw: "Praten over wie er niet meer is",
  praktisch: "Hulp bij geld, brieven of andere gewone dingen",
};

export const MOMENT_LABELS: Record<LifeMoment, string> = {
  loss: "Na een overlijden",
  divorce: "Na een scheiding",
  "new-here": "Pas hier komen wonen",
  "new-in-country": "Nieuw in Nederland",
  "out-of-work": "Zonder werk",
  retired: "Met pensioen",
  "leaving-home": "Voor het eerst op zichzelf",
  "new-parent": "Net ouder geworden",
  caring: "Zorgt voor een naaste",
  "moving-again": "Weer in beweging komen",
  recovering: "Herstel van ziekte",
  overloaded: "Overbelast, een vol hoofd",
  stuck: "Vastgelopen",
  housebound: "Komt moeilijk de deur uit",
  "money-worries": "Zorgen over geld",
};

export const DEMAND_LABELS: Record<Demand, string> = {
  "own-dog": "Een eigen hond",
  "own-instrument": "Een eigen instrument",
  "own-bicycle": "Een eigen fiets",
  "own-device": "Een eigen telefoon, tablet of computer",
  stamina: "Kracht of conditie",
  "fixed-series": "Alle keren komen: een vaste reeks",
  reading: "Kunnen lezen en schrijven",
  "good-dutch": "Goed Nederlands spreken",
  "other-language": "Een andere taal spreken",
  experience: "Ervaring",
  "driving-licence": "Een rijbewijs",
};

export const PART_LABELS: Record<Part, string> = {
  "taking-part": "Doet mee",
  "being-helped": "Wordt geholpen",
  helping: "Helpt",
  learning: "Leert",
};

export const waitingText = (count: number): string =>
  count === 1
    ? "Van één activiteit weten wij nog niet bij wie ze past."
    : `Van ${count} activiteiten weten wij nog niet bij wie ze passen.`;
