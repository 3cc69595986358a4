import { z } from "zod";
import { canonical } from "#domain/fingerprint.ts";
import type { Intake } from "#desk/store/intake.ts";
import { firstRow, json } from "#desk/store/rows.ts";
import { contentParsed, contentOnDisk, currentContent } from "./current-content.ts";

type Json = Record<string, unknown>;
const rowShape = z.object({
  nr: z.number(),
  content: json<Json | null>(),
  actor: z.string(),
  submissionId: z.string().optional(),
  createdAt: z.number(),
  writtenAt: z.number().optional(),
  liveAt: z.number().optional(),
  before: z.string().optional(),
});
const earlierRow = rowShape.pick({ content: true });

/** The last decision about a file. `content`, `before`: what it says, and said before that; undefined: no file. */
interface LastDecision {
  nr: number;
  actor: string;
  submissionId: string | undefined;
  createdAt: number;
  /** Readers see it. */
  isLive: boolean;
  content: Json | undefined;
  before: Json | undefined;
}

/** Undefined when nothing was decided about the file, or when it holds something else by now. */
export function lastDecision(
  intake: Pick<Intake, "db" | "contentDir">,
  path: string,
): LastDecision | undefined {
  const { db, contentDir } = intake;
  const row = firstRow(
    db,
    rowShape,
    `SELECT nr, content, actor, submission_id, created_at, written_at, live_at, before FROM publication
     WHERE path = ? AND set_aside_at IS NULL ORDER BY nr DESC LIMIT 1`,
    path,
  );
  if (!row || canonical(row.content) !== canonical(currentContent(intake, path) ?? null)) return undefined;
  // Of what was written in one go, or waits to be, only the last was kept with what stood there: before all of them.
  const earlier = firstRow(
    db,
    earlierRow,
    "SELECT content FROM publication WHERE path = ? AND nr < ? AND written_at IS ? AND set_aside_at IS NULL ORDER BY nr DESC LIMIT 1",
    path,
    row.nr,
    row.writtenAt ?? null,
  );
  const before = earlier
    ? (earlier.content ?? undefined)
    : row.writtenAt === undefined
      ? contentOnDisk(contentDir, path)
      : contentParsed(path, row.before ?? "");
  const { nr, actor, submissionId, createdAt } = row;
  return {
    nr,
    actor,
    submissionId,
    createdAt,
    isLive: row.liveAt !== undefined,
    content: row.content ?? undefined,
    before,
  };
}
