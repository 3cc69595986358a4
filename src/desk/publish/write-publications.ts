import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
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
const asideRow = z.object({ nr: z.number(), path: z.string(), before: z.string() });

/**
 * Writes everything that was decided and is not on the disk yet, oldest first, each file once in its newest
 * form. Killed anywhere it starts again: a file is whole or not there, and is marked only after it is safe.
 * What was set aside is given back first. Returns the paths that were written. `upTo`: no later decisions than this.
 */
export function writePublications(
  { db, contentDir, now }: Pick<Intake, "db" | "contentDir" | "now">,
  upTo = Number.MAX_SAFE_INTEGER,
): string[] {
  const given = giveBack({ db, contentDir, now });
  // With `max`, SQLite takes the other columns from the row that has it: https://sqlite.org/lang_select.html#bareagg
  const files = allRows(
    db,
    fileRow,
    "SELECT path, content, max(nr) AS nr FROM publication WHERE written_at IS NULL AND set_aside_at IS NULL AND nr <= ? GROUP BY path ORDER BY nr",
    upTo,
  );
  // Once: killed after the file was written, it would take that for what was there before.
  const keep = db.prepare("UPDATE publication SET before = ? WHERE nr = ? AND before IS NULL");
  const mark = db.prepare(
    "UPDATE publication SET written_at = ? WHERE path = ? AND nr <= ? AND written_at IS NULL AND set_aside_at IS NULL",
  );
  const written: string[] = [];
  for (const { path, content, nr } of files) {
    const file = join(contentDir, path);
    keep.run(existsSync(file) ? readFileSync(file, "utf8") : "", nr);
    // git is told of no file that never was.
    if (content !== null || existsSync(file)) written.push(path);
    if (content === null) takeAway(file);
    else writeWhole(file, jsonText(content));
    mark.run(now(), path, nr);
    written.push(...picturesOf(contentDir, path, content));
  }
  return [...new Set([...given, ...written])];
}

/** The picture that a place shows from now on: it goes along when the content is kept in git. */
function picturesOf(contentDir: string, path: string, content: unknown): string[] {
  const { picture } = (content ?? {}) as { picture?: { file?: string } };
  const file = path.startsWith("locations/") && picture?.file ? `pictures/${picture.file}` : undefined;
  return file !== undefined && existsSync(join(contentDir, file)) ? [file] : [];
}

function takeAway(file: string): void {
  rmSync(file, { force: true });
  if (existsSync(dirname(file))) syncFolder(dirname(file));
}

/** Gives each file whose decision was set aside what it held before that, the last decision first. */
function giveBack({ db, contentDir, now }: Pick<Intake, "db" | "contentDir" | "now">): string[] {
  const rows = allRows(
    db,
    asideRow,
    "SELECT nr, path, before FROM publication WHERE set_aside_at IS NOT NULL AND put_back_at IS NULL AND before IS NOT NULL ORDER BY nr DESC",
  );
  for (const { nr, path, before } of rows) {
    const file = join(contentDir, path);
    if (before !== "") writeWhole(file, before);
    else takeAway(file);
    db.prepare("UPDATE publication SET put_back_at = ? WHERE nr = ?").run(now(), nr);
  }
  return rows.map(({ path }) => path);
}

/** A file that is whole or not there, also after the power went: written beside it, synced, renamed, synced. */
export function writeWhole(file: string, text: string | Uint8Array): void {
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

function syncFolder(dir: string): void {
  const folder = openSync(dir, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Takes away what a killed writer left behind. */
export function clearHalfWritten(contentDir: string): void {
  for (const name of readdirSync(contentDir, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(PART)) rmSync(join(contentDir, name), { force: true });
  }
}
