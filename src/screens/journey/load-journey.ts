import type * as calendars from "#export/ical-visits.ts";
import type { MatchGuide } from "#matching/offer/match-guide.ts";
import { searchCards, WHOLE_SEARCH } from "#domain/offline/search-cards.ts";
import { paths } from "#domain/paths.ts";
import { searchPaths } from "#domain/offline/search-paths.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { PrescriptionFacts } from "#text/prescription-facts.ts";

/** What the screens show from. The worker has a copy of the guide and the index of its own. */
export interface JourneyGuide {
  guide: MatchGuide;
  cards: ReadonlyMap<string, ResultCard>;
  sheets: ReadonlyMap<string, PrescriptionFacts>;
  /** The search index, for the worker. */
  index: ArrayBuffer;
  /** On its way from the start, for later nothing is fetched any more; nobody waits for it before the last screen. */
  calendars: Promise<typeof calendars>;
}

/** Everything is fetched once, here. After this no request is made until somebody leaves. */
export async function loadJourney(signal: AbortSignal): Promise<JourneyGuide> {
  const get = async (path: string) => {
    const response = await fetch(path, { signal });
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    return response;
  };
  const calendars = import("#export/ical-visits.ts");
  calendars.catch(() => undefined);
  const [guide, cards, index] = await Promise.all([
    get(paths.matchGuide()).then((response) => response.json() as Promise<MatchGuide>),
    get(searchCards(WHOLE_SEARCH)).then((response) => response.json() as Promise<ResultCard[]>),
    get(searchPaths.index(WHOLE_SEARCH)).then((response) => response.arrayBuffer()),
  ]);
  return {
    guide,
    index,
    calendars,
    cards: new Map(cards.map((card) => [card.slug, card])),
    sheets: new Map(guide.sheets.map((sheet) => [sheet.slug, sheet])),
  };
}
