import { readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { audit } from "./audit.ts";
import { storeFileOf } from "./open-store.ts";
import { allRows } from "./rows.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const idRow = z.object({ id: z.string() });

/** How long something is kept, in days; the privacy page says the same. */
export const KEPT_DAYS = {
  unconfirmed: 7,
  unanswered: 60,
  submitterAfterDecision: 90,
  submissionAfterDecision: 730,
  reportAfterHandling: 90,
  report: 365,
  sheet: 30,
  sentMail: 30,
  link: 60,
  /** That a letter went to an address, as a keyed hash: letters are counted by the day. */
  causedLetter: 2,
  refusal: 90,
} as const;

/** Deletes what is kept no longer. May run as often as one likes. Returns how many rows went, by kind. */
export function forgetOld(db: DatabaseSync, now: number): Record<string, number> {
  const before = (days: number) => now - days * DAY;
  const gone = (sql: string, ...values: number[]) => Number(db.prepare(sql).run(...values).changes);
  // A question that nobody answered while its link worked: the submission is taken back, and goes as those do.
  const unanswered = allRows(
    db,
    idRow,
    "UPDATE submission SET state = 'withdrawn', version = version + 1 WHERE state = 'asked' AND decided_at < ? RETURNING id",
    before(KEPT_DAYS.unanswered),
  );
  for (const { id } of unanswered)
    audit(db, { at: now, actor: "guide", action: "never answered", subject: id });
  const counts = {
    unconfirmed: gone(
      "DELETE FROM submission WHERE state = 'unconfirmed' AND created_at < ?",
      before(KEPT_DAYS.unconfirmed),
    ),
    submitters: gone(
      "DELETE FROM submitter WHERE submission_id IN (SELECT id FROM submission WHERE decided_at < ? AND state IN ('approved', 'rejected', 'withdrawn'))",
      before(KEPT_DAYS.submitterAfterDecision),
    ),
    submissions: gone(
      "DELETE FROM submission WHERE decided_at < ? AND state IN ('approved', 'rejected', 'withdrawn')",
      before(KEPT_DAYS.submissionAfterDecision),
    ),
    reports: gone(
      "DELETE FROM report WHERE handled_at < ? OR created_at < ?",
      before(KEPT_DAYS.reportAfterHandling),
      before(KEPT_DAYS.report),
    ),
    suits: gone("DELETE FROM suits_round WHERE at < ?", before(KEPT_DAYS.sheet)),
    sheets: gone("DELETE FROM sheet_import WHERE created_at < ?", before(KEPT_DAYS.sheet)),
    mail: gone("DELETE FROM mail WHERE sent_at IS NOT NULL AND created_at < ?", before(KEPT_DAYS.sentMail)),
    holders: gone("UPDATE link SET email = NULL WHERE expires_at < ? AND email IS NOT NULL", now),
    openedLinks: gone("DELETE FROM opened_link WHERE opened_at <= ?", now - HOUR),
    links: gone("DELETE FROM link WHERE expires_at < ?", before(KEPT_DAYS.link - 30)),
    signIns: gone("DELETE FROM sign_in WHERE expires_at < ?", now),
    codes: gone("DELETE FROM code WHERE made_at < ?", before(KEPT_DAYS.causedLetter)),
    causedLetters: gone("DELETE FROM caused_letter WHERE at < ?", before(KEPT_DAYS.causedLetter)),
    refusals: gone("DELETE FROM refusal WHERE hour < ?", before(KEPT_DAYS.refusal) / HOUR),
    challenges: gone("DELETE FROM challenge WHERE expires_at < ?", now),
    proofs: gone("DELETE FROM proof_used WHERE expires_at < ?", now),
    sessions: gone("DELETE FROM session WHERE began_at < ?", before(2)),
  };
  // What was deleted or emptied, here or elsewhere, stays readable in the journal until it is folded back.
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  return counts;
}

/** Letters that were written as files, and databases that a restore put aside: they hold addresses as well. */
export async function forgetOldFiles(dataDir: string, now: number): Promise<number> {
  const kept = now - KEPT_DAYS.sentMail * DAY;
  const store = storeFileOf(dataDir);
  const places: [string, RegExp][] = [
    [join(dataDir, "mail"), /\.(eml|part)$/],
    [dirname(store), /\.db\.before-/],
  ];
  let gone = 0;
  for (const [folder, pattern] of places) {
    for (const name of (await readdir(folder).catch(() => [])).filter((one) => pattern.test(one))) {
      const file = join(folder, name);
      // A letter gets its lasting name while we look: what is gone by then is young.
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: now }));
      if (mtimeMs >= kept) continue;
      await rm(file, { force: true });
      gone++;
    }
  }
  return gone;
}
