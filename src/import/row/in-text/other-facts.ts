import { plain } from "#domain/plain.ts";
import { APPOINTMENT } from "#import/words/calendar-words.ts";
import { TEXT_SAYS_FULL } from "#import/words/facts/state-in-text.ts";
import { FULL_DAY } from "#import/words/when-phrases.ts";
import { ageInText } from "./audience-in-text.ts";
import { emailInText, phoneInText, websiteInText } from "./contact-in-text.ts";
import { costInText } from "./cost-in-text.ts";
import { signUpInText } from "./sign-up-in-text.ts";

/** Between two things said in one cell; not in "2,50" or "10.30". */
const BETWEEN = /([;()\n|]+|,(?!\d)|(?<=[.!?])\s+|\s[-–]\s(?=\p{L}))/u;

/**
 * A cell about time without what it says of something else: "dinsdag 10-12 uur, € 3 per keer" is about Tuesday. What goes
 * is heard by the reader of that; what no reader is sure of stays, and is left over.
 */
export function withoutOtherFacts(text: string): string {
  const pieces = text.split(BETWEEN);
  const kept = pieces.map((piece, at) => (at % 2 === 0 && saysSomethingElse(piece) ? undefined : piece));
  if (kept.every((piece) => piece !== undefined)) return text;
  return kept
    .filter((piece, at) => piece !== undefined && (at % 2 === 0 || kept[at + 1] !== undefined))
    .join("")
    .replace(/^[\s,;()|-]+/, "")
    .replace(/(?<![\s,;(|-])[\s,;(|-]+$/, "");
}

function saysSomethingElse(piece: string): boolean {
  const said = plain(piece);
  if (said === "" || FULL_DAY.test(said) || APPOINTMENT.test(said)) return false;
  return (
    TEXT_SAYS_FULL.test(said) ||
    [costInText, signUpInText, ageInText, phoneInText, websiteInText].some((read) => read(piece)?.certain) ||
    emailInText(piece, "") !== undefined
  );
}
