import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { StaticFiles } from "./static-files.ts";

const TEXT = /\.(html|css|js|mjs|json|bin|svg|xml|txt|ics|webmanifest)$/;
/** Smaller files fit in the packet their headers travel in. */
const FROM_BYTES = 1_000;
/** Fetched by every visitor and built once: worth the slowest setting. Pages are many, so quicker. */
const SHARED = /^(_astro|zoek)\//;

/** Writes a `.br` and a `.gz` next to every file that gains from it, so that serving costs no work. */
export async function compressSite(
  siteDir: string,
  progress?: (done: number, all: number) => void,
): Promise<void> {
  const files = new StaticFiles(siteDir).list().filter((file) => TEXT.test(file));
  let done = 0;
  // Four at a time: zlib has four threads, and a whole site need not stand in memory.
  const next = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      await compressFile(join(siteDir, file), SHARED.test(file) ? 11 : 7);
      progress?.(++done, done + files.length);
    }
  };
  await Promise.all([next(), next(), next(), next()]);
}

async function compressFile(path: string, quality: number): Promise<void> {
  const plain = await readFile(path);
  if (plain.length < FROM_BYTES) return;
  const brotli = await promisify(brotliCompress)(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
  const zipped = await promisify(gzip)(plain, { level: 9 });
  if (brotli.length < plain.length) await writeFile(`${path}.br`, brotli);
  if (zipped.length < plain.length) await writeFile(`${path}.gz`, zipped);
}
