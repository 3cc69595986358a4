import type { ActivityEntry } from "#domain/catalog.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { PAPER_WORDS } from "#screens/journey/prescription/prescription-languages.ts";
import { prescriptionText } from "#screens/journey/prescription/prescription-words.ts";
import { callFirstText } from "#text/call-first-text.ts";
import { contactOf, contactWays } from "#text/contact-ways.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { beforeText, firstVisitSteps } from "#text/first-visit-story.ts";
import { phoneText } from "#text/format.ts";
import { questionsBeforeGoing } from "#text/open-questions.ts";
import { FIELDS, type SheetChoice } from "./sheet-choices.ts";

/** What somebody needs, by what it is: "sign up", "who is there". Made from the content, not from what the page was given. */
export interface Needed {
  what: string;
  text: string;
}

/** What the part of one activity has to say on every sheet. */
export function neededOf(entry: ActivityEntry, today: LocalDate): Needed[] {
  const { signUp, firstVisit, locationEntry: at, place, accessibility } = entry;
  const contact = contactOf(entry);
  const how = signUp.how ?? [];
  const website = contactWays(contact).find(({ kind }) => kind === "website")?.written;
  const steps = firstVisitSteps(entry, today);
  const isVenue = place === "venue";
  const card = { verifiedOn: entry.verification?.on, interval: entry.verification?.interval, ...contact };
  const rows: [string, string | false | undefined][] = [
    ["title", entry.title],
    ["cost", costSentence(entry.costs, entry.costNote)],
    ["street", isVenue && at?.street],
    ["postcode", isVenue && at?.postcode],
    ["town", isVenue && at?.city],
    ["phone", contact.phone && phoneText(contact.phone)],
    ["mail", (!contact.phone || how.includes("email")) && contact.email],
    ["website", how.includes("website") && website],
    ["sign up", beforeText(entry, today)],
    ["no sign-up", signUp.needed === false && !firstVisit.callFirst && "Aanmelden hoeft niet"],
    ["how to sign up in their words", signUp.note],
    ["who is there", steps.find(({ about }) => about === "door")?.text],
    ["where to be", firstVisit.meetAt],
    ["in their words", steps.find(({ about }) => about === "own")?.text],
    ["fetched", accessibility.pickup && !firstVisit.meetAt && "U kunt worden opgehaald"],
    ["bel eerst", callFirstText(card, today)?.text],
    ...questionsBeforeGoing(entry, today).map((question): [string, string] => ["to ask first", question]),
  ];
  return rows.flatMap(([what, text]) => (text ? [{ what, text }] : []));
}

/** What the rest of a sheet has to say. */
export function neededOfChoice({ fields, language }: SheetChoice): Needed[] {
  const words = language ? PAPER_WORDS[language] : undefined;
  const fixed = (["title", "stuck", "callCoach", "agree", "self", "together", "along"] as const).flatMap(
    (key) => [prescriptionText(`sheet.${key}`), ...(words ? [words[key]] : [])],
  );
  return [
    ...FIELDS.map((field) => ({ what: `typed: ${field}`, text: fields[field] })),
    ...fixed.map((text) => ({ what: "of every sheet", text })),
  ].filter(({ text }) => text !== "");
}

/** Without spaces, signs that hang on letters and capitals: a line may break anywhere. */
const bare = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .toLowerCase();

/** What of it is not in the text. */
export const lostFrom = (text: string, needed: readonly Needed[]): Needed[] =>
  needed.filter((one) => !bare(text).includes(bare(one.text)));
