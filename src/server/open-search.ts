import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reporter } from "#release/fill-release.ts";
import { documentsFileOf, type Release } from "#release/release-store.ts";
import { meilisearchExecutor } from "#search/engine.meilisearch.ts";
import { clientMultiSearch, connectMeilisearch, type MeilisearchServer } from "#search/meilisearch/client.ts";
import { padFor, type MeilisearchDocument } from "#search/meilisearch/document.ts";
import { explainMeilisearchError } from "#search/meilisearch/explain-error.ts";
import { pushIndex } from "#search/meilisearch/push.ts";
import type { MultiSearch } from "#search/meilisearch/request.ts";
import { searchOnlyKey } from "#search/meilisearch/search-key.ts";
import { ACTIVITIES_INDEX, indexSettings } from "#search/meilisearch/settings.ts";
import { supportOf } from "#search/meilisearch/versions.ts";
import type { PlanExecutor } from "#search/plan.ts";
import { findMeilisearchBinary } from "./meilisearch-binary.ts";
import { startMeilisearch, type MeilisearchProcess } from "./meilisearch-process.ts";
import type { GuideProcess, ProcessSettings } from "./process-settings.ts";

/** Whether an activity belongs in the index that is filled. */
export type Holds = (document: Pick<MeilisearchDocument, "municipality">) => boolean;

/** The guide itself has stopped waiting long before. */
const SEARCH_TIMEOUT_MS = 10_000;

/** A server to ask, or why there is none. */
export type MaybeSearchServer = SearchServer | NoSearchServer;

interface NoSearchServer {
  none: string;
  /** Nobody asked for one, or this machine has none: that does not change while the guide runs. */
  forGood: boolean;
}

/** Which server answers, and the child process when it is ours. */
interface SearchServer extends MeilisearchServer {
  process: (MeilisearchProcess & { dataDir: string }) | undefined;
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
  if (settings.engine === "embedded") return { none: "SEARCH_ENGINE=embedded", forGood: true };
  if (settings.meilisearch) return { ...settings.meilisearch, process: undefined };
  const binary = findMeilisearchBinary(root);
  if ("missing" in binary) return orThrow(settings, binary.missing, true);
  try {
    const masterKey = await readOrMakeMasterKey(settings.dataDir);
    const { dir, user } = settings.ownMeilisearch;
    // One folder per version and port: two guides that run side by side never share a database.
    const dataDir = join(dir, `${binary.version}-${settings.port}`);
    const child = await startMeilisearch({ binary, dataDir, user, masterKey, signal });
    return { url: child.url, apiKey: masterKey, process: { ...child, dataDir } };
  } catch (error) {
    signal.throwIfAborted();
    return orThrow(settings, (error as Error).message, false);
  }
}

interface Indexed {
  executor: PlanExecutor;
  multiSearch: MultiSearch;
  ids: string[];
  index: string;
  version: string;
  warning?: string;
}

/**
 * Puts the activities of a release in the index, or of one region those that it holds. Returns how to ask about them,
 * or throws one sentence.
 */
export async function indexRelease(
  server: MeilisearchServer,
  release: Release,
  report: Reporter,
  holds: Holds = () => true,
): Promise<Indexed> {
  const client = connectMeilisearch(server);
  try {
    const { pkgVersion } = await client.getVersion();
    const support = supportOf(pkgVersion);
    if (!support)
      throw new Error(`Meilisearch at ${server.url} is ${pkgVersion}; the guide needs 1.21 or newer.`);
    const all = JSON.parse(await readFile(documentsFileOf(release.dir), "utf8")) as MeilisearchDocument[];
    const documents = all.filter(holds);
    await pushIndex({
      client,
      index: ACTIVITIES_INDEX,
      settings: indexSettings(support),
      documents: documents.map((document) => padFor(document, support)),
      progress: (done, all) => report(`  activities indexed: ${done} of ${all}`, true),
    });
    // With a key that may search this index and nothing else, though no browser ever gets it.
    const apiKey = await searchOnlyKey(client, ACTIVITIES_INDEX);
    const index = ACTIVITIES_INDEX;
    const ids = documents.map(({ id }) => id);
    const searcher = connectMeilisearch({ url: server.url, apiKey }, SEARCH_TIMEOUT_MS);
    const multiSearch = clientMultiSearch(searcher);
    const executor = meilisearchExecutor({ multiSearch, index, ids });
    const tested = { executor, multiSearch, ids, index, version: pkgVersion };
    if (support.tested) return tested;
    return {
      ...tested,
      warning: `Meilisearch ${pkgVersion} is not among the versions the guide was tested with.`,
    };
  } catch (error) {
    throw new Error(explainMeilisearchError(error, server.url), { cause: error });
  }
}

function orThrow(settings: ProcessSettings, reason: string, forGood: boolean): NoSearchServer {
  if (settings.engine === "meilisearch") throw new Error(`SEARCH_ENGINE=meilisearch, but ${reason}.`);
  return { none: reason, forGood };
}

/**
 * The key of our own Meilisearch, made once and kept: its data knows no other. It stands beside the folder of
 * the server and not in it.
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
