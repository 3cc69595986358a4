import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The key of our own Meilisearch, made once and kept, because the keys of browsers are derived from it: with
 * a new one, a page that is open would ask with a key that no longer exists.
 */
export async function readOrMakeMasterKey(dataDir: string): Promise<string> {
  const file = join(dataDir, "meilisearch", "master.key");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (/^[\w-]{32,}$/.test(kept.trim())) return kept.trim();
  const key = randomBytes(32).toString("base64url");
  await mkdir(join(dataDir, "meilisearch"), { recursive: true });
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  return key;
}
