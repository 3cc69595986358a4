import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reporter } from "#release/fill-release.ts";
import { documentsFileOf, type Release } from "#release/release-store.ts";
import { connectMeilisearch, type MeilisearchServer } from "#search/meilisearch/client.ts";
import { padFor, type MeilisearchDocument } from "#search/meilisearch/document.ts";
import { explainMeilisearchError } from "#search/meilisearch/explain-error.ts";
import { pushIndex } from "#search/meilisearch/push.ts";
import { searchOnlyKey } from "#search/meilisearch/search-key.ts";
import { ACTIVITIES_INDEX, indexSettings } from "#search/meilisearch/settings.ts";
import { supportOf } from "#search/meilisearch/versions.ts";
import { findMeilisearchBinary, startMeilisearch, type MeilisearchProcess } from "./meilisearch-process.ts";
import type { GuideProcess, ProcessSettings } from "./process-settings.ts";

/** A server to ask, or why there is none. */
export type MaybeSearchServer = SearchServer | { none: string };

/** Which server answers, and the child process when it is ours. */
interface SearchServer extends MeilisearchServer {
  process: MeilisearchProcess | undefined;
}

/**
 * The Meilisearch server the settings ask for: theirs, one started here, or none with the reason in words.
 * Throws only when the settings insist on Meilisearch and there is none.
 */
export async function openSearchServer({
  settings,
  root,
  signal,
}: Pick<GuideProcess, "settings" | "root" | "signal">): Promise<MaybeSearchServer> {
  if (settings.engine === "embedded") return { none: "SEARCH_ENGINE=embedded" };
  if (settings.meilisearch) return { ...settings.meilisearch, process: undefined };
  const binary = findMeilisearchBinary(root);
  if ("missing" in binary) return orThrow(settings, binary.missing);
  try {
    const masterKey = await readOrMakeMasterKey(settings.dataDir);
    const child = await startMeilisearch({
      file: binary.file,
      // One folder per version and port: two guides that run side by side never share a database.
      dataDir: join(settings.dataDir, "meilisearch", `${binary.version}-${settings.port}`),
      masterKey,
      signal,
    });
    return { url: child.url, apiKey: masterKey, process: child };
  } catch (error) {
    signal.throwIfAborted();
    return orThrow(settings, (error as Error).message);
  }
}

/** Puts the activities of a release in the index. Returns what browsers need, or throws one sentence. */
export async function indexRelease(
  server: MeilisearchServer,
  release: Release,
  report: Reporter,
): Promise<{ key: string; index: string; version: string; warning: string | undefined }> {
  const client = connectMeilisearch(server);
  try {
    const { pkgVersion } = await client.getVersion();
    const support = supportOf(pkgVersion);
    if (!support)
      throw new Error(`Meilisearch at ${server.url} is ${pkgVersion}; the guide needs 1.21 or newer.`);
    const documents = JSON.parse(
      await readFile(documentsFileOf(release.dir), "utf8"),
    ) as MeilisearchDocument[];
    await pushIndex({
      client,
      index: ACTIVITIES_INDEX,
      settings: indexSettings(support),
      documents: documents.map((document) => padFor(document, support)),
      progress: (done, all) => report(`  activities indexed: ${done} of ${all}`, true),
    });
    const key = await searchOnlyKey(client, ACTIVITIES_INDEX);
    const warning = support.tested
      ? undefined
      : `Meilisearch ${pkgVersion} is not among the versions the guide was tested with.`;
    return { key, index: ACTIVITIES_INDEX, version: pkgVersion, warning };
  } catch (error) {
    throw new Error(explainMeilisearchError(error, server.url), { cause: error });
  }
}

function orThrow(settings: ProcessSettings, reason: string): { none: string } {
  if (settings.engine === "meilisearch") throw new Error(`SEARCH_ENGINE=meilisearch, but ${reason}.`);
  return { none: reason };
}

/**
 * The key of our own Meilisearch, made once and kept, because the keys of browsers are derived from it: with
 * a new one, a page that is open would ask with a key that no longer exists.
 */
async function readOrMakeMasterKey(dataDir: string): Promise<string> {
  const file = join(dataDir, "meilisearch", "master.key");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (/^[\w-]{32,}$/.test(kept.trim())) return kept.trim();
  const key = randomBytes(32).toString("base64url");
  await mkdir(join(dataDir, "meilisearch"), { recursive: true });
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  return key;
}
