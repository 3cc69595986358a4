import { readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { storeFileOf } from "./open-store.ts";
import { KEPT_DAYS } from "./retention.ts";

const DAY = 86_400_000;

/** Letters that were written as files, and databases that a restore put aside: they hold addresses as well. */
export async function forgetOldFiles(dataDir: string, now: number): Promise<number> {
  const kept = now - KEPT_DAYS.sentMail * DAY;
  const store = storeFileOf(dataDir);
  const places: [string, RegExp][] = [
    [join(dataDir, "mail"), /\.(eml|part)$/],
    [dirname(store), /\.db\.before-/],
  ];
  let gone = 0;
  for (const [folder, pattern] of places) {
    for (const name of (await readdir(folder).catch(() => [])).filter((one) => pattern.test(one))) {
      const file = join(folder, name);
      // A letter gets its lasting name while we look: what is gone by then is young.
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: now }));
      if (mtimeMs >= kept) continue;
      await rm(file, { force: true });
      gone++;
    }
  }
  return gone;
}
