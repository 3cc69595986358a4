import type { ActivityEntry } from "#domain/catalog.ts";
import { openStaying, type StayingKey } from "#domain/staying.ts";

/** As one asks them on the phone: of the provider, and not of a visitor. */
const QUESTIONS: Record<StayingKey, string> = {
  pickup: "Kan iemand worden opgehaald? Hoe gaat dat?",
  rings: "Belt er iemand als een deelnemer wegblijft? Wie?",
  back: "Mag iemand die een tijd weg was altijd terugkomen?",
  next: "Wat kan iemand hierna: meehelpen, vrijwilliger worden, iets anders?",
};

/** What nobody said of staying: to ask when somebody calls anyway. Empty when all of it was said. */
export const stayingScript = (entry: ActivityEntry): string[] =>
  openStaying(entry).map((key) => QUESTIONS[key]);
