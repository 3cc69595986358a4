import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findMeilisearchBinary } from "#server/meilisearch-binary.ts";
import { startMeilisearch } from "#server/meilisearch-process.ts";
import type { Meilisearch } from "meilisearch";
import { connectMeilisearch } from "#search/meilisearch/client.ts";
import { MEILISEARCH_VERSIONS } from "#search/meilisearch/versions.ts";
import { needs } from "./needs.ts";
import { temporaryFolder } from "./tiny-site.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const meilisearchBinary = findMeilisearchBinary(root);
export const hasMeilisearch = "file" in meilisearchBinary;
/** On machines npm has no server for, the tests that need one are skipped. */
export const needsMeilisearch = needs(
  hasMeilisearch,
  "missing" in meilisearchBinary ? meilisearchBinary.missing : "",
);

/** A real server with an empty database, for one test file. */
export async function testMeilisearch() {
  if (!("file" in meilisearchBinary)) throw new Error(meilisearchBinary.missing);
  const folder = temporaryFolder();
  const masterKey = "alleen-voor-de-tests";
  const { url, pid, stop, died } = await startMeilisearch({
    binary: meilisearchBinary,
    dataDir: join(folder.path, "search"),
    masterKey,
    signal: new AbortController().signal,
  });
  return {
    url,
    pid,
    masterKey,
    died,
    client: connectMeilisearch({ url, apiKey: masterKey }),
    stop: async () => {
      await stop();
      folder.remove();
    },
  };
}

/**
 * Servers the engine contract runs against: every version the guide supports, from its binary, and with
 * MEILISEARCH_TEST_URL (and MEILISEARCH_TEST_KEY) one more that somebody thinks of supporting.
 */
export function meilisearchServers() {
  const supported = MEILISEARCH_VERSIONS.map(({ version }) => ({
    name: version,
    needed: needs(
      "file" in meilisearchBinary && meilisearchBinary.version === version,
      `Meilisearch ${version} is not installed`,
    ),
    open: async (): Promise<{ client: Meilisearch; stop: () => Promise<void> }> => testMeilisearch(),
  }));
  const url = process.env["MEILISEARCH_TEST_URL"];
  if (!url) return supported;
  const client = connectMeilisearch({ url, apiKey: process.env["MEILISEARCH_TEST_KEY"] });
  return [
    ...supported,
    { name: `at ${url}`, needed: {}, open: async () => ({ client, stop: async () => {} }) },
  ];
}
