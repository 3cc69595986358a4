import type { Schedule } from "#schema/schedule.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { NBSP } from "./format.ts";
import { contactOf } from "./contact-ways.ts";
import { firstVisitStory, type FirstVisitStory } from "./first-visit-story.ts";
import { venueOf } from "#domain/door.ts";
import { factWords } from "./words/facts.ts";
import { firstVisitWords } from "./words/first-visit.ts";
import { textOf } from "./text-of.ts";
import { openQuestions } from "./open-questions.ts";

/** What somebody who goes there needs to know beyond the card: plain JSON, for the list and the sheet. */
export interface PrescriptionFacts {
  slug: string;
  municipality: string;
  /** Which days it is on is reckoned when it is read. */
  schedule: Schedule;
  /** "Sluiswachterplein 5", "1317 NB Almere"; the name of the place is on the card. Empty where there is none. */
  address: string[];
  phone?: string;
  /** Only where one signs up by mail, or where there is no phone. */
  email?: string;
  /** A function, never a name: "gastvrouw". */
  contactRole?: string;
  /** Only where one signs up there. */
  website?: string;
  first: Pick<FirstVisitStory, "title" | "steps" | "promises" | "bring">;
  /** What is not known, to be asked on the phone. */
  questions: string[];
}

const text = textOf(firstVisitWords);
const ASKS_WHO: string[] = [factWords["unknown.first"], factWords["unknown.helper"]];

export function prescriptionFacts(entry: ActivityEntry, today: LocalDate): PrescriptionFacts {
  const { place: kind, signUp } = entry;
  const place = venueOf(entry);
  const contact = contactOf(entry);
  const { title, promises, bring, ...story } = firstVisitStory(entry, today, { written: true });
  const how = signUp.how ?? [];
  const town = [place?.postcode?.replace(" ", NBSP), place?.city].filter(Boolean).join(" ");
  const address = kind === "venue" ? [place?.street, town].flatMap((part) => part || []) : [];
  const asked = story.ask && (story.steps.length > 0 || promises.length === 0) ? story.ask : undefined;
  const steps: FirstVisitStory["steps"] = [
    ...(story.closed ? [{ about: "before" as const, title: text("first.room"), text: story.closed }] : []),
    ...story.steps,
    ...(asked ? [{ about: "ask" as const, title: text("first.start"), text: asked }] : []),
  ];
  return {
    slug: entry.slug,
    municipality: entry.municipality,
    schedule: entry.schedule,
    address,
    ...(contact.phone && { phone: contact.phone }),
    ...(contact.email && (!contact.phone || how.includes("email")) && { email: contact.email }),
    ...(contact.role && { contactRole: contact.role }),
    ...(contact.website && how.includes("website") && { website: contact.website }),
    first: { title, steps, promises, ...(bring && { bring }) },
    questions: openQuestions(entry, today).filter((question) => !asked || !ASKS_WHO.includes(question)),
  };
}
