import { textOf } from "#text/text-of.ts";

/** The screen of a waiting room. */
const waitingWords = {
  "waiting.title": "Deze week in de buurt",
  "waiting.later": "Binnenkort in de buurt",
  "waiting.page": "Scherm voor de wachtkamer van {name}",
  "waiting.about": "Activiteiten van deze week in de buurt van {name}, groot en vanzelf wisselend.",
  "waiting.today": "Vandaag, {day}",
  "waiting.tomorrow": "Morgen, {day}",
  "waiting.time": "{time} uur",
  "waiting.none": "Wat is er te doen? Vraag het de welzijnscoach.",
  "waiting.coach": "Iets voor u? Praat met de welzijnscoach.",
  "waiting.ask": "Vraag ernaar aan de balie, of bel:",
  "waiting.askOnly": "Vraag ernaar aan de balie.",
  "waiting.scan": "Scan met uw camera",
  "waiting.controls": "Bediening",
  "waiting.before": "Vorige dag",
  "waiting.next": "Volgende dag",
  "waiting.pause": "Zet stil",
  "waiting.goOn": "Ga verder",
} as const;

export const boardText = textOf(waitingWords);
