import { fragmentParts, readList, withList } from "#domain/list-address.ts";
import { paths } from "#domain/paths.ts";
import { QUESTION_COUNT, startOf, type JourneyState, type Mode, type JourneyView } from "./journey-state.ts";

/** Where somebody is, for back and forward: which screen, never what was answered on it. */
const STEP = "stap";
const VIEWS: readonly JourneyView[] = ["begin", "vraag", "passend", "lijst", "recept"];
/** The questions all on one page. */
const ALL_QUESTIONS = "vragen";

interface JourneyPlace {
  view: JourneyView;
  question?: number;
  /** Said by the two ways of asking. */
  mode?: Mode;
  list: string[];
  /** How much of the list could not be read. */
  unread: number;
}

/** "stap=vraag-3&lijst=koor,wandelen", without "#". The screen a page opens with is not said. */
export function formatPlace({ view, question, mode, list }: JourneyState, start: JourneyView): string {
  const asked = mode === "coach" ? ALL_QUESTIONS : `${view}-${question}`;
  const step = view === "vraag" ? asked : view;
  return withList(step === start ? "" : `${STEP}=${step}`, list);
}

/** Reads any fragment; an unknown screen is the one the page opens with. */
export function parsePlace(fragment: string, start: JourneyView): JourneyPlace {
  const step = fragmentParts(fragment).find((part) => part.startsWith(`${STEP}=`)) ?? "";
  const [name, number] = step.slice(STEP.length + 1).split("-");
  const { slugs: list, unread } = readList(fragment);
  if (name === ALL_QUESTIONS) return { view: "vraag", mode: "coach", list, unread };
  const view = VIEWS.find((one) => one === name) ?? start;
  const question = Number(number);
  const isQuestion = Number.isInteger(question) && question >= 1 && question <= QUESTION_COUNT;
  if (view !== "vraag") return { view, list, unread };
  return { view, mode: "resident", list, unread, ...(isQuestion && { question }) };
}

/** The address of the questions, asked in one of the two ways. */
export const questionsAddress = (mode: Mode): string =>
  `${paths.journey()}#${formatPlace({ ...startOf("vraag"), mode }, "begin")}`;
