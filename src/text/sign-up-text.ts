import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { factWords } from "./words/facts.ts";
import { listText, sentenceCase } from "./format.ts";
import { comingDayText } from "./when/date-text.ts";
import { textOf } from "./text-of.ts";

const text = textOf(factWords);

/** The ways to sign up as words in a sentence: "bel of mail"; empty when nobody told us. */
export const signUpWays = ({ how = [] }: Activity["signUp"]): string =>
  listText([...new Set(how.map((way) => text(`facts.how.${way}`)))], "of");

/**
 * Whether and how to sign up, in lines; empty when nobody told us. The provider's own words are added only
 * where we could not read a way in them.
 */
export function signUpText(signUp: Activity["signUp"], today: LocalDate): string[] {
  const ways = sentenceCase(signUpWays(signUp));
  const until =
    signUp.until &&
    signUp.until >= today &&
    text("facts.signUpUntil", { date: comingDayText(signUp.until, today) });
  const needed =
    signUp.needed === undefined ? undefined : text(signUp.needed ? "facts.signUpYes" : "facts.signUpNo");
  const answer = signUp.needed === false ? needed : ways || needed;
  const note = !ways && !until && signUp.note && sentenceCase(signUp.note);
  return [answer, until, note].filter((line): line is string => Boolean(line));
}
