import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { compressFile } from "./compress-file.ts";
import { readPageParts, type PageParts } from "./page-parts.ts";
import { StaticFiles } from "#http/static-files.ts";

export interface FinishOptions {
  /** Site folder of the release before: what did not change is taken from there. */
  previousDir?: string | undefined;
  /** Settles when the last file is written. Meanwhile the files that are there are finished already. */
  written?: Promise<unknown>;
  progress?: (done: number, all: number) => void;
}

/** Parts of every page by its path under the site folder, as `verifySite` reads them. */
export type Pages = ReadonlyMap<string, PageParts>;

interface Finished {
  /** Size and time of the file when it was read; another one means that it was written again. */
  state: string;
  parts: PageParts | undefined;
}

const TEXT = /\.(html|css|js|mjs|json|bin|svg|xml|txt|ics|webmanifest)$/;
const LOOK_EVERY_MS = 400;
/** zlib has four threads, and a whole site need not stand in memory. */
const LANES = 4;

/**
 * Compresses every file of a built site that gains from it and reads its pages. Begins while the builder
 * still writes (`written`): that takes one core, and this the other. A file that is written again is done
 * again. Rejects with what `written` rejects with.
 */
export async function finishSite(
  siteDir: string,
  { previousDir, written, progress }: FinishOptions = {},
): Promise<Pages> {
  const finished = new Map<string, Finished>();
  const finish = async (files: string[], tell?: FinishOptions["progress"]): Promise<void> => {
    let done = 0;
    const waiting = [...files];
    const lane = async () => {
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        const path = join(siteDir, file);
        const { size, mtimeMs } = await stat(path);
        const state = `${size} ${mtimeMs}`;
        if (finished.get(file)?.state !== state) {
          const plain = await readFile(path);
          await compressFile(siteDir, file, plain, previousDir);
          const parts = file.endsWith(".html") ? readPageParts(plain.toString("utf8")) : undefined;
          finished.set(file, { state, parts });
        }
        tell?.(++done, files.length);
      }
    };
    // All of them end before another round begins: two may never be at one file.
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
    for (const ended of lanes) if (ended.status === "rejected") throw ended.reason;
  };
  const textFiles = () => new StaticFiles(siteDir).list().filter((file) => TEXT.test(file));

  let isWriting = written !== undefined;
  const settled = Promise.resolve(written)
    .catch(() => undefined)
    .then(() => (isWriting = false));
  for (; isWriting; await Promise.race([settled, pause(LOOK_EVERY_MS)])) {
    // Only a hint: a file that moved away under our eyes is found at its new place, or by the last round.
    await Promise.resolve()
      .then(textFiles)
      .then((files) => finish(files))
      .catch(() => undefined);
  }
  await written;
  const files = textFiles();
  await finish(files, progress);
  return new Map(
    files.flatMap((file) => {
      const parts = finished.get(file)?.parts;
      return parts ? [[file, parts] as const] : [];
    }),
  );
}
