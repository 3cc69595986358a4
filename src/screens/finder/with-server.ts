import type { SearchEngine } from "#search/engine.ts";
import type { EmbeddedEngine } from "#search/engine.embedded.ts";
import { withFallback } from "#search/engine.fallback.ts";
import { openMeilisearchEngine } from "#search/engine.meilisearch.ts";
import { fetchMultiSearch } from "#search/meilisearch/multi-search.ts";

export interface SearchServer {
  host: string;
  key: string;
  index: string;
}

/** Loaded only where a server is named: a static release never ships this part. */
export function withServer({ host, key, index }: SearchServer, embedded: EmbeddedEngine): SearchEngine {
  const { planner, ids } = embedded;
  const primary = openMeilisearchEngine({
    multiSearch: fetchMultiSearch({ host, key }),
    index,
    ids,
    planner,
  });
  return withFallback(primary, embedded);
}
