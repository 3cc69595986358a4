import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { jsonText } from "#catalog/content-folder.ts";
import type { Intake } from "#desk/store/intake.ts";
import { allRows, json } from "#desk/store/rows.ts";

const PART = ".publishing";
const fileRow = z.object({ path: z.string(), content: json<unknown>(), nr: z.number() });

/**
 * Writes everything that was decided and is not on the disk yet, oldest first, each file once in its newest
 * form. Killed anywhere it starts again: a file is whole or not there, and is marked only after it is safe.
 * Returns the paths that were written.
 */
export function writePublications({
  db,
  contentDir,
  now,
}: Pick<Intake, "db" | "contentDir" | "now">): string[] {
  // With `max`, SQLite takes the other columns from the row that has it: https://sqlite.org/lang_select.html#bareagg
  const files = allRows(
    db,
    fileRow,
    "SELECT path, content, max(nr) AS nr FROM publication WHERE written_at IS NULL GROUP BY path ORDER BY nr",
  );
  const mark = db.prepare(
    "UPDATE publication SET written_at = ? WHERE path = ? AND nr <= ? AND written_at IS NULL",
  );
  const written: string[] = [];
  for (const { path, content, nr } of files) {
    const file = join(contentDir, path);
    // git is told of no file that never was.
    if (content !== null || existsSync(file)) written.push(path);
    if (content === null) takeAway(file);
    else writeWhole(file, jsonText(content));
    mark.run(now(), path, nr);
  }
  return written;
}

function takeAway(file: string): void {
  rmSync(file, { force: true });
  if (existsSync(dirname(file))) syncFolder(dirname(file));
}

function syncFolder(dir: string): void {
  const folder = openSync(dir, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** A file that is whole or not there, also after the power went: written beside it, synced, renamed, synced. */
function writeWhole(file: string, text: string): void {
  const dir = dirname(file);
  mkdirSync(dir, { recursive: true });
  const part = `${file}${PART}`;
  const descriptor = openSync(part, "w", 0o644);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(part, file);
  syncFolder(dir);
}

/** Takes away what a killed writer left behind. */
export function clearHalfWritten(contentDir: string): void {
  for (const name of readdirSync(contentDir, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(PART)) rmSync(join(contentDir, name), { force: true });
  }
}
