import { plain } from "#domain/plain.ts";
import type { NextStep } from "#schema/staying.ts";
import { sentences } from "#import/sentences.ts";
import { aboutStaying } from "#import/words/staying/about-staying.ts";
import {
  AFTERWARDS,
  SAYS_NO,
  THEN_ELSEWHERE,
  THEN_HELPS,
  THEN_VOLUNTEERS,
} from "#import/words/staying/staying-phrases.ts";
import { understood, type Reading } from "#import/words/remark.ts";
import { afterAnswer, inOwnWords } from "./staying-words.ts";

/** In the column itself a noun is enough: "vrijwilliger", "meehelpen". */
const IN_CELL: readonly [RegExp, NextStep["as"]][] = [
  [/\bvrijwillig\w{0,10}\b/, "volunteer"],
  [/\b(?:mee)?help\w{0,4}\b|\bgast(?:vrouw|heer)\b|\bbegeleid\w{0,4}\b/, "helper"],
  [/\b(?:groep|cursus|les|lessen|club|inloop|eettafel|doorstro\w{0,4})\b/, "visitor"],
];
const ONLY_ROLE = /^(?:vrijwilliger(?: worden)?|vrijwilligerswerk|(?:mee)?helpen|bezoeker)$/;

/** A cell about what comes after; beyond the part itself every word stays as it stands. */
export function readNextStep(text: string): Reading<NextStep> {
  const said = plain(text);
  const rest = afterAnswer(text);
  if (SAYS_NO.test(said) && rest === "") return understood({ as: "none" });
  const as = IN_CELL.find(([pattern]) => pattern.test(plain(rest)))?.[1];
  const how = rest && !ONLY_ROLE.test(plain(rest)) ? { how: inOwnWords(rest) } : {};
  return understood({ ...(as ? { as } : {}), ...how }, ...(as ? [] : [aboutStaying.nextUnclear]));
}

/** What a text says of it: the first sentence that does. */
export function nextStepInText(text: string, isHelper: boolean): NextStep | undefined {
  for (const sentence of sentences(text)) {
    const said = plain(sentence);
    if (sentence.endsWith("?")) continue;
    const as = stepIn(said, isHelper);
    if (as) return { as, ...(sentence.length <= 160 ? { how: inOwnWords(sentence) } : {}) };
  }
  return undefined;
}

function stepIn(said: string, isHelper: boolean): NextStep["as"] {
  if (AFTERWARDS.test(said) && THEN_VOLUNTEERS.test(said)) return "volunteer";
  // Who comes to help is helping already.
  if (THEN_HELPS.test(said) && !isHelper) return "helper";
  const goesOn = AFTERWARDS.test(said) || /\b(?:stromen door|instromen)\b/.test(said);
  return goesOn && THEN_ELSEWHERE.test(said) ? "visitor" : undefined;
}
