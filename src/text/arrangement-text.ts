import type { ArrangementTheme } from "#schema/prescribing/arrangement.ts";

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

/** The same as somebody says it in answer to a question, behind `lead`. */
export const THEME_AS_SAID: Record<ArrangementTheme | "lead", string> = {
  lead: "Past bij wat u zei:",
  "after-a-loss": "iemand missen",
  "without-work": "geen werk hebben",
  "new-in-the-netherlands": "nieuw zijn in Nederland",
  "caring-for-somebody": "zorgen voor een ander",
  "young-and-alone": "voor het eerst op uzelf wonen",
  "moving-again": "weer in beweging komen",
  evenings: "in de avond kunnen",
};
