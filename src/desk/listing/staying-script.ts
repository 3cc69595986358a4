import type { ActivityEntry } from "#domain/catalog.ts";
import { openStaying, type StayingKey } from "#domain/staying.ts";
import { listText } from "#text/format.ts";

/** As one asks them on the phone: of the provider, and not of a visitor. */
const QUESTIONS: Record<StayingKey, string> = {
  pickup: "Kan iemand worden opgehaald? Hoe gaat dat?",
  rings: "Belt er iemand als een deelnemer wegblijft? Wie?",
  back: "Mag iemand die een tijd weg was altijd terugkomen?",
  next: "Wat kan iemand hierna: meehelpen, vrijwilliger worden, iets anders?",
};
/** The same for a list on paper, where many stand together. */
const SHORT: Record<StayingKey, string> = {
  pickup: "ophalen",
  rings: "bellen bij wegblijven",
  back: "terugkomen",
  next: "wat hierna kan",
};

/** What nobody said of staying: to ask when somebody calls anyway. Empty when all of it was said. */
export const stayingScript = (entry: ActivityEntry): string[] =>
  openStaying(entry).map((key) => QUESTIONS[key]);

/** In one line: "Vraag ook naar ophalen en terugkomen."; empty when all of it was said. */
export function stayingReminder(entry: ActivityEntry): string {
  const open = openStaying(entry);
  return open.length === 0 ? "" : `Vraag ook naar ${listText(open.map((key) => SHORT[key]))}.`;
}
