import { helpfulQuestions } from "#domain/quality/how-known.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { listText } from "#text/format.ts";
import { QUALITY_QUESTIONS } from "#text/quality-questions.ts";
import type { BoardGroup } from "../board.ts";

export interface CallQuestion {
  question: string;
  /** Of which activities it is not known, in words; empty where there is only one. */
  about: string;
}

/** Named one by one up to here. */
const MOST_NAMED = 3;

/** What to ask an organisation once somebody has it on the phone, over all it offers: the same as `npm run quality` says. */
export function callQuestions({ lines }: Pick<BoardGroup, "lines">, today: LocalDate): CallQuestion[] {
  const entries = lines.map(({ entry }) => entry);
  return helpfulQuestions(entries, today).map(({ key, of }) => ({
    question: QUALITY_QUESTIONS[key],
    about: aboutWhich(
      of.map(({ title }) => title),
      entries.length,
    ),
  }));
}

function aboutWhich(titles: readonly string[], all: number): string {
  if (all === 1) return "";
  if (titles.length === all) return all === 2 ? "bij beide" : `bij alle ${all}`;
  return titles.length <= MOST_NAMED
    ? `bij ${listText(titles)}`
    : titles.length > all / 2
      ? "bij de meeste"
      : "bij sommige";
}
