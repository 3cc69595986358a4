import { newStamp, type FormStamp } from "#desk/gate/form-stamp.ts";
import { readMailAddress } from "#desk/mail/read-mail-address.ts";
import { dropLink, makeLink } from "#desk/gate/link.ts";
import { letters } from "#desk/mail/letters.ts";
import { CAUSED_A_DAY, mayCause } from "#desk/mail/caused-letter.ts";
import { queueMail } from "#desk/mail/queue-mail.ts";
import { transaction } from "#desk/store/open-store.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Notice } from "#desk/page/view.ts";
import { paths } from "#domain/paths.ts";
import { passGate } from "#desk/gate/form-gate.ts";
import { contactAddress, keeperAddress, keptBy } from "./keepers.ts";
import { currentEntry } from "#desk/listing/published-entry.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    /** `slug` and `title`: of the activity it is about; absent: of all that somebody looks after. */
    "ask-link": {
      slug?: string | undefined;
      title?: string | undefined;
      stamp: FormStamp;
      problem?: string;
      notice?: Notice;
      email: string;
    };
  }
}

/** An activity, and the address to which a link for it may go. */
interface Theirs {
  entry: ActivityEntry;
  address: string;
  /** Because the activity names this address as the way to reach it. */
  isContact: boolean;
}

/** Whether, and under which spelling, we know this address at an activity. */
function theirs(visit: Visit, entry: ActivityEntry, email: string): Theirs[] {
  const keeper = keeperAddress(visit.intake.db, entry, email);
  const address = keeper ?? contactAddress(entry, email);
  return address === undefined ? [] : [{ entry, address, isContact: keeper === undefined }];
}

/** All that somebody looks after, or that names their address, as it stands now. */
function allTheirs(visit: Visit, email: string): Theirs[] {
  const kept = new Set(keptBy(visit.intake.db, email));
  return visit.guide.entries
    .filter((entry) => kept.has(entry.slug) || contactAddress(entry, email) !== undefined)
    .map(({ slug }) => currentEntry(visit, slug))
    .flatMap((entry) => (entry ? theirs(visit, entry, email) : []));
}

function queueLinks(visit: Visit, found: readonly Theirs[]): void {
  const { intake, now } = visit;
  const links = found.map(({ entry, address, isContact }) => ({
    address,
    title: entry.title,
    token: makeLink(intake.db, now, {
      purpose: "keep",
      slug: entry.slug,
      organization: entry.organization,
      isContact,
      email: address,
    }),
  }));
  const [first] = links;
  if (!first) {
    // For an address that we do not know as much is written, and taken back at once: strangers fill nothing with it.
    dropLink(intake.db, makeLink(intake.db, now, { purpose: "keep" }));
  } else if (links.length === 1) {
    queueMail(intake, letters.upkeepLink(first.address, { siteUrl: intake.siteUrl, ...first }));
  } else {
    queueMail(intake, letters.upkeepLinks(first.address, { siteUrl: intake.siteUrl, links }));
  }
}

/**
 * Sends a link to whoever we know looks after an activity, or a link for each when none is named: nobody has to find
 * theirs among all. The same answer for an address we do not know.
 */
async function sendLink(visit: Visit): Promise<Reply> {
  const { intake, form, guide, now } = visit;
  const entry = currentEntry(visit, form.get("activiteit") ?? "");
  const { address: email, isAddress } = readMailAddress(form.get("adres"));
  const page = (problem: string, stamp = newStamp(intake.secret, now)): Reply => ({
    status: 422,
    view: { name: "ask-link", ...about(entry), stamp, email, problem },
  });
  if (!isAddress) return page("Vul uw mailadres in, zoals naam@voorbeeld.nl.");
  const gate = await passGate(visit, "short");
  if ("again" in gate) return page(gate.again, gate.stamp);
  // Spent for every address, known or not: who watches the limit learns nothing.
  if (visit.allow("mail", `${visit.client} ${email.toLowerCase()}`)) {
    transaction(intake.db, () => {
      if (!mayCause(intake, "upkeepLink", email, entry?.slug ?? "")) return;
      queueLinks(visit, entry ? theirs(visit, entry, email) : allTheirs(visit, email));
    });
    visit.deliverSoon();
  }
  return {
    view: {
      name: "message",
      title: "Kijk in uw mail",
      text: [
        entry
          ? "Kennen wij dit adres bij deze activiteit? Dan krijgt u binnen een paar minuten een link."
          : "Kennen wij dit adres? Dan krijgt u binnen een paar minuten een link voor elke activiteit waar het bij staat.",
        `Er gaan hooguit ${CAUSED_A_DAY.upkeepLink} van deze mails per dag naar één adres. Een link uit een eerdere mail werkt ook nog.`,
        `Geen mail gekregen? Misschien staat een ander adres bij ons. Mail dan met ${guide.settings.contact.email ?? "de redactie"}.`,
      ],
      links: [{ href: paths.home(), label: "Naar de gids" }],
    },
  };
}

const about = (entry: ActivityEntry | undefined) => ({ slug: entry?.slug, title: entry?.title });

const STOPPED: Notice = {
  kind: "good",
  title: "Uw link is gestopt",
  text: "Niemand kan er nog iets mee veranderen. In de gids blijft alles staan. Zorgt u er nog voor? Dan kunt u hier een nieuwe link vragen.",
};

export const linkRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.askLink(),
    access: "anyone",
    run: (visit) => {
      const stamp = newStamp(visit.intake.secret, visit.now);
      const entry = currentEntry(visit, visit.query.get("activiteit") ?? undefined);
      const page = (stamp: FormStamp) => ({ name: "ask-link", ...about(entry), email: "", stamp }) as const;
      if (visit.query.get("gestopt") === "ja") return { view: { ...page(stamp), notice: STOPPED } };
      return entry ? { view: page(stamp) } : { drawnOnce: page, stamp };
    },
  },
  { method: "POST", path: deskPaths.askLink(), access: "anyone", rate: "form", run: sendLink },
];
