import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { firstRow } from "#desk/store/rows.ts";

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

const countRow = z.object({ n: z.number() });
const count = (db: DatabaseSync, sql: string, ...values: string[]): number =>
  firstRow(db, countRow, `SELECT count(*) AS n FROM ${sql}`, ...values)?.n ?? 0;

const UNPROVEN =
  "Er komt nu veel binnen van browsers zonder scripts. Zet scripts (JavaScript) aan, of probeer het morgen nog eens. Alles wat u invulde staat er nog.";

const unconfirmed = (db: DatabaseSync) => count(db, "submission WHERE state = 'unconfirmed'");

/** Why a new activity cannot be kept now, in a sentence; nothing when there is room. */
export function submissionRoom(
  db: DatabaseSync,
  most: Most,
  { email, isProven }: { email: string; isProven: boolean },
): string | undefined {
  const own = count(
    db,
    "submission JOIN submitter ON submission_id = id WHERE state = 'unconfirmed' AND email = ?",
    email,
  );
  if (own >= most.ofAddress)
    return `Van dit mailadres wachten al ${own} aanmeldingen op uw bevestiging. Open eerst de links in uw mail. Alles wat u invulde staat er nog.`;
  if (unconfirmed(db) >= most.unconfirmed)
    return "Er wachten nu te veel aanmeldingen op bevestiging. Probeer het later nog eens. Alles wat u invulde staat er nog.";
  if (!isProven && count(db, "submission WHERE state = 'unconfirmed' AND is_proven = 0") >= most.unproven)
    return UNPROVEN;
  return undefined;
}

/** Why a report cannot be kept now. */
export function reportRoom(
  db: DatabaseSync,
  most: Most,
  { slug, isProven }: { slug: string; isProven: boolean },
): string | undefined {
  if (count(db, "report WHERE handled_at IS NULL AND slug = ?", slug) >= most.ofListing)
    return "Hierover zijn al meldingen binnen. De redactie kijkt ernaar. U hoeft niets meer te doen.";
  if (count(db, "report WHERE handled_at IS NULL") >= most.reports)
    return "Er zijn nu te veel meldingen. Probeer het later nog eens, of mail de redactie.";
  if (!isProven && count(db, "report WHERE handled_at IS NULL AND is_proven = 0") >= most.unprovenReports)
    return UNPROVEN;
  return undefined;
}

/** Why a change of something published cannot be kept now. */
export function changeRoom(db: DatabaseSync, most: Most, slug: string): string | undefined {
  return count(db, "submission WHERE slug = ? AND kind <> 'new' AND state IN ('waiting', 'asked')", slug) >=
    most.changes
    ? `Er wachten al ${most.changes} wijzigingen van deze activiteit op de redactie. Wacht op hun mail, of bel hen. Alles wat u invulde staat er nog.`
    : undefined;
}

/** For the log: whose forms are nearly full, so that somebody looks. */
export function nearlyFull(db: DatabaseSync, most: Most): string | undefined {
  const waiting = unconfirmed(db);
  const reports = count(db, "report WHERE handled_at IS NULL");
  return waiting > most.unconfirmed * 0.8 || reports > most.reports * 0.8
    ? `Forms are nearly full: ${waiting} of ${most.unconfirmed} unconfirmed submissions, ${reports} of ${most.reports} open reports.`
    : undefined;
}
