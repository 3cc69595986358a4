import { listIn, withList } from "#site/list-address.ts";
import { QUESTION_COUNT, type JourneyState, type View } from "./journey-state.ts";

/** Where somebody is, for back and forward: which screen, never what was answered on it. */
const STEP = "stap";
const VIEWS: readonly View[] = ["begin", "vraag", "passend", "lijst", "recept"];

export interface JourneyPlace {
  view: View;
  question?: number;
  list: string[];
}

/** "stap=vraag-3&lijst=koor,wandelen", without "#". The screen a page opens with is not said. */
export function formatPlace({ view, question, list }: JourneyState, start: View): string {
  const step = view === "vraag" ? `${view}-${question}` : view;
  return withList(step === start ? "" : `${STEP}=${step}`, list);
}

/** Reads any fragment; an unknown screen is the one the page opens with. */
export function parsePlace(fragment: string, start: View): JourneyPlace {
  const [name, number] = (new URLSearchParams(fragment.replace(/^#/, "")).get(STEP) ?? "").split("-");
  const view = VIEWS.find((one) => one === name) ?? start;
  const question = Number(number);
  const isQuestion = Number.isInteger(question) && question >= 1 && question <= QUESTION_COUNT;
  return { view, list: listIn(fragment), ...(view === "vraag" && isQuestion && { question }) };
}
