import { cleanQuery, usualSort, type ParsedAddress } from "#search/address.ts";
import type { Relaxation } from "#search/engine.ts";
import type { FacetKey } from "#search/facets.ts";
import { withoutWords } from "#search/understand/without-words.ts";
import { EMPTY_QUESTION, MAX_TEXT, type Question } from "#search/question.ts";

/** Everything the finder remembers. Answers are not in it: they follow from the question. */
export interface FinderState {
  question: Question;
  /** What stands in the search box: the words of the question, and a postcode that is being typed there. */
  typed: string;
  map: boolean;
  /**
   * The visitor was told where street pictures come from and asked for them. An address that opens the map is
   * not such a choice: somebody else may have sent it.
   */
  streets: boolean;
  /** What the address did not know: a postcode outside the guide. */
  unknownPostcode?: string | undefined;
  /** It was typed in the search box: that is where it is told. */
  isUnknownTyped?: boolean | undefined;
  /** How this state reaches the address bar. `none`: it came from there. */
  history: "push" | "replace" | "none";
}

export type FinderAction =
  | { type: "address"; parsed: ParsedAddress }
  /** `typed` differs from `text` when it holds a postcode: that is `near`, or one outside the guide. */
  | { type: "text"; text: string; typed?: string; near?: Question["near"]; unknown?: string | undefined }
  | { type: "typed" }
  /** One kind of activity instead of everything that was asked, but the place. */
  | { type: "kind"; category: string }
  /** Words of the text that were read as a filter and are not meant so. */
  | { type: "unread"; from: string }
  | { type: "toggle"; facet: FacetKey; value: string }
  | { type: "drop"; what: Relaxation["drop"] }
  | { type: "near"; near: Question["near"] }
  | { type: "unknown-postcode"; pc4: string }
  | { type: "within"; km: number | undefined }
  | { type: "area"; area: Question["area"] }
  | { type: "during"; during: Question["during"] }
  | { type: "sort"; sort: Question["sort"] }
  | { type: "more" }
  | { type: "map"; open: boolean; streets?: boolean }
  | { type: "streets" }
  | { type: "clear" };

export const START: FinderState = {
  question: EMPTY_QUESTION,
  typed: "",
  map: false,
  streets: false,
  history: "none",
};

/** The only place where a choice changes the question. Typing replaces the address, choosing adds to it. */
export function finderReducer(state: FinderState, action: FinderAction): FinderState {
  if (action.type === "text") return typing(state, action);
  const next = choosing(state, action);
  const isOther = next.question.text !== state.question.text || next.question.near !== state.question.near;
  return isOther ? { ...next, typed: next.question.text, isUnknownTyped: undefined } : next;
}

/** A postcode that is taken out of the box again, letter by letter, is no place any more. */
function typing(state: FinderState, action: FinderAction & { type: "text" }): FinderState {
  const { text, typed = text, near, unknown } = action;
  const wasPlace = state.typed !== state.question.text;
  const before = near || unknown || wasPlace ? withoutNear(state) : state;
  const { question } = before;
  const withinKm = near && state.question.withinKm;
  return {
    ...before,
    question: {
      ...question,
      text: text.slice(0, MAX_TEXT),
      page: 1,
      ...(near && { near, sort: sortNear(question.sort, near) }),
      ...(withinKm && { withinKm }),
    },
    typed: typed.slice(0, MAX_TEXT),
    unknownPostcode: unknown ?? before.unknownPostcode,
    isUnknownTyped: unknown ? true : before.isUnknownTyped,
    history: "replace",
  };
}

function choosing(state: FinderState, action: Exclude<FinderAction, { type: "text" }>): FinderState {
  const { question } = state;
  const ask = (change: Partial<Question>, history: "push" | "replace" = "push"): FinderState => ({
    ...state,
    question: { ...question, page: 1, ...change },
    history,
  });
  switch (action.type) {
    case "address":
      return {
        ...state,
        question: action.parsed.question,
        map: action.parsed.map,
        typed: action.parsed.question.text,
        unknownPostcode: action.parsed.unknownPostcode,
        isUnknownTyped: action.parsed.leaks && action.parsed.unknownPostcode !== undefined,
        history: action.parsed.leaks ? "replace" : "none",
      };
    case "typed":
      return { ...state, typed: question.text };
    case "kind":
      return ask({ text: "", filters: { category: [action.category] } });
    case "unread":
      return ask({ text: withoutWords(question.text, action.from) });
    case "toggle":
      return ask({ filters: toggled(question.filters, action.facet, action.value) });
    case "drop":
      return drop(state, action.what);
    case "near":
      if (!action.near) return withoutNear(state);
      return {
        ...ask({ near: action.near, sort: sortNear(question.sort, action.near), area: undefined }),
        unknownPostcode: undefined,
      };
    case "unknown-postcode":
      return { ...withoutNear(state), unknownPostcode: action.pc4, isUnknownTyped: undefined };
    case "within":
      return ask({ withinKm: question.near && action.km });
    case "area": {
      const { area: _area, ...rest } = question;
      const anywhere = { ...rest, page: 1, ...(action.area && { area: action.area }) };
      return { ...state, question: anywhere, history: "push" };
    }
    case "during":
      return ask({ during: action.during });
    case "sort":
      return ask({ sort: action.sort });
    case "more":
      return ask({ page: question.page + 1 }, "replace");
    case "map":
      return {
        ...state,
        map: action.open,
        streets: state.streets || Boolean(action.streets),
        history: "push",
      };
    case "streets":
      return { ...state, streets: true, history: "none" };
    case "clear":
      return { ...withoutNear(state), question: EMPTY_QUESTION, typed: "" };
  }
}

/** Who looks for what is on first still does so from another place. */
const sortNear = (sort: Question["sort"], near: Question["near"]): Question["sort"] =>
  sort === "soonest" ? sort : usualSort(near);

/** How many things are chosen, the typed words not counted: the number on the button "Filters". */
export function chosenCount({ filters, near, area }: Question): number {
  const values = Object.values(filters).reduce((sum, list) => sum + list.length, 0);
  return values + (near ? 1 : 0) + (area ? 1 : 0);
}

/** Nothing is asked: the whole guide is the answer. */
export function isOpen(question: Question): boolean {
  return chosenCount(question) === 0 && !question.during && cleanQuery(question.text) === "";
}

function drop(state: FinderState, what: Relaxation["drop"]): FinderState {
  const { question } = state;
  if (what === "distance") {
    if (!question.withinKm) return withoutNear(state);
    return { ...state, question: { ...question, withinKm: undefined, page: 1 }, history: "push" };
  }
  if (what === "area") return finderReducer(state, { type: "area", area: undefined });
  if (what === "during") return finderReducer(state, { type: "during", during: undefined });
  if (what === "text") return { ...state, question: { ...question, text: "", page: 1 }, history: "push" };
  const { [what]: _, ...filters } = question.filters;
  return { ...state, question: { ...question, filters, page: 1 }, history: "push" };
}

function withoutNear(state: FinderState): FinderState {
  const { near: _near, withinKm: _withinKm, ...question } = state.question;
  return {
    ...state,
    question: { ...question, sort: sortNear(question.sort, undefined), page: 1 },
    unknownPostcode: undefined,
    isUnknownTyped: undefined,
    history: "push",
  };
}

/** Steps of one ladder, of which the higher holds the lower: two of them say no more than one. */
const LADDERS: Partial<Record<FacetKey, readonly string[]>> = { cost: ["gratis", "tot-3", "tot-7-50"] };

function toggled(filters: Question["filters"], facet: FacetKey, value: string): Question["filters"] {
  const { [facet]: chosen = [], ...others } = filters;
  const ladder = LADDERS[facet]?.includes(value) ? LADDERS[facet] : [];
  const kept = chosen.filter((other) => !ladder.includes(other));
  const values = chosen.includes(value) ? kept.filter((other) => other !== value) : [...kept, value];
  return values.length > 0 ? { ...others, [facet]: values } : others;
}
