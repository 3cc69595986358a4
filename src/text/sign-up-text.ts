import type { Activity } from "#schema/activity.ts";
import type { Contact } from "#schema/contact.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { isFromHome } from "#domain/door.ts";
import { contactOf, writtenAddress } from "./contact-ways.ts";
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
 * The ways to sign up as words in a sentence: "bel of mail"; empty when nobody told us one that can be used.
 * `contact`: how the activity can be reached. `written`: with the address of a website, for paper.
 */
export function signUpWays(
  { how = [] }: Activity["signUp"],
  contact: Contact,
  { written = false } = {},
): string {
  const words = how
    .filter((way) => NEEDS[way] === undefined || contact[NEEDS[way]] !== undefined)
    .map((way) =>
      way === "website" && written
        ? text("facts.how.site", { site: writtenAddress(contact.website ?? "") })
        : text(`facts.how.${way}`),
    );
  return listText([...new Set(words)], "of");
}

/**
 * Whether and how to sign up, in lines; empty when nobody told us. The provider's own words are added only
 * where we could not read a way in them.
 */
export function signUpText(entry: ActivityEntry, today: LocalDate): string[] {
  const { needed, how, until, note } = entry.signUp;
  const usable = isFromHome(entry) ? how?.filter((way) => way !== "walk-in") : how;
  const ways = sentenceCase(signUpWays({ how: usable }, contactOf(entry)));
  const date = until && comingDayText(until, today);
  const last = date && text(until < today ? "facts.signUpLate" : "facts.signUpUntil", { date });
  const said = needed === undefined ? undefined : text(needed ? "facts.signUpYes" : "facts.signUpNo");
  const answer = needed === false ? said : ways || said;
  const own = !ways && !last && note && sentenceCase(note);
  return [answer, needed !== false && last, own].filter((line): line is string => Boolean(line));
}
