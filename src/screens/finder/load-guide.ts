import type { SearchServer } from "./with-server.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { SearchEngine } from "#search/engine.ts";
import type { EngineInParts } from "#search/engine.in-parts.ts";
import { searchCards } from "#domain/offline/search-cards.ts";
import { paths } from "#domain/paths.ts";

/** What the finder answers from: fetched once, then every keystroke is answered on this device. */
export interface FinderGuide {
  engine: SearchEngine;
  /** Always on this device: the map asks it for every match, which is too much for a server per keystroke. */
  embedded: Pick<EngineInParts, "search" | "suggest">;
  cards: ReadonlyMap<string, ResultCard>;
}

interface EngineChoice {
  meilisearch: SearchServer | null;
}

/** Which engine answers is worth no more of a wait than its answer. */
const silence = () => new Promise<undefined>((resolve) => setTimeout(resolve, 800));

/**
 * The engine comes beside the begin of the index it reads, so that filters, fields and buttons are awake before either is
 * there; what else of the index a question needs comes with that question, and all of it behind the first answer. A server is
 * asked once all is here: `onServer` gets the guide that does. Rejects when engine, begin or cards cannot be had; without a word
 * about an engine, the embedded one answers.
 */
export async function loadFinderGuide(
  data: string,
  signal: AbortSignal,
  onServer: (guide: FinderGuide) => void,
): Promise<FinderGuide> {
  const get = async (path: string) => {
    const response = await fetch(path, { signal });
    if (!response.ok) throw new Error(path);
    return response;
  };
  const bytes = (path: string) => get(path).then((response) => response.arrayBuffer());
  const [{ openEngineInParts }, begin, cards, choice] = await Promise.all([
    import("#search/engine.in-parts.ts"),
    bytes(paths.searchBegin(data)),
    get(searchCards(data)).then((response) => response.json() as Promise<ResultCard[]>),
    Promise.race([get(paths.searchEngine()), silence()])
      .then((response) => response?.json() as Promise<EngineChoice | null>)
      .catch(() => null),
  ]);
  const embedded = openEngineInParts(begin, (part, begin) => bytes(paths.searchPart(data, begin, part)));
  const server = choice?.meilisearch;
  let rest: Promise<void> | undefined;
  const fetchRest = async () => {
    await embedded.whole();
    if (!server) return;
    const later = await import("./with-server.ts");
    onServer({ ...guide, engine: later.withServer(server, embedded, data) });
  };
  const guide: FinderGuide = {
    embedded,
    engine: {
      async search(question, options) {
        const answer = await embedded.search(question, options);
        rest ??= fetchRest().catch(() => {
          rest = undefined;
        });
        return answer;
      },
    },
    cards: new Map(cards.map((card) => [card.slug, card])),
  };
  return guide;
}
