import type { Activity } from "#schema/activity.ts";
import type { Contact } from "#schema/contact.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { isFromHome } from "#domain/door.ts";
import { contactOf } from "./contact-ways.ts";
import { factWords } from "./words/facts.ts";
import { listText, sentenceCase } from "./format.ts";
import { comingDayText } from "./when/date-text.ts";
import { textOf } from "./text-of.ts";

const text = textOf(factWords);

type Way = NonNullable<Activity["signUp"]["how"]>[number];

/** A way that needs a number or an address is none where nobody gave one. */
const NEEDS: Partial<Record<Way, keyof Contact>> = {
  phone: "phone",
  app: "phone",
  email: "email",
  website: "website",
};

/**
 * The ways to sign up as words in a sentence: "bel of mail"; empty when nobody told us one that can be used: there is
 * no website without its address, and no door to walk into online.
 */
export function signUpWays(entry: ActivityEntry, how = entry.signUp.how ?? []): string {
  const contact = contactOf(entry);
  const usable = how
    .filter((way) => NEEDS[way] === undefined || contact[NEEDS[way]] !== undefined)
    .filter((way) => way !== "walk-in" || !isFromHome(entry));
  return listText([...new Set(usable.map((way) => text(`facts.how.${way}`)))], "of");
}

/**
 * Whether and how to sign up, in lines; empty when nobody told us. The provider's own words are added only
 * where we could not read a way in them.
 */
export function signUpText(entry: ActivityEntry, today: LocalDate): string[] {
  const { needed, until, note } = entry.signUp;
  const ways = sentenceCase(signUpWays(entry));
  const date = until && comingDayText(until, today);
  const last = date && text(until < today ? "facts.signUpLate" : "facts.signUpUntil", { date });
  const said = needed === undefined ? undefined : text(needed ? "facts.signUpYes" : "facts.signUpNo");
  const answer = needed === false ? said : ways || said;
  const own = !ways && !last && note && sentenceCase(note);
  return [answer, needed !== false && last, own].filter((line): line is string => Boolean(line));
}
