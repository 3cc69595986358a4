/** What can be chosen, in the panel and on the page that says how to read. */
export const CHOICE_WORDS = {
  letters: "Letters",
  gewoon: "Gewoon",
  groter: "Groter",
  grootst: "Grootst",
  scherm: "Scherm",
  toestel: "Als mijn toestel",
  licht: "Licht",
  donker: "Donker",
} as const;
