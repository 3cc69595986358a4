import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { IncomingMessage, ServerResponse } from "node:http";
import { localDateOf } from "#domain/when/local-time.ts";
import { astroBuild } from "#release/astro-build.ts";
import { deskFingerprint } from "#release/release-fingerprint.ts";
import { StaticFiles } from "#http/static-files.ts";

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => Promise<void>;

/** The program that turns a view into a page, and the files those pages ask for. */
export interface DeskBuild {
  handler: Handler;
  /** Whether it stays the same while it runs, so that a page that was drawn may be sent again. */
  keepsPages: boolean;
  files: StaticFiles;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * The desk of exactly these sources, built when it is not there yet. `mayBuild: false` only takes what is
 * there; undefined then. Throws when the build fails.
 */
export async function openDeskBuild(
  root: string,
  { dataDir, siteUrl }: { dataDir: string; siteUrl: string },
  mayBuild: boolean,
  report: (line: string, replaces?: boolean) => void,
  signal?: AbortSignal,
): Promise<DeskBuild | undefined> {
  const name = (await deskFingerprint(root)).slice(0, 16);
  const folder = join(dataDir, "desk");
  const dir = join(folder, name);
  if (!(await exists(join(dir, "server/entry.mjs")))) {
    if (!mayBuild) return undefined;
    report("Building the desk …");
    const building = `${dir}.building-${randomUUID()}`;
    await mkdir(folder, { recursive: true });
    try {
      const today = localDateOf(new Date());
      const build = () => astroBuild({ root, outDir: building, siteUrl, part: "desk", today, signal });
      await build();
      // Of two that read the content of one tree at the same moment, one may end at once, with nothing made.
      if (!(await exists(join(building, "server/entry.mjs")))) await build();
      await rename(building, dir).catch(async (error: unknown) => {
        // Somebody else was quicker with the same sources: theirs is as good.
        if (!(await exists(join(dir, "server/entry.mjs")))) throw error;
      });
    } finally {
      await rm(building, { recursive: true, force: true });
    }
    for (const other of (await readdir(folder)).filter((one) => one !== name && !one.includes(".building"))) {
      await rm(join(folder, other), { recursive: true, force: true });
    }
  }
  const { handler } = (await import(pathToFileURL(join(dir, "server/entry.mjs")).href)) as {
    handler: Handler;
  };
  return { handler, keepsPages: true, files: new StaticFiles(join(dir, "client")) };
}
