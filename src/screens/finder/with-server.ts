import type { SearchEngine } from "#search/engine.ts";
import type { EmbeddedEngine } from "#search/engine.embedded.ts";
import { withFallback } from "#search/engine.fallback.ts";
import { openServerEngine } from "#search/engine.server.ts";

export interface SearchServer {
  host: string;
}

/** Loaded only where a server is named: a static release never ships this part. */
export function withServer({ host }: SearchServer, embedded: EmbeddedEngine): SearchEngine {
  const { planner, ids } = embedded;
  return withFallback(openServerEngine({ host, planner, ids }), embedded);
}
