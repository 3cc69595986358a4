import type { StandsOn } from "#text/stands-on.ts";
import type { cardWords } from "./card-words.ts";

const WHEN: StandsOn = { said: ["schedule"] };
const WHO: StandsOn = { said: ["firstVisit.accompaniment"] };
const ROOM: StandsOn = { said: ["availability"] };
const SIZE: StandsOn = { said: ["threshold.groupSize"] };

/** What each sentence that only a card says stands on; `text/stands-on.ts` has the others. */
export const CARD_STANDS_ON: Record<keyof typeof cardWords, StandsOn> = {
  "card.next": WHEN,
  "card.starts": WHEN,
  "card.sureOn": WHEN,
  "card.sureAgainOn": WHEN,
  "card.askNext": WHEN,
  "card.askHoliday": WHEN,
  "card.askPublicHoliday": WHEN,
  "card.day.new-year": "frame",
  "card.day.easter-sunday": "frame",
  "card.day.easter-monday": "frame",
  "card.day.kings-day": "frame",
  "card.day.liberation-day": "frame",
  "card.day.ascension-day": "frame",
  "card.day.whit-sunday": "frame",
  "card.day.whit-monday": "frame",
  "card.day.christmas-day": "frame",
  "card.day.boxing-day": "frame",
  "card.askGroup": WHEN,
  "card.cancelled": WHEN,
  "card.hostWaits": WHO,
  "card.buddyJoins": WHO,
  "card.someoneHelps": WHO,
  "card.dropIn": { said: ["threshold.dropIn"] },
  "card.oneToOne": SIZE,
  "card.smallGroup": SIZE,
  "card.groupRange": SIZE,
  "card.women": { said: ["audience.gender"] },
  "card.men": { said: ["audience.gender"] },
  "card.ages": { said: ["audience.minAge", "audience.maxAge"] },
  "card.ageFrom": { said: ["audience.minAge"] },
  "card.ageTo": { said: ["audience.maxAge"] },
  "card.full": ROOM,
  "card.few": ROOM,
  "card.waitlist": ROOM,
  "card.waitlistWeeks.one": ROOM,
  "card.waitlistWeeks.other": ROOM,
  "card.askRoom": { asks: ["availability"] },
  "card.paused": { said: ["status"] },
};
