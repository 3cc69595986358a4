import { z } from "zod";
import type { ContentProblem } from "#catalog/content-problem.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { referencesIn } from "#desk/listing/published-entry.ts";
import { dropLettersOf } from "#desk/mail/queue-mail.ts";
import { audit } from "#desk/store/audit.ts";
import type { Intake } from "#desk/store/intake.ts";
import { transaction } from "#desk/store/open-store.ts";
import { allRows, firstRow, json } from "#desk/store/rows.ts";
import { newNumber } from "#desk/store/secret.ts";
import { addSubmission, reopenSubmission } from "#desk/submit/submission.ts";
import { joinEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import type { Activity } from "#schema/activity.ts";
import { leftOutSentence } from "./left-out-sentence.ts";
import { writePublications } from "./write-publications.ts";

const publicationRow = z.object({
  nr: z.number(),
  path: z.string(),
  content: json<Activity>(),
  submissionId: z.string().optional(),
  writtenAt: z.number(),
  before: z.string().optional(),
});
type Row = z.output<typeof publicationRow>;
const contentRow = z.object({ content: json<unknown>() });

/**
 * The last decision about a file cannot be published: the file gets back what it held before, and the decision is in
 * the queue again with the reason, for who looks after it to correct or reject. False when there is no decision that
 * readers do not see yet. `upTo`: what was decided later waits for the next build.
 */
export function putBack(intake: Intake, guide: Guide, problem: ContentProblem, upTo?: number): boolean {
  const row = lastOpen(intake, problem.file);
  if (row?.before === undefined) return false;
  setAside(intake, guide, row, problem);
  writePublications(intake, upTo);
  return true;
}

/** The same of all that was left out of a release: their file stays as it is, and nobody says that they are live. */
export function setAsideLeftOut(intake: Intake, guide: Guide, leftOut: readonly ContentProblem[]): void {
  for (const problem of leftOut) {
    for (let row = lastOpen(intake, problem.file); row; row = lastOpen(intake, problem.file))
      setAside(intake, guide, row, problem);
  }
}

const lastOpen = ({ db }: Intake, path: string): Row | undefined =>
  firstRow(
    db,
    publicationRow,
    `SELECT nr, path, content, submission_id, written_at, before FROM publication
     WHERE path = ? AND live_at IS NULL AND set_aside_at IS NULL AND written_at IS NOT NULL ORDER BY nr DESC LIMIT 1`,
    path,
  );

function setAside(intake: Intake, guide: Guide, row: Row, problem: ContentProblem): void {
  const { db, now } = intake;
  const sentence = leftOutSentence(problem);
  transaction(db, () => {
    db.prepare("UPDATE publication SET set_aside_at = ?, problem = ? WHERE nr = ?").run(
      now(),
      sentence,
      row.nr,
    );
    dropLettersOf(db, row.nr);
    // Decided before it and never written by itself: that may be in order.
    db.prepare(
      `UPDATE publication SET written_at = NULL
       WHERE path = ? AND nr < ? AND written_at = ? AND before IS NULL AND live_at IS NULL AND set_aside_at IS NULL`,
    ).run(row.path, row.nr, row.writtenAt);
    const id = backInQueue(intake, guide, row, sentence);
    audit(db, {
      at: now(),
      actor: "publisher",
      action: "set aside",
      subject: id ?? row.path,
      detail: sentence,
    });
  });
}

/** The submission it came from, or one that is made of it. Undefined for a file that no form is about. */
function backInQueue(intake: Intake, guide: Guide, row: Row, sentence: string): string | undefined {
  const { db, now } = intake;
  const { content: value, submissionId, path, before } = row;
  if (submissionId !== undefined) {
    reopenSubmission(db, submissionId, { since: now(), why: sentence });
    return submissionId;
  }
  const [, municipality = "", slug = ""] = /^activities\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  if (slug === "") return undefined;
  const decided = (file: string) =>
    allRows(
      db,
      contentRow,
      "SELECT content FROM publication WHERE path = ? ORDER BY nr DESC LIMIT 1",
      file,
    )[0]?.content;
  const entry = joinEntry({ slug, municipality, value }, referencesIn(guide.catalog, decided));
  if (!entry) return undefined;
  const isNew = before === "";
  const id = newNumber();
  addSubmission(db, now(), {
    id,
    key: `publication-${row.nr}`,
    kind: value.status === "ended" ? "withdraw" : isNew ? "new" : "change",
    slug: isNew ? undefined : slug,
    municipality,
    organization: value.organization,
    state: "waiting",
    form: valuesOfActivity(entry),
    warnings: [],
    setAside: sentence,
  });
  return id;
}
