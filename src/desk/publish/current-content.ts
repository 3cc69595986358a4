import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Intake } from "#desk/store/intake.ts";
import { firstRow, json } from "#desk/store/rows.ts";

type Json = Record<string, unknown>;
const contentRow = z.object({ content: json<Json | null>() });

/** A file that somebody broke by hand. `message` is for the log: it names the file. */
export class BrokenContent extends Error {
  override name = "BrokenContent";
}

/**
 * What a file of `content/` holds, or will hold when everything that was decided is written. Undefined when
 * there is none. Throws BrokenContent when the file on the disk is broken: nothing may be built on that.
 */
export function currentContent(
  { db, contentDir }: Pick<Intake, "db" | "contentDir">,
  path: string,
): Json | undefined {
  const decided = firstRow(
    db,
    contentRow,
    "SELECT content FROM publication WHERE path = ? AND written_at IS NULL AND set_aside_at IS NULL ORDER BY nr DESC LIMIT 1",
    path,
  );
  return decided ? (decided.content ?? undefined) : contentOnDisk(contentDir, path);
}

/** What a file holds now. */
export function contentOnDisk(contentDir: string, path: string): Json | undefined {
  try {
    return contentParsed(path, readFileSync(join(contentDir, path), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The value of a file from its text; undefined for an empty one: there was none. */
export function contentParsed(path: string, text: string): Json | undefined {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new BrokenContent(`content/${path} is no JSON`);
  }
}
