import type { Timed } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { venueOf } from "#domain/door.ts";
import { NBSP, sentenceCase } from "./format.ts";
import { contactOf, contactWays } from "./contact-ways.ts";
import { beforeText, firstVisitSteps, firstVisitStory, type FirstVisitStory } from "./first-visit-story.ts";
import { openQuestions, questionsBeforeGoing } from "./open-questions.ts";
import { signUpWays } from "./sign-up-text.ts";
import { stayingQuestions, stayingSentences } from "./staying-text.ts";
import { textOf } from "./text-of.ts";
import { firstVisitWords } from "./words/first-visit.ts";

const text = textOf(firstVisitWords);
const APART = [text("first.noSignUp"), text("first.pickup")];
const sentence = (words: string) => sentenceCase(/[.!?]$/.test(words) ? words : `${words}.`);

/**
 * What somebody who goes there needs to know beyond the card: plain JSON, for the list and the sheet. When it is on is
 * reckoned when it is read.
 */
export interface PrescriptionFacts extends Timed {
  slug: string;
  municipality: string;
  easyText: string;
  /** "Sluiswachterplein 5", "1317 NB Almere"; the name of the place is on the card. Empty where there is none. */
  address: string[];
  phone?: string;
  /** Only where one signs up by mail, or where there is no phone. */
  email?: string;
  /** As written on paper, without "https://"; only where one signs up there, or cannot call or mail. */
  website?: string;
  /** The same as a link, for a button. */
  websiteLink?: string;
  /** A function, never a name: "gastvrouw". */
  contactRole?: string;
  /** That it is full or lies still; whether and how to sign up, whether to call first: sentences. Empty when nobody said. */
  signUp: string;
  /**
   * Steps without what comes before the visit: that is in `signUp`. How to get there is apart from the promises
   * that one can do without.
   */
  first: Pick<FirstVisitStory, "steps" | "promises" | "bring"> & { pickup?: string };
  /** What helps somebody to keep coming, as far as it was said: sentences. Empty when nobody did. */
  later: string;
  /** What is not known and has to be asked before somebody can go. */
  askFirst: string[];
  /** What else is not known, to be asked on the phone. */
  questions: string[];
}

/** The provider's own words stay beside the way that was read in them: "een dag van tevoren" is in those words alone. */
function signUpSentences(entry: ActivityEntry, today: LocalDate): string {
  const { needed, note } = entry.signUp;
  const before = beforeText(entry, today);
  const ways = signUpWays(entry);
  const { closed } = firstVisitStory(entry, today);
  return [
    closed,
    needed === false && !entry.firstVisit.callFirst && `${text("first.noSignUp")}.`,
    before || (!closed && needed === undefined && ways && sentence(ways)),
    note && sentence(note),
  ]
    .filter(Boolean)
    .join(" ");
}

export function prescriptionFacts(entry: ActivityEntry, today: LocalDate): PrescriptionFacts {
  const { place: kind } = entry;
  const place = venueOf(entry);
  const contact = contactOf(entry);
  const how = entry.signUp.how ?? [];
  const { promises, bring } = firstVisitStory(entry, today);
  const site = contactWays(contact).find((way) => way.kind === "website");
  const byMail = !contact.phone || how.includes("email");
  const bySite = (!contact.phone && !contact.email) || how.includes("website");
  const town = [place?.postcode?.replace(" ", NBSP), place?.city].filter(Boolean).join(" ");
  const address = kind === "venue" ? [place?.street, town].flatMap((part) => part || []) : [];
  const askFirst = questionsBeforeGoing(entry, today);
  return {
    slug: entry.slug,
    municipality: entry.municipality,
    easyText: entry.easyText,
    schedule: entry.schedule,
    status: entry.status,
    ...(entry.validUntil && { validUntil: entry.validUntil }),
    address,
    ...(contact.phone && { phone: contact.phone }),
    ...(contact.email && byMail && { email: contact.email }),
    ...(site?.written && bySite && { website: site.written, websiteLink: site.href }),
    ...(contact.role && { contactRole: contact.role }),
    signUp: signUpSentences(entry, today),
    first: {
      steps: firstVisitSteps(entry, today).filter(({ about }) => about !== "before"),
      promises: promises.filter((promise) => !APART.includes(promise)),
      ...(entry.accessibility.pickup && !entry.firstVisit.meetAt && { pickup: text("first.pickup") }),
      ...(bring && { bring }),
    },
    later: stayingSentences(entry),
    askFirst,
    questions: [
      ...openQuestions(entry, today).filter((question) => !askFirst.includes(question)),
      ...stayingQuestions(entry),
    ],
  };
}
