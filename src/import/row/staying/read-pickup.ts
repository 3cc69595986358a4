import { plain } from "#domain/plain.ts";
import type { Accessibility } from "#schema/accessibility.ts";
import { sentences } from "#import/sentences.ts";
import { aboutStaying } from "#import/words/staying/about-staying.ts";
import {
  AT_THE_DOOR,
  FETCHES,
  FETCHES_ELSE,
  NOT_FETCHED,
  ONLY_FETCHED,
  RIDES_ALONG,
  SAYS_NO,
  SAYS_YES,
} from "#import/words/staying/staying-phrases.ts";
import { understood, type Reading } from "#import/words/remark.ts";
import { afterAnswer, inOwnWords } from "./staying-words.ts";

type Pickup = Pick<Accessibility, "pickup" | "transport">;

/** A cell about being fetched: yes or no, and every other word of it as it stands. */
export function readPickup(text: string): Reading<Pickup> {
  const said = plain(text);
  const rest = afterAnswer(text);
  const how = rest ? { transport: inOwnWords(rest) } : {};
  if (SAYS_NO.test(said) || NOT_FETCHED.test(said)) return understood({ pickup: false, ...how });
  if (SAYS_YES.test(said) || FETCHES.test(said)) return understood({ pickup: true, ...how });
  return understood(how, ...(RIDES_ALONG.test(said) ? [] : [aboutStaying.pickupUnclear]));
}

/** What a text says of it. Of a driver who is wanted the reader does the fetching: `isHelper`. */
export function pickupInText(text: string, isHelper: boolean): Pickup {
  if (isHelper) return {};
  for (const sentence of sentences(text)) {
    const said = plain(sentence);
    if (sentence.endsWith("?") || AT_THE_DOOR.test(said)) continue;
    const no = NOT_FETCHED.test(said);
    const fetches = !no && FETCHES.test(said) && !FETCHES_ELSE.test(said);
    if (!no && !fetches && !RIDES_ALONG.test(said)) continue;
    return {
      ...(no ? { pickup: false } : fetches ? { pickup: true } : {}),
      ...(sentence.length <= 160 && !ONLY_FETCHED.test(said) ? { transport: inOwnWords(sentence) } : {}),
    };
  }
  return {};
}
