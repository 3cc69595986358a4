import type { SearchServer } from "./with-server.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { SearchEngine } from "#search/engine.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { paths } from "#domain/paths.ts";

/** What the finder answers from: fetched once, then every keystroke is answered on this device. */
export interface FinderGuide {
  engine: SearchEngine;
  /** Always on this device: the map asks it for every match, which is too much for a server per keystroke. */
  embedded: EmbeddedEngine;
  cards: ReadonlyMap<string, ResultCard>;
}

interface EngineChoice {
  meilisearch: SearchServer | null;
}

/** Which engine answers is worth no more of a wait than its answer. */
const silence = () => new Promise<undefined>((resolve) => setTimeout(resolve, 800));

/**
 * The engine comes beside the index it reads, so that filters, fields and buttons are awake before either is there.
 * Rejects when engine, index or cards cannot be had; without a word about an engine, the embedded one answers.
 */
export async function loadFinderGuide(data: string, signal: AbortSignal): Promise<FinderGuide> {
  const get = async (path: string) => {
    const response = await fetch(path, { signal });
    if (!response.ok) throw new Error(path);
    return response;
  };
  const [{ openEmbeddedEngine }, bytes, cards, choice] = await Promise.all([
    import("#search/engine.embedded.ts"),
    get(paths.searchIndex(data)).then((response) => response.arrayBuffer()),
    get(paths.searchCards(data)).then((response) => response.json() as Promise<ResultCard[]>),
    Promise.race([get(paths.searchEngine()), silence()])
      .then((response) => response?.json() as Promise<EngineChoice | null>)
      .catch(() => null),
  ]);
  const embedded = openEmbeddedEngine(bytes);
  const server = choice?.meilisearch;
  return {
    embedded,
    engine: server
      ? await import("./with-server.ts").then(
          ({ withServer }) => withServer(server, embedded, data),
          () => embedded,
        )
      : embedded,
    cards: new Map(cards.map((card) => [card.slug, card])),
  };
}
