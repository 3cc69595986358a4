import type { MeilisearchQuery } from "./request.ts";
import { UnusableAnswer } from "./response.ts";

/** Brings queries to a Meilisearch server and the JSON of its answer back. Rejects when there is none. */
export type MultiSearch = (
  queries: MeilisearchQuery[],
  options?: { signal?: AbortSignal | undefined },
) => Promise<unknown>;

/**
 * The transport of browsers: plain fetch, so that the client library (7 kB) is not shipped for one request.
 * `host` may be a path of the guide itself: "/meili".
 */
export function fetchMultiSearch({ host, key }: { host: string; key: string }): MultiSearch {
  return async (queries, { signal } = {}) => {
    const response = await fetch(`${host}/multi-search`, {
      method: "POST",
      body: JSON.stringify({ queries }),
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      credentials: "omit",
      redirect: "error",
      ...(signal ? { signal } : {}),
    });
    if (!response.ok) throw new UnusableAnswer(`the search server answered ${response.status}`);
    return (await response.json()) as unknown;
  };
}
