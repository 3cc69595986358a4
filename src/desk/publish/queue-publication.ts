import { z } from "zod";
import { activity } from "#schema/activity.ts";
import { location } from "#schema/location.ts";
import { organization } from "#schema/organization.ts";
import { tallies } from "#schema/tallies.ts";
import type { Intake } from "#desk/store/intake.ts";
import type { Actor } from "../store/audit.ts";

/** A file of `content/` as it must become. */
export interface PublishedFile {
  /** "activities/almere/koffie.json" */
  path: string;
  /** `null`: the file goes, because what made it is undone. */
  value: unknown;
}

const SCHEMAS: readonly [RegExp, z.ZodType][] = [
  [/^activities\/[a-z0-9-]+\/[a-z0-9-]+\.json$/, activity],
  [/^organizations\/[a-z0-9-]+\.json$/, organization],
  [/^locations\/[a-z0-9-]+\/[a-z0-9-]+\.json$/, location],
  [/^tallies\/[a-z0-9-]+\.json$/, tallies],
];

export const schemaOf = (path: string): z.ZodType | undefined =>
  SCHEMAS.find(([pattern]) => pattern.test(path))?.[1];

/**
 * Decides that files are published: they stand in the outbox, in the transaction of the decision. The strict
 * schemas are the gate of `content/`: a key they do not list cannot pass, whatever made the value. Gives the number
 * of the last of them.
 */
export function queuePublication(
  { db, now }: Pick<Intake, "db" | "now">,
  files: readonly PublishedFile[],
  by: { actor: Actor; submissionId?: string },
): number | undefined {
  let last: number | undefined;
  for (const { path, value } of files) {
    const schema = schemaOf(path);
    if (!schema) throw new Error(`${path} is no file of the content that can be published`);
    const parsed =
      value === null ? z.null().safeParse(value) : schema.safeParse(JSON.parse(JSON.stringify(value)));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new Error(`${path} breaks its schema at ${issue?.path.join(".")}: ${issue?.message}`);
    }
    const { lastInsertRowid } = db
      .prepare(
        "INSERT INTO publication (path, content, submission_id, actor, created_at) VALUES (?, ?, ?, ?, ?)",
      )
      .run(path, JSON.stringify(parsed.data), by.submissionId ?? null, by.actor, now());
    last = Number(lastInsertRowid);
  }
  return last;
}
