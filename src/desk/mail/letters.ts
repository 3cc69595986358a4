import { deskPaths } from "#domain/desk-paths.ts";
import { paths } from "#domain/paths.ts";
import type { LinkPurpose } from "#desk/gate/link.ts";
import type { MailMessage } from "./queue-mail.ts";

/**
 * Texts of all letters. Short, plain, and the link on a line of its own; no pictures, nothing that tells who opened it.
 * The code of a link stands behind its #: what a browser asks a server for stays in logs and with mail scanners.
 */
interface Linked {
  siteUrl: string;
  token: string;
  title: string;
}

const signed = (siteUrl: string, ...paragraphs: string[]) =>
  [...paragraphs, `Met vriendelijke groet,\nde redactie van de Meedoenwijzer\n${siteUrl}`].join("\n\n");
const linkTo = (siteUrl: string, purpose: LinkPurpose, token: string) =>
  `${siteUrl}${deskPaths.openLink(purpose, token)}`;
/** For a browser without scripts, which does nothing with what is behind the # of a link. */
const codeApart = (token: string) => `Vraagt de pagina om een code? Plak dan deze:\n${token}`;
const LASTS =
  "De link blijft werken: bewaar deze mail. Gebruikt niemand hem 400 dagen, dan stopt hij. Stoppen kunt u hem ook zelf. Geef hem aan niemand door.";
const quoted = (title: string) => `“${title.slice(0, 80)}”`;

export const letters = {
  confirm: (
    address: string,
    { siteUrl, token, id }: Omit<Linked, "title"> & { id: string },
  ): MailMessage => ({
    kind: "confirm",
    address,
    subject: `Nog één stap: bevestig wat u doorgaf: ${id}`,
    body: signed(
      siteUrl,
      `U heeft een activiteit doorgegeven aan de Meedoenwijzer. Uw nummer is ${id}.`,
      `Klopt dat? Open dan deze link en druk op de knop. Daarna kijkt de redactie ernaar.\n${linkTo(siteUrl, "confirm", token)}`,
      codeApart(token),
      "De link werkt 7 dagen. Heeft u niets doorgegeven? Dan hoeft u niets te doen. Wij wissen alles na 7 dagen.",
    ),
  }),
  approved: (
    address: string,
    {
      siteUrl,
      token,
      title,
      slug,
      answer,
    }: Omit<Linked, "token"> & { token: string | undefined; slug: string; answer: string },
  ): MailMessage => ({
    kind: "approved",
    address,
    subject: `${quoted(title)} staat in de gids`,
    body: signed(
      siteUrl,
      `${quoted(title)} is goedgekeurd en staat hier:\n${siteUrl}${paths.activity(slug)}`,
      ...(answer ? [`De redactie schrijft erbij:\n${answer}`] : []),
      ...(token === undefined
        ? []
        : [
            `Is het vol, gaat het een keer niet door, of verandert er iets? Dat geeft u hier door:\n${linkTo(siteUrl, "keep", token)}`,
            codeApart(token),
            `${LASTS} Is hij weg? Een nieuwe vraagt u aan op ${siteUrl}${deskPaths.askLink(slug)}`,
          ]),
    ),
  }),
  rejected: (
    address: string,
    { siteUrl, title, reason, answer }: Omit<Linked, "token"> & { reason: string; answer: string },
  ): MailMessage => ({
    kind: "rejected",
    address,
    subject: `${quoted(title)} komt niet in de gids`,
    body: signed(
      siteUrl,
      `De redactie heeft ${quoted(title)} bekeken en zet het niet in de gids.`,
      `De reden: ${reason}${answer ? `\n${answer}` : ""}`,
      "Klopt dit volgens u niet? Antwoord dan op deze mail, of geef het opnieuw door.",
    ),
  }),
  asked: (address: string, { siteUrl, token, title, answer }: Linked & { answer: string }): MailMessage => ({
    kind: "asked",
    address,
    subject: `Een vraag over ${quoted(title)}`,
    body: signed(
      siteUrl,
      `De redactie heeft een vraag over ${quoted(title)}:\n${answer}`,
      `Verander het hier en stuur het opnieuw. Alles wat u invulde staat er nog.\n${linkTo(siteUrl, "answer", token)}`,
      codeApart(token),
      "De link werkt 30 dagen.",
    ),
  }),
  upkeepLink: (address: string, { siteUrl, token, title }: Linked): MailMessage => ({
    kind: "keep",
    address,
    subject: `Uw link voor ${quoted(title)}`,
    body: signed(
      siteUrl,
      `Met deze link geeft u door dat ${quoted(title)} vol is, een keer niet doorgaat, verandert of stopt:\n${linkTo(siteUrl, "keep", token)}`,
      codeApart(token),
      `${LASTS} Heeft u hem niet aangevraagd? Dan hoeft u niets te doen.`,
    ),
  }),
  upkeepLinks: (
    address: string,
    { siteUrl, links }: { siteUrl: string; links: readonly Pick<Linked, "token" | "title">[] },
  ): MailMessage => ({
    kind: "keep",
    address,
    subject: "Uw links voor de Meedoenwijzer",
    body: signed(
      siteUrl,
      "U kunt van elk van deze activiteiten doorgeven dat het vol is, een keer niet doorgaat, verandert of stopt. Elke activiteit heeft een eigen link.",
      ...links.map(({ token, title }) => `${quoted(title)}:\n${linkTo(siteUrl, "keep", token)}`),
      "Vraagt de pagina om een code? Plak dan de hele link.",
      "De links blijven werken. Gebruikt niemand een link 400 dagen, dan stopt hij. Geef ze aan niemand door. Heeft u ze niet aangevraagd? Dan hoeft u niets te doen.",
    ),
  }),
  stillTrue: (
    address: string,
    { siteUrl, token, title, lastChecked }: Linked & { lastChecked: string },
  ): MailMessage => ({
    kind: "still-true",
    address,
    subject: `Klopt ${quoted(title)} nog?`,
    body: signed(
      siteUrl,
      `${quoted(title)} staat in de Meedoenwijzer. ${lastChecked}`,
      `Klopt het nog? Open de link en druk op één knop. Veranderen kan daar ook.\n${linkTo(siteUrl, "keep", token)}`,
      codeApart(token),
      LASTS,
      "Doet u niets, dan blijft het staan. Bezoekers lezen dan dat zij beter eerst even kunnen bellen.",
    ),
  }),
  withdrawn: (address: string, { siteUrl, title }: Omit<Linked, "token">): MailMessage => ({
    kind: "withdrawn",
    address,
    subject: `${quoted(title)} is uit de gids`,
    body: signed(
      siteUrl,
      `${quoted(title)} staat niet meer in de gids. Wilt u het later weer doorgeven? Dat kan op ${siteUrl}${deskPaths.submit()}`,
    ),
  }),
  waiting: (
    address: string,
    { siteUrl, submissions, reports }: { siteUrl: string; submissions: number; reports: number },
  ): MailMessage => ({
    kind: "waiting",
    address,
    subject: "Er wacht iets op u in de Meedoenwijzer",
    body: signed(
      siteUrl,
      `Er wacht op u: ${[
        submissions === 1 ? "1 inzending" : submissions > 1 ? `${submissions} inzendingen` : "",
        reports === 1 ? "1 melding" : reports > 1 ? `${reports} meldingen` : "",
      ]
        .filter(Boolean)
        .join(" en ")}.`,
      `U vindt het hier:\n${siteUrl}${deskPaths.desk()}`,
      "Deze mail komt hooguit één keer per dag, en alleen als er iets nieuws is.",
    ),
  }),
  signIn: (address: string, { siteUrl, code }: { siteUrl: string; code: string }): MailMessage => ({
    kind: "sign-in",
    address,
    subject: "Uw code voor de redactie",
    body: signed(
      siteUrl,
      `Uw code is ${code.replace(/\d{4}(?=\d)/g, "$& ")}`,
      "Vul hem in op de pagina waar u hem aanvroeg. Hij werkt 10 minuten en alleen daar. Geef hem aan niemand door.",
      ...(code.length > 8
        ? [
            "Er wordt vaak om een code voor uw adres gevraagd. Misschien doet iemand anders dat. Daarom is deze code langer, en komt er niet bij elke vraag een mail: deze code werkt in elke browser waarin u er een aanvroeg.",
            "Met een toegangssleutel heeft u geen mail nodig. U maakt hem bij uw eigen naam.",
          ]
        : []),
      "Heeft u geen code aangevraagd? Dan hoeft u niets te doen.",
    ),
  }),
  keysChanged: (
    address: string,
    { siteUrl, what }: { siteUrl: string; what: "added" | "removed" | "begun anew" },
  ): MailMessage => ({
    kind: "keys-changed",
    address,
    subject: {
      added: "Er is een toegangssleutel bij gekomen",
      removed: "Er is een toegangssleutel weggehaald",
      "begun anew": "U bent overal uitgelogd",
    }[what],
    body: signed(
      siteUrl,
      {
        added: "Op uw naam is een toegangssleutel gemaakt. Daarmee kan iemand als u inloggen.",
        removed: "Een van uw toegangssleutels is weggehaald. Inloggen kan er niet meer mee.",
        "begun anew":
          "Een beheerder heeft u overal uitgelogd en uw toegangssleutels weggehaald. Inloggen kan met een code per mail.",
      }[what],
      `Was u dit niet? Bel dan meteen een beheerder van uw gids. Bij uw eigen naam ziet u waar u bent ingelogd:\n${siteUrl}${deskPaths.me()}`,
    ),
  }),
} as const;
