import { Meilisearch } from "meilisearch";
import type { MultiSearch } from "./request.ts";

export interface MeilisearchServer {
  url: string;
  apiKey: string | undefined;
}

const REQUEST_TIMEOUT_MS = 30_000;

/** Indexing, keys, and searching. Browsers never ask a search server themselves: see `engine.server.ts`. */
export function connectMeilisearch(
  { url, apiKey }: MeilisearchServer,
  timeout = REQUEST_TIMEOUT_MS,
): Meilisearch {
  return new Meilisearch({
    host: url,
    ...(apiKey ? { apiKey } : {}),
    timeout,
    // Compressed answers come in chunks that wait for each other on loopback: 45 ms instead of 5.
    requestInit: { headers: { "accept-encoding": "identity" } },
  });
}

export function clientMultiSearch(client: Meilisearch): MultiSearch {
  return (queries, { signal } = {}) => client.multiSearch({ queries }, signal ? { signal } : {});
}
