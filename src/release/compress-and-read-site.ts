import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { StaticFiles } from "#http/static-files.ts";
import { isAsMarked, type FileMarks } from "./release-files.ts";
import { readBuiltPage, type BuiltPage, type BuiltPages } from "./built-page.ts";

/** Smaller files fit in the packet their headers travel in. */
const FROM_BYTES = 1_000;
/** Fetched by every visitor and built once: worth the slowest setting. Pages are many, so quicker. */
const SHARED = /^(_astro|zoek)\//;
const ENDINGS = [".br", ".gz"] as const;

interface Options {
  /** The release before: what did not change is taken from there, when it is still as it was made. */
  previous?: { siteDir: string; marks: FileMarks | undefined } | undefined;
  /** Settles when the last file is written. Meanwhile the files that are there are finished already. */
  written?: Promise<unknown>;
  progress?: (done: number, all: number) => void;
}

interface Finished {
  /** Size and time of the file when it was read; another one means that it was written again. */
  state: string;
  page: BuiltPage | undefined;
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
export async function compressAndReadSite(
  siteDir: string,
  { previous, written, progress }: Options = {},
): Promise<BuiltPages> {
  const finished = new Map<string, Finished>();
  const finish = async (files: string[], tell?: Options["progress"]): Promise<void> => {
    let done = 0;
    const waiting = [...files];
    const lane = async () => {
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        const path = join(siteDir, file);
        const { size, mtimeMs } = await stat(path);
        const state = `${size} ${mtimeMs}`;
        if (finished.get(file)?.state !== state) {
          const plain = await readFile(path);
          await compressFile(siteDir, file, plain, previous);
          const page = file.endsWith(".html") ? readBuiltPage(plain.toString("utf8")) : undefined;
          finished.set(file, { state, page });
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
      const page = finished.get(file)?.page;
      return page ? [[file, page] as const] : [];
    }),
  );
}

/**
 * Writes a `.br` and a `.gz` next to `file` of `siteDir` when it gains from it, so that serving costs no work.
 * What is the same as in the release before (`previous`) is taken from there: after one change most files are.
 */
async function compressFile(
  siteDir: string,
  file: string,
  plain: Buffer,
  previous: Options["previous"],
): Promise<void> {
  const path = join(siteDir, file);
  // Of an earlier text of this file.
  for (const ending of ENDINGS) await rm(path + ending, { force: true });
  if (plain.length < FROM_BYTES) return;
  if (previous && (await takeCopies(plain, previous, file, path))) return;
  const brotli = await promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: SHARED.test(file) ? 11 : 7,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  const zipped = await promisify(gzip)(plain, { level: 9 });
  if (brotli.length < plain.length) await writeFile(`${path}.br`, brotli);
  if (zipped.length < plain.length) await writeFile(`${path}.gz`, zipped);
}

/**
 * Takes over the compressed copies of an older file when it holds exactly the same; false when it does not, or when
 * they are not what they were. Copies and no links: what damages one release may not damage the others.
 */
async function takeCopies(
  plain: Buffer,
  { siteDir, marks }: NonNullable<Options["previous"]>,
  file: string,
  path: string,
): Promise<boolean> {
  try {
    if (!plain.equals(await readFile(join(siteDir, file)))) return false;
    const copies: [string, Buffer][] = [];
    for (const ending of ENDINGS) {
      const copy = await readFile(join(siteDir, file + ending)).catch(() => undefined);
      const mark = marks?.get(`site/${file}${ending}`);
      if (marks && copy ? !isAsMarked(copy, mark) : mark) return false;
      if (copy) copies.push([ending, copy]);
    }
    for (const [ending, copy] of copies) await writeFile(path + ending, copy);
    return true;
  } catch {
    return false;
  }
}
