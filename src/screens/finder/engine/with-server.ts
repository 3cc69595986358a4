import type { SearchEngine } from "#search/engine.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { withFallback } from "#search/engine.fallback.ts";
import { openServerEngine } from "#search/engine.server.ts";

export interface SearchServer {
  host: string;
}

/** `data`: the folder that `embedded` comes from. Loaded only where a server is named: a static release never ships this part. */
export function withServer(
  { host }: SearchServer,
  embedded: Pick<EmbeddedEngine, "planner" | "ids" | "search">,
  data: string,
): SearchEngine {
  const { planner, ids } = embedded;
  // The folder of a part is named after its municipality; that of a whole guide has no such name.
  const [, , municipality] = data.split("/");
  return withFallback(openServerEngine({ host, planner, ids, municipality }), embedded);
}
