import type { ArrangementTheme } from "#schema/arrangement.ts";

/** A theme as people call it. */
export const THEME_LABELS: Record<ArrangementTheme, string> = {
  "after-a-loss": "Na een verlies",
  "without-work": "Zonder werk",
  "new-in-the-netherlands": "Nieuw in Nederland",
  "caring-for-somebody": "Zorgen voor een ander",
  "young-and-alone": "Jong en alleen",
  "moving-again": "Weer in beweging",
  evenings: "De avond",
};
