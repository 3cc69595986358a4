import { WEIGHTS } from "#matching/weights.ts";
import { matchingWords } from "#text/words/matching.ts";
import { listText } from "#text/format.ts";
import { textOf } from "#text/text-of.ts";
import type { Asked } from "#matching/ask/asked.ts";
import { minded } from "./caution.ts";
import type { Labels } from "./labels.ts";
import { goalReasons, wishReasons, type Reason } from "./reasons.ts";
import { practicalReasons } from "./practical-reasons.ts";
import type { Scored } from "#matching/choose/score.ts";
import { unknownsFor } from "./unknowns.ts";

export interface Explanation {
  /** At most three, what moved the score most first. Each has an answer behind it. */
  reasons: string[];
  /** "Let op", at most three, the heaviest first. */
  cautions: string[];
  /** What it is like, where somebody may want to know that before; absent when there is nothing to say. */
  notes?: string[];
  /** "Vraag dit even na: …", when something that was asked about is not known. */
  ask?: string;
}

const text = textOf(matchingWords);

export function explain(scored: Scored, asked: Asked, labels: Labels): Explanation {
  const found = [
    ...wishReasons(scored, asked, labels),
    ...goalReasons(scored, asked),
    ...practicalReasons(scored, asked, labels),
  ];
  const unknown = unknownsFor(scored.candidate, asked).map((key) => text(`match.ask.${key}`));
  const { cautions, notes } = minded(scored, asked, labels);
  return {
    reasons: strongest(found),
    cautions,
    ...(notes.length > 0 && { notes }),
    ...(unknown.length > 0 && { ask: text("match.ask", { what: listText(unknown) }) }),
  };
}

function strongest(reasons: readonly Reason[]): string[] {
  const sorted = reasons.toSorted((a, b) => b.moved - a.moved);
  return [...new Set(sorted.map((reason) => reason.text))].slice(0, WEIGHTS.told.reasons);
}
