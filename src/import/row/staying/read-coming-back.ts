import { plain } from "#domain/plain.ts";
import type { ComingBack } from "#schema/staying.ts";
import { sentences } from "#import/sentences.ts";
import { aboutStaying } from "#import/words/staying/about-staying.ts";
import {
  KEEPS_PLACE,
  NO_WAY_BACK,
  NOT_RINGS,
  RINGS,
  SAYS_NO,
  SAYS_YES,
  STAYS_AWAY,
  WAY_BACK,
  WHO_MISSES,
  WHO_RINGS,
} from "#import/words/staying/staying-phrases.ts";
import { understood, type Reading } from "#import/words/remark.ts";
import { afterAnswer, inOwnWords } from "./staying-words.ts";

/** "de gastvrouw", as it is said of who rings; undefined where nobody is named by what they do. */
function whoRings(said: string): string | undefined {
  const [, ...found] = WHO_MISSES.exec(said) ?? WHO_RINGS.exec(said) ?? [];
  return found.find(Boolean);
}

const ringsIn = (said: string): ComingBack => {
  const who = whoRings(said);
  return { ringsWhenAway: true, ...(who ? { ringsWho: who } : {}) };
};

/** A cell about who rings when somebody stays away. What it says beyond yes or no has to be who that is. */
export function readRings(text: string): Reading<ComingBack> {
  const said = plain(text);
  const rest = plain(afterAnswer(text));
  if (SAYS_NO.test(said) || NOT_RINGS.test(said))
    return understood({ ringsWhenAway: false }, ...(saysMoreThanNo(rest) ? [aboutStaying.ringsUnclear] : []));
  const who =
    whoRings(rest) ?? /^(?:door )?((?:de|een|uw) \p{L}{3,20}|een van de \p{L}{3,20})$/u.exec(rest)?.[1];
  if (who) return understood({ ringsWhenAway: true, ringsWho: who });
  if (rest === "" && SAYS_YES.test(said)) return understood({ ringsWhenAway: true });
  return understood(
    SAYS_YES.test(said) || RINGS.test(said) ? { ringsWhenAway: true } : {},
    aboutStaying.ringsUnclear,
  );
}

const saysMoreThanNo = (rest: string): boolean => rest !== "" && !/^(?:niemand|dat doen we niet)$/.test(rest);

/** A cell about coming back after a while: yes or no, and every other word of it as it stands. */
export function readWayBack(text: string): Reading<ComingBack> {
  const said = plain(text);
  const rest = afterAnswer(text);
  const how = rest && !isOnlyWayBack(plain(rest)) ? { wayBackHow: inOwnWords(rest) } : {};
  if (SAYS_NO.test(said) || NO_WAY_BACK.test(said)) return understood({ wayBackOpen: false, ...how });
  if (SAYS_YES.test(said) || WAY_BACK.test(said)) return understood({ wayBackOpen: true, ...how });
  return understood(how, ...(how.wayBackHow && KEEPS_PLACE.test(said) ? [] : [aboutStaying.wayBackUnclear]));
}

/** "u mag altijd terugkomen" is the yes itself. */
const isOnlyWayBack = (said: string): boolean =>
  said.replace(WAY_BACK, "").replace(/\b(?:u|je|mag|kunt|kun|kan|bent|iemand)\b|[\s.!]/g, "") === "";

/** What a text says of both. */
export function comingBackInText(text: string): ComingBack {
  const found: ComingBack = {};
  let before = "";
  for (const sentence of sentences(text)) {
    const said = plain(sentence);
    // "Wat als het niet lukt? Dan bellen we je."
    const isAnswer =
      before.endsWith("?") && /^dan\b/.test(said) && /\bals\b[^?]{0,40}\bniet\b/.test(plain(before));
    if (!sentence.endsWith("?") && RINGS.test(said) && !NOT_RINGS.test(said))
      if (isAnswer || (STAYS_AWAY.test(said) && /\b(?:dan|als|wie)\b/.test(said)))
        Object.assign(found, ringsIn(said));
    if (WAY_BACK.test(said) && !NO_WAY_BACK.test(said)) found.wayBackOpen = true;
    if (KEEPS_PLACE.test(said) && sentence.length <= 160) found.wayBackHow = inOwnWords(sentence);
    before = sentence;
  }
  return found;
}
