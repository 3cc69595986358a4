import { copyFile, link, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { StaticFiles } from "./static-files.ts";

const TEXT = /\.(html|css|js|mjs|json|bin|svg|xml|txt|ics|webmanifest)$/;
/** Smaller files fit in the packet their headers travel in. */
const FROM_BYTES = 1_000;
/** Fetched by every visitor and built once: worth the slowest setting. Pages are many, so quicker. */
const SHARED = /^(_astro|zoek)\//;
const ENDINGS = [".br", ".gz"] as const;

/**
 * Writes a `.br` and a `.gz` next to every file that gains from it, so that serving costs no work. What is the
 * same as in the release before (`previousDir`) is taken from there: after one change most pages are.
 */
export async function compressSite(
  siteDir: string,
  {
    previousDir,
    progress,
  }: { previousDir?: string | undefined; progress?: (done: number, all: number) => void } = {},
): Promise<void> {
  const files = new StaticFiles(siteDir).list().filter((file) => TEXT.test(file));
  let done = 0;
  // Four at a time: zlib has four threads, and a whole site need not stand in memory.
  const next = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const path = join(siteDir, file);
      const plain = await readFile(path);
      const isDone = previousDir !== undefined && (await takeCopies(plain, join(previousDir, file), path));
      if (!isDone) await compressFile(path, plain, SHARED.test(file) ? 11 : 7);
      progress?.(++done, done + files.length);
    }
  };
  await Promise.all([next(), next(), next(), next()]);
}

/** Takes over the compressed copies of an older file when it holds exactly the same; false when it does not. */
async function takeCopies(plain: Buffer, older: string, path: string): Promise<boolean> {
  try {
    if (!plain.equals(await readFile(older))) return false;
    for (const ending of ENDINGS) {
      // Links cost nothing; where the file system has none, copies.
      await link(older + ending, path + ending).catch((error: NodeJS.ErrnoException) =>
        error.code === "ENOENT" ? undefined : copyFile(older + ending, path + ending),
      );
    }
    return true;
  } catch {
    return false;
  }
}

async function compressFile(path: string, plain: Buffer, quality: number): Promise<void> {
  if (plain.length < FROM_BYTES) return;
  const brotli = await promisify(brotliCompress)(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
  const zipped = await promisify(gzip)(plain, { level: 9 });
  if (brotli.length < plain.length) await writeFile(`${path}.br`, brotli);
  if (zipped.length < plain.length) await writeFile(`${path}.gz`, zipped);
}
