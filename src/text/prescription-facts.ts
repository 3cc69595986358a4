import type { Timed } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { NBSP } from "./format.ts";
import { contactOf } from "./contact-ways.ts";
import { firstVisitStory, type FirstVisitStory } from "./first-visit-story.ts";
import { openQuestions } from "./open-questions.ts";

/**
 * What somebody who goes there needs to know beyond the card: plain JSON, for the list and the sheet. When it is on is
 * reckoned when it is read.
 */
export interface PrescriptionFacts extends Timed {
  slug: string;
  municipality: string;
  /** "Sluiswachterplein 5", "1317 NB Almere"; the name of the place is on the card. Empty where there is none. */
  address: string[];
  phone?: string;
  /** Only where one signs up by mail, or where there is no phone. */
  email?: string;
  /** A function, never a name: "gastvrouw". */
  contactRole?: string;
  first: Pick<FirstVisitStory, "title" | "steps" | "promises" | "bring">;
  /** What is not known, to be asked on the phone. */
  questions: string[];
}

export function prescriptionFacts(entry: ActivityEntry, today: LocalDate): PrescriptionFacts {
  const { locationEntry: place, place: kind } = entry;
  const contact = contactOf(entry);
  const { title, steps, promises, bring } = firstVisitStory(entry, today);
  const byMail = !contact.phone || (entry.signUp.how ?? []).includes("email");
  const town = [place?.postcode?.replace(" ", NBSP), place?.city].filter(Boolean).join(" ");
  const address = kind === "venue" ? [place?.street, town].flatMap((part) => part || []) : [];
  return {
    slug: entry.slug,
    municipality: entry.municipality,
    schedule: entry.schedule,
    status: entry.status,
    ...(entry.validUntil && { validUntil: entry.validUntil }),
    address,
    ...(contact.phone && { phone: contact.phone }),
    ...(contact.email && byMail && { email: contact.email }),
    ...(contact.role && { contactRole: contact.role }),
    first: { title, steps, promises, ...(bring && { bring }) },
    questions: openQuestions(entry),
  };
}
