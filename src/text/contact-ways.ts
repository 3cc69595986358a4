import type { Contact } from "#schema/contact.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { contactWords } from "./words/contact.ts";
import { phoneText } from "./format.ts";
import { textOf } from "./text-of.ts";
import { guideWords } from "./words/guide-words.ts";

const text = textOf({ ...guideWords, ...contactWords });

export interface ContactWay {
  kind: "phone" | "mail" | "website";
  href: string;
  /** What the button says: for a phone the number itself. */
  label: string;
  /** What a screen reader hears when the label alone does not tell. */
  spoken?: string;
  /** What paper shows instead of the label. */
  written?: string;
}

/** Ways to get in touch, the easiest first; the first one is the biggest button of the page. */
export function contactWays({ phone, email, website }: Contact): ContactWay[] {
  return [
    ...(phone
      ? [
          {
            kind: "phone" as const,
            href: `tel:${phone}`,
            label: phoneText(phone),
            spoken: text("contact.call", { number: phoneText(phone) }),
          },
        ]
      : []),
    ...(email
      ? [{ kind: "mail" as const, href: `mailto:${email}`, label: text("mail"), written: email }]
      : []),
    ...(website
      ? [
          {
            kind: "website" as const,
            href: website,
            label: text("website"),
            written: website.replace(/^https?:\/\/(www\.)?|\/$/g, ""),
          },
        ]
      : []),
  ];
}

/** The contact of an activity; what it lacks is taken from its organisation, which answers for it. */
export function contactOf({ contact: own, organizationEntry }: ActivityEntry): Contact {
  const { phone, email, website } = organizationEntry.contact;
  return {
    ...own,
    ...(!own.phone && phone ? { phone } : {}),
    ...(!own.email && email ? { email } : {}),
    ...(!own.website && website ? { website } : {}),
  };
}
