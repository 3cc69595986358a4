import type { visitsCalendar } from "#interop/ical-visits.ts";
import type { MatchGuide } from "#matching/match-guide.ts";
import { paths } from "#site/paths.ts";
import type { ResultCard } from "#site/result-card.ts";
import type { SheetFacts } from "#site/sheet-facts.ts";

/** What the screens show from. The worker has a copy of the guide and the index of its own. */
export interface JourneyGuide {
  guide: MatchGuide;
  cards: ReadonlyMap<string, ResultCard>;
  sheets: ReadonlyMap<string, SheetFacts>;
  /** The search index, for the worker. */
  index: ArrayBuffer;
  /** Fetched with the rest, for later nothing is fetched any more. */
  visitsCalendar: typeof visitsCalendar;
}

/** Everything is fetched once, here. After this no request is made until somebody leaves. */
export async function loadJourney(signal: AbortSignal): Promise<JourneyGuide> {
  const get = async (path: string) => {
    const response = await fetch(path, { signal });
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    return response;
  };
  const [guide, cards, index, calendar] = await Promise.all([
    get(paths.matchGuide()).then((response) => response.json() as Promise<MatchGuide>),
    get(paths.searchCards()).then((response) => response.json() as Promise<ResultCard[]>),
    get(paths.searchIndex()).then((response) => response.arrayBuffer()),
    import("#interop/ical-visits.ts"),
  ]);
  return {
    guide,
    index,
    visitsCalendar: calendar.visitsCalendar,
    cards: new Map(cards.map((card) => [card.slug, card])),
    sheets: new Map(guide.sheets.map((sheet) => [sheet.slug, sheet])),
  };
}
