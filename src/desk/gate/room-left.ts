import type { DatabaseSync } from "node:sqlite";
import { openReportCount } from "#desk/report/report-mistake.ts";
import { unconfirmedCount, waitingChanges } from "#desk/submit/submission.ts";

/** How much of what strangers send may wait at once; a form is at most some 40 kB, so all of it fits on any disk. */
const MOST = {
  /** New activities whose sender has not confirmed. */
  unconfirmed: 2_000,
  /** Of those: sent without the sum of the browser. */
  unproven: 200,
  ofAddress: 5,
  reports: 400,
  unprovenReports: 30,
  ofListing: 10,
  /** Changes of one activity. */
  changes: 3,
};
export type Most = typeof MOST;

/** `factor`: many times more for a trial under load; 1 in service. */
export const createMost = (factor: number): Most =>
  Object.fromEntries(Object.entries(MOST).map(([kind, most]) => [kind, most * factor])) as Most;

const UNPROVEN =
  "Er komt nu veel binnen van browsers zonder scripts. Zet scripts (JavaScript) aan, of probeer het morgen nog eens. Alles wat u invulde staat er nog.";

/** Why a new activity cannot be kept now, in a sentence; nothing when there is room. */
export function submissionRoom(
  db: DatabaseSync,
  most: Most,
  { email, isProven }: { email: string; isProven: boolean },
): string | undefined {
  const own = unconfirmedCount(db, { email });
  if (own >= most.ofAddress)
    return `Van dit mailadres wachten al ${own} activiteiten op uw bevestiging. Open eerst de links in uw mail. Alles wat u invulde staat er nog.`;
  if (unconfirmedCount(db) >= most.unconfirmed)
    return "Er wachten nu te veel doorgegeven activiteiten op bevestiging. Probeer het later nog eens. Alles wat u invulde staat er nog.";
  if (!isProven && unconfirmedCount(db, { unproven: true }) >= most.unproven) return UNPROVEN;
  return undefined;
}

/** Why a report cannot be kept now. */
export function reportRoom(
  db: DatabaseSync,
  most: Most,
  { slug, isProven }: { slug: string; isProven: boolean },
): string | undefined {
  if (openReportCount(db, { slug }) >= most.ofListing)
    return "Hierover zijn al meldingen binnen. De redactie kijkt ernaar. U hoeft niets meer te doen.";
  if (openReportCount(db) >= most.reports)
    return "Er zijn nu te veel meldingen. Probeer het later nog eens, of mail de redactie.";
  if (!isProven && openReportCount(db, { unproven: true }) >= most.unprovenReports) return UNPROVEN;
  return undefined;
}

/** Why a change of something published cannot be kept now. */
export function changeRoom(db: DatabaseSync, most: Most, slug: string): string | undefined {
  return waitingChanges(db, slug) >= most.changes
    ? `Er wachten al ${most.changes} wijzigingen van deze activiteit op de redactie. Wacht op hun mail, of bel hen. Alles wat u invulde staat er nog.`
    : undefined;
}

/** For the log: whose forms are nearly full, so that somebody looks. */
export function nearlyFull(db: DatabaseSync, most: Most): string | undefined {
  const waiting = unconfirmedCount(db);
  const reports = openReportCount(db);
  return waiting > most.unconfirmed * 0.8 || reports > most.reports * 0.8
    ? `Forms are nearly full: ${waiting} of ${most.unconfirmed} unconfirmed submissions, ${reports} of ${most.reports} open reports.`
    : undefined;
}
