import { categoryWords } from "#text/words/categories.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** The result card, also on pages without scripts. */
export const cardWords = {
  "card.next": "Volgende: {day}",
  "card.starts": "Begint {day}",
  "card.sureOn": "Zeker op {day}",
  "card.sureAgainOn": "Zeker weer op {day}",
  "card.askNext": "Vraag de volgende datum",
  "card.askHoliday": "Vraag of het in de schoolvakantie doorgaat",
  "card.askPublicHoliday": "Vraag of het op {day} doorgaat",
  "card.day.new-year": "nieuwjaarsdag",
  "card.day.easter-sunday": "eerste paasdag",
  "card.day.easter-monday": "tweede paasdag",
  "card.day.kings-day": "Koningsdag",
  "card.day.liberation-day": "Bevrijdingsdag",
  "card.day.ascension-day": "Hemelvaartsdag",
  "card.day.whit-sunday": "eerste pinksterdag",
  "card.day.whit-monday": "tweede pinksterdag",
  "card.day.christmas-day": "eerste kerstdag",
  "card.day.boxing-day": "tweede kerstdag",
  "card.askGroup": "Vraag naar de startdatum",
  "card.cancelled": "Gaat niet door op {day}",
  "card.hostWaits": "Iemand wacht u op",
  "card.buddyJoins": "Iemand loopt mee",
  "card.someoneHelps": "Iemand helpt u op weg",
  "card.dropIn": "Gewoon binnenlopen",
  "card.oneToOne": "Met z’n tweeën",
  "card.smallGroup": "Kleine groep",
  "card.groupRange": "{min} tot {max} mensen",
  "card.women": "Voor vrouwen",
  "card.men": "Voor mannen",
  "card.ages": "{min} tot en met {max} jaar",
  "card.ageFrom": "Vanaf {min} jaar",
  "card.ageTo": "Tot en met {max} jaar",
  "card.full": "Nu vol",
  "card.few": "Nog een paar plekken",
  "card.waitlist": "Wachtlijst",
  "card.waitlistWeeks.one": "Wachtlijst, ongeveer {n} week",
  "card.waitlistWeeks.other": "Wachtlijst, ongeveer {n} weken",
  "card.askRoom": "Vraag of er plek is",
  "card.paused": "Ligt nu even stil",
} as const;

export const cardText = textOf({ ...guideWords, ...categoryWords, ...cardWords });
