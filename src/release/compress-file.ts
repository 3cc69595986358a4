import { copyFile, link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Smaller files fit in the packet their headers travel in. */
const FROM_BYTES = 1_000;
/** Fetched by every visitor and built once: worth the slowest setting. Pages are many, so quicker. */
const SHARED = /^(_astro|zoek)\//;
const ENDINGS = [".br", ".gz"] as const;

/**
 * Writes a `.br` and a `.gz` next to `file` of `siteDir` when it gains from it, so that serving costs no work.
 * What is the same as in the release before (`previousDir`) is taken from there: after one change most files are.
 */
export async function compressFile(
  siteDir: string,
  file: string,
  plain: Buffer,
  previousDir: string | undefined,
): Promise<void> {
  const path = join(siteDir, file);
  // Of an earlier text of this file. Never written over: they may be links to those of another release.
  for (const ending of ENDINGS) await rm(path + ending, { force: true });
  if (plain.length < FROM_BYTES) return;
  if (previousDir !== undefined && (await takeCopies(plain, join(previousDir, file), path))) return;
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
