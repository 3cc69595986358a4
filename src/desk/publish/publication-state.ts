import type { DatabaseSync } from "node:sqlite";

/** Whether anything was decided that readers do not see yet. */
export function hasUnpublished(db: DatabaseSync): boolean {
  return db.prepare("SELECT 1 FROM publication WHERE live_at IS NULL LIMIT 1").get() !== undefined;
}

/** The newest decision whose file is on the disk: what a build that begins now will hold. */
export function lastWritten(db: DatabaseSync): number {
  const row = db.prepare("SELECT max(nr) AS nr FROM publication WHERE written_at IS NOT NULL").get();
  return Number(row?.["nr"] ?? 0);
}

/** Readers see everything up to this decision. */
export function markLive(db: DatabaseSync, upTo: number, now: number): void {
  db.prepare(
    "UPDATE publication SET live_at = ?, problem = NULL WHERE nr <= ? AND live_at IS NULL AND written_at IS NOT NULL",
  ).run(now, upTo);
}

/** It did not work; said in words that the editor reads. The decision stays, and is tried again. */
export function markProblem(db: DatabaseSync, problem: string): void {
  db.prepare("UPDATE publication SET problem = ? WHERE live_at IS NULL").run(problem.slice(0, 2000));
}

export interface PublicationLine {
  nr: number;
  path: string;
  actor: string;
  createdAt: number;
  liveAt: number | undefined;
  problem: string | undefined;
}

/** The last decisions and what became of them, newest first. */
export function lastPublications(db: DatabaseSync, count: number): PublicationLine[] {
  return db
    .prepare("SELECT nr, path, actor, created_at, live_at, problem FROM publication ORDER BY nr DESC LIMIT ?")
    .all(count)
    .map((row) => ({
      nr: Number(row["nr"]),
      path: String(row["path"]),
      actor: String(row["actor"]),
      createdAt: Number(row["created_at"]),
      liveAt: typeof row["live_at"] === "number" ? row["live_at"] : undefined,
      problem: typeof row["problem"] === "string" ? row["problem"] : undefined,
    }));
}
