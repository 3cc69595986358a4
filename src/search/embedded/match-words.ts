import { isNumber } from "../analyser/normalise.ts";
import type { PlannedWord } from "../plan.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Postings } from "./postings.ts";

/**
 * Typing errors weigh more than any sum of fields (at most ten words, or three glued ones, in the last field).
 * A document's score is 1 + errors * 64 + fields; 0 means that it does not match.
 */
export const TYPO_WEIGHT = 64;
/** "fiets tocht" is also looked for as "fietstocht", and "jeu de boules" as one word, at the cost of errors. */
const LONGEST_GLUE = 3;

/** Every word must match, alone or glued to its neighbours. Score per document; lower is better, 0 is no match. */
export function matchWords(
  words: readonly PlannedWord[],
  documents: number,
  dictionary: Dictionary,
  postings: Postings,
): Uint16Array {
  // best[i]: per document, the score of the first i words.
  const best: Uint16Array[] = [new Uint16Array(documents).fill(1)];
  for (let end = 1; end <= words.length; end++) {
    const scores = new Uint16Array(documents);
    for (let glued = 1; glued <= Math.min(LONGEST_GLUE, end); glued++) {
      const typed = words.slice(end - glued, end);
      const text = typed.map((word) => word.text).join("");
      // Meilisearch keeps numbers apart from the words it tries neighbours glued together on.
      if (glued > 1 && isNumber(text)) continue;
      const found = dictionary.derive(text, typed.at(-1)!.prefix, glued - 1);
      if (found.size === 0) continue;
      const costs = costPerDocument(found, glued, documents, postings);
      addStep(best[end - glued]!, costs, scores);
    }
    best.push(scores);
  }
  return best[words.length]!;
}

/** Cheapest way, plus one, in which each document holds one of the words. */
function costPerDocument(
  found: ReadonlyMap<number, number>,
  glued: number,
  documents: number,
  postings: Postings,
): Uint16Array {
  const costs = new Uint16Array(documents);
  const glueCost = glued === 1 ? 0 : glued;
  for (const [word, typos] of found) {
    postings.each(word, (document, field) => {
      const cost = 1 + (typos + glueCost) * TYPO_WEIGHT + field * glued;
      const known = costs[document]!;
      if (known === 0 || cost < known) costs[document] = cost;
    });
  }
  return costs;
}

function addStep(before: Uint16Array, costs: Uint16Array, scores: Uint16Array): void {
  for (let document = 0; document < scores.length; document++) {
    const reached = before[document]!;
    const cost = costs[document]!;
    if (reached === 0 || cost === 0) continue;
    const score = reached + cost - 1;
    const known = scores[document]!;
    if (known === 0 || score < known) scores[document] = score;
  }
}
