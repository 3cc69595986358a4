import { callFirst } from "./call-first.ts";

/** The result card, also on pages without scripts. */
export const card = {
  ...callFirst,
  "card.next": "Volgende keer: {day}",
  "card.starts": "Begint {day}",
  "card.askNext": "Vraag wanneer de volgende keer is",
  "card.askHoliday": "Vraag of het in de schoolvakantie doorgaat",
  "card.askGroup": "Vraag wanneer een nieuwe groep begint",
  "card.cancelled": "Gaat niet door op {day}",
  "card.hostWaits": "Iemand wacht u op",
  "card.buddyJoins": "Iemand loopt mee",
  "card.someoneHelps": "Iemand helpt u op weg",
  "card.dropIn": "Gewoon binnenlopen",
  "card.oneToOne": "Met z’n tweeën",
  "card.smallGroup": "Kleine groep",
  "card.groupRange": "{min} tot {max} mensen",
  "card.evening": "’s Avonds",
  "card.weekend": "In het weekend",
  "card.free": "Gratis",
  "card.full": "Nu vol",
  "card.few": "Nog een paar plekken",
  "card.waitlist": "Wachtlijst",
  "card.waitlistWeeks.one": "Wachtlijst, ongeveer {n} week",
  "card.waitlistWeeks.other": "Wachtlijst, ongeveer {n} weken",
  "card.paused": "Ligt nu even stil",
} as const;
