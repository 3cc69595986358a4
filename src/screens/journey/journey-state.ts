import { EMPTY_PROFILE, type Profile } from "#matching/ask/profile.ts";

export const QUESTION_COUNT = 8;
/** The most a sheet holds: one thing at a time is enough. */
export const MOST_ON_SHEET = 3;
/** Twenty proposals and some of one's own finding: longer is no list any more. */
export const MOST_ON_LIST = 30;

export type JourneyView = "begin" | "vraag" | "passend" | "lijst" | "recept";
/** Alone: one question per screen. With a coach: all on one page. */
export type Mode = "resident" | "coach";

/**
 * Everything a visit remembers, in memory only. The list is in the fragment as well, so that it survives a
 * page; answers never are.
 */
export interface JourneyState {
  view: JourneyView;
  /** 1 to 8. */
  question: number;
  mode: Mode;
  /** The screen was reached by going back or forward: the history has it already. */
  isBack?: boolean;
  profile: Profile;
  /** The answers before the last change of a wish, for one tap back. */
  before?: Profile | undefined;
  /** Slugs in the order of the sheet. */
  list: readonly string[];
  /** What was taken off the list last, for one tap back. */
  removed?: { slug: string; at: number } | undefined;
  /** What the address of the list held beyond what can be shown, so that nothing is lost in silence. */
  lost: LostOfList;
  /** "Liever iets anders": slugs not to be shown again. */
  hidden: readonly string[];
}

export interface LostOfList {
  /** How many things could not be read at all. */
  unread: number;
  /** Slugs for which a list has no room. */
  tooMany: readonly string[];
}
const NOTHING_LOST: LostOfList = { unread: 0, tooMany: [] };

export type JourneyAction =
  | { type: "go"; view: JourneyView; question?: number; mode?: Mode; isBack?: boolean }
  | { type: "answer"; profile: Profile }
  | { type: "change"; profile: Profile }
  | { type: "undo-change" }
  | { type: "again" }
  | { type: "hide"; slug: string }
  | { type: "show-hidden" }
  | { type: "add"; slug: string }
  | { type: "remove"; slug: string }
  | { type: "undo-remove" }
  | { type: "move"; slug: string; by: -1 | 1 }
  | { type: "replace"; slug: string; by: string }
  | { type: "list"; list: readonly string[]; unread?: number };

export const startOf = (view: JourneyView, list: readonly string[] = []): JourneyState => ({
  view,
  question: 1,
  mode: "resident",
  profile: EMPTY_PROFILE,
  list: list.slice(0, MOST_ON_LIST),
  lost: NOTHING_LOST,
  hidden: [],
});

export function journeyReducer(state: JourneyState, action: JourneyAction): JourneyState {
  switch (action.type) {
    case "go":
      return {
        ...state,
        view: action.view,
        question: action.question ?? state.question,
        mode: action.mode ?? state.mode,
        isBack: action.isBack ?? false,
      };
    case "answer":
      return { ...state, profile: action.profile, before: undefined };
    case "change":
      return { ...state, profile: action.profile, before: state.profile };
    case "undo-change":
      return state.before ? { ...state, profile: state.before, before: undefined } : state;
    case "again":
      return { ...startOf("begin", state.list), mode: state.mode };
    case "hide":
      return { ...state, hidden: [...state.hidden, action.slug] };
    case "show-hidden":
      return { ...state, hidden: [] };
    case "list": {
      const all = [...new Set(action.list)];
      const lost = { unread: action.unread ?? 0, tooMany: all.slice(MOST_ON_LIST) };
      return { ...state, list: all.slice(0, MOST_ON_LIST), lost, removed: undefined };
    }
    case "add": {
      const { list, lost } = state;
      if (list.includes(action.slug)) return state;
      if (list.length < MOST_ON_LIST) return { ...state, list: [...list, action.slug], removed: undefined };
      return { ...state, lost: { ...lost, tooMany: [...new Set([...lost.tooMany, action.slug])] } };
    }
    case "replace": {
      const list = state.list.map((slug) => (slug === action.slug ? action.by : slug));
      return { ...state, list: [...new Set(list)], removed: undefined };
    }
    case "remove": {
      const at = state.list.indexOf(action.slug);
      if (at < 0) return state;
      return {
        ...state,
        list: state.list.filter((one) => one !== action.slug),
        removed: { slug: action.slug, at },
      };
    }
    case "undo-remove": {
      if (!state.removed) return state;
      const { slug, at } = state.removed;
      return { ...state, list: state.list.toSpliced(at, 0, slug), removed: undefined };
    }
    case "move": {
      const at = state.list.indexOf(action.slug);
      const to = at + action.by;
      if (at < 0 || to < 0 || to >= state.list.length) return state;
      return { ...state, list: state.list.toSpliced(at, 1).toSpliced(to, 0, action.slug) };
    }
  }
}
