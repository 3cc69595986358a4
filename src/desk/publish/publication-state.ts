import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { allRows, firstRow, json } from "../store/rows.ts";

const publicationRow = z.object({
  nr: z.number(),
  path: z.string(),
  actor: z.string(),
  createdAt: z.number(),
  liveAt: z.number().optional(),
  /** It could not be published, and went back to the queue; `problem` says why. */
  setAsideAt: z.number().optional(),
  problem: z.string().optional(),
});
export type PublicationLine = z.output<typeof publicationRow>;
const pathRow = publicationRow.pick({ path: true });
const fileRow = publicationRow
  .pick({ path: true })
  .extend({ content: json<Record<string, unknown> | null>() });
const newestRow = z.object({ nr: z.number().optional() });
const oldestRow = z.object({ at: z.number().optional() });

/** Whether anything was decided that readers do not see yet. */
export function hasUnpublished(db: DatabaseSync): boolean {
  return (
    db.prepare("SELECT 1 FROM publication WHERE live_at IS NULL AND set_aside_at IS NULL LIMIT 1").get() !==
    undefined
  );
}

/** When the oldest decision was taken that readers do not see yet. */
export const oldestUnpublished = (db: DatabaseSync): number | undefined =>
  firstRow(
    db,
    oldestRow,
    "SELECT min(created_at) AS at FROM publication WHERE live_at IS NULL AND set_aside_at IS NULL",
  )?.at;

/** The newest decision whose file is on the disk: what a build that begins now will hold. */
export const lastWritten = (db: DatabaseSync): number =>
  firstRow(db, newestRow, "SELECT max(nr) AS nr FROM publication WHERE written_at IS NOT NULL")?.nr ?? 0;

/** Slugs of all activities that were decided on; of what was set aside or undone the address is free again. */
export const decidedSlugs = (db: DatabaseSync): string[] =>
  allRows(
    db,
    pathRow,
    `SELECT path FROM publication WHERE content <> 'null' AND nr IN
       (SELECT max(nr) FROM publication WHERE path LIKE 'activities/%' AND set_aside_at IS NULL GROUP BY path)`,
  ).map(({ path }) => path.replace(/^.*\/|\.json$/g, ""));

/** Slugs of the activities that something was decided of which readers do not see yet. */
export const unseenSlugs = (db: DatabaseSync): Set<string> =>
  new Set(
    allRows(
      db,
      pathRow,
      "SELECT DISTINCT path FROM publication WHERE instr(path, 'activities/') = 1 AND live_at IS NULL AND set_aside_at IS NULL",
    ).map(({ path }) => path.replace(/^.*\/|\.json$/g, "")),
  );

/** What was decided about files in a folder of `content/` that readers do not see yet, by path; the last decision of each. */
export const decidedFiles = (
  db: DatabaseSync,
  folder: "organizations/" | "locations/" | "arrangements/",
): Map<string, Record<string, unknown> | null> =>
  new Map(
    allRows(
      db,
      fileRow,
      "SELECT path, content FROM publication WHERE instr(path, ?) = 1 AND live_at IS NULL AND set_aside_at IS NULL ORDER BY nr",
      folder,
    ).map(({ path, content }) => [path, content]),
  );

/** Files that were decided with a submission and that readers do not see yet. */
export const unseenPathsOf = (db: DatabaseSync, submissionId: string): string[] =>
  allRows(
    db,
    pathRow,
    "SELECT DISTINCT path FROM publication WHERE submission_id = ? AND live_at IS NULL AND set_aside_at IS NULL",
    submissionId,
  ).map(({ path }) => path);

/** Readers see everything up to this decision. */
export function markLive(db: DatabaseSync, upTo: number, now: number): void {
  db.prepare(
    "UPDATE publication SET live_at = ?, problem = NULL WHERE nr <= ? AND live_at IS NULL AND set_aside_at IS NULL AND written_at IS NOT NULL",
  ).run(now, upTo);
}

/** It did not work; said in words that the editor reads. The decision stays, and is tried again. */
export function markProblem(db: DatabaseSync, problem: string): void {
  db.prepare("UPDATE publication SET problem = ? WHERE live_at IS NULL AND set_aside_at IS NULL").run(
    problem.slice(0, 2000),
  );
}

/** The last decisions and what became of them, newest first. */
export const lastPublications = (db: DatabaseSync, count: number): PublicationLine[] =>
  allRows(
    db,
    publicationRow,
    "SELECT nr, path, actor, created_at, live_at, set_aside_at, problem FROM publication ORDER BY nr DESC LIMIT ?",
    count,
  );
