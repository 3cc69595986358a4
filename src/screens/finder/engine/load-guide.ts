import { searchCards } from "#domain/offline/search-cards.ts";
import { searchPaths } from "#domain/offline/search-paths.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { Answering, openAnswering, ToOpen } from "./answering.ts";
import { startBeside, type AnsweringBeside } from "./ask-worker.ts";
import { answerOf, bytesOf } from "./bytes-of.ts";
import type { SearchServer } from "./with-server.ts";

/** What the finder answers from: fetched once, then every keystroke is answered on this device. */
export interface FinderGuide extends Answering {
  cards: ReadonlyMap<string, ResultCard>;
  /** Nobody asks it anything any more. */
  close: () => void;
}

interface EngineChoice {
  meilisearch: SearchServer | null;
}

/** Which engine answers is worth no more of a wait than its answer. */
const silence = () => new Promise<undefined>((resolve) => setTimeout(resolve, 800));

/**
 * The engine comes beside the begin of the index it reads, so that filters, fields and buttons are awake before either is
 * there. It answers in a thread of its own, and in the page by `answerHere` where a browser has none for us: slower on an
 * old phone, and the same. `onServer` gets the guide that asks a server as well, once all of the index is here. Rejects when
 * engine, begin or cards cannot be had; without a word about an engine, the embedded one answers.
 */
export async function loadFinderGuide(
  data: string,
  signal: AbortSignal,
  answerHere: () => Promise<{ openAnswering: typeof openAnswering }>,
  onServer: (guide: FinderGuide) => void,
): Promise<FinderGuide> {
  const starting = startBeside().catch(async (): Promise<AnsweringBeside> => {
    const here = await answerHere();
    return { open: async (...toOpen) => here.openAnswering(...toOpen), close: () => {} };
  });
  try {
    const [{ open, close }, begin, cards, choice] = await Promise.all([
      starting,
      bytesOf(searchPaths.begin(data), signal),
      answerOf(searchCards(data), signal).then((response) => response.json() as Promise<ResultCard[]>),
      Promise.race([answerOf(searchPaths.engine(), signal), silence()])
        .then((response) => response?.json() as Promise<EngineChoice | null>)
        .catch(() => null),
    ]);
    const toOpen: ToOpen = { begin, data, server: choice?.meilisearch };
    const answering = await open(toOpen, () => onServer({ ...guide }));
    const guide: FinderGuide = {
      ...answering,
      cards: new Map(cards.map((card) => [card.slug, card])),
      close,
    };
    return guide;
  } catch (error) {
    starting.then(({ close }) => close()).catch(() => {});
    throw error;
  }
}
