import { newStamp, type FormStamp } from "#desk/gate/form-stamp.ts";
import { readMailAddress } from "#desk/mail/read-mail-address.ts";
import { dropLink, makeLink } from "#desk/gate/link.ts";
import { letters } from "#desk/mail/letters.ts";
import { CAUSED_A_DAY, mayCause } from "#desk/mail/caused-letter.ts";
import { queueMail } from "#desk/mail/queue-mail.ts";
import { transaction } from "#desk/store/open-store.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { paths } from "#domain/paths.ts";
import { passGate } from "#desk/gate/form-gate.ts";
import { contactAddress, keeperAddress } from "./keepers.ts";
import { currentEntry } from "#desk/listing/published-entry.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    "ask-link": { slug: string; stamp: FormStamp; problem?: string; email: string };
  }
}

/** Sends a link to whoever we know looks after an activity. The same answer for an address we do not know. */
async function sendLink(visit: Visit): Promise<Reply> {
  const { intake, form, guide, now } = visit;
  const slug = form.get("activiteit") ?? "";
  const { address: email, isAddress } = readMailAddress(form.get("adres"));
  const entry = currentEntry(visit, slug);
  const page = (problem: string, stamp = newStamp(intake.secret, now)): Reply => ({
    status: 422,
    view: { name: "ask-link", slug, stamp, email, problem },
  });
  if (!entry) return page("Kies om welke activiteit het gaat.");
  if (!isAddress) return page("Vul uw mailadres in, zoals naam@voorbeeld.nl.");
  const gate = await passGate(visit, "short");
  if ("again" in gate) return page(gate.again, gate.stamp);
  const keeper = keeperAddress(intake.db, entry, email);
  const address = keeper ?? contactAddress(entry, email);
  // Spent for every address, known or not: who watches the limit learns nothing. For the same reason an
  // unknown address costs a write as well: a link that is sent to nobody, and taken back at once so that
  // strangers fill nothing with it.
  if (visit.allow("mail", `${visit.client} ${email.toLowerCase()}`)) {
    transaction(intake.db, () => {
      if (!mayCause(intake, "upkeepLink", email, slug)) return;
      const { organization, title } = entry;
      const isContact = keeper === undefined;
      const token = makeLink(intake.db, now, {
        purpose: "keep",
        slug,
        organization,
        isContact,
        email: address,
      });
      if (address) queueMail(intake, letters.upkeepLink(address, { siteUrl: intake.siteUrl, token, title }));
      else dropLink(intake.db, token);
    });
    visit.deliverSoon();
  }
  return {
    view: {
      name: "message",
      title: "Kijk in uw mail",
      text: [
        "Kennen wij dit adres bij deze activiteit? Dan krijgt u binnen een paar minuten een link.",
        `Er gaan hooguit ${CAUSED_A_DAY.upkeepLink} van deze mails per dag naar één adres. Een link uit een eerdere mail die u nog niet gebruikte, werkt ook.`,
        `Geen mail gekregen? Misschien staat een ander adres bij ons. Mail dan met ${guide.settings.contact.email ?? "de redactie"}.`,
      ],
      links: [{ href: paths.home(), label: "Naar de gids" }],
    },
  };
}

export const linkRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.askLink(),
    access: "anyone",
    run: (visit) => {
      const stamp = newStamp(visit.intake.secret, visit.now);
      const entry = currentEntry(visit, visit.query.get("activiteit") ?? undefined);
      const page = (slug: string, stamp: FormStamp) =>
        ({ name: "ask-link", slug, email: "", stamp }) as const;
      return entry ? { view: page(entry.slug, stamp) } : { drawnOnce: (place) => page("", place), stamp };
    },
  },
  { method: "POST", path: deskPaths.askLink(), access: "anyone", rate: "form", run: sendLink },
];
