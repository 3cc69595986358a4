import type { EmbeddedEngine } from "#search/engine.embedded.ts";
import { EMPTY_QUESTION } from "#search/question.ts";

/** What the words of somebody's own lead to, read by the search: same typos, compounds and meanings. */
export interface OwnWords {
  /** How many things are asked for. */
  asked: number;
  /** Per slug: how many of them its name holds, and how many it holds at all. */
  hits: ReadonlyMap<string, { name: number; any: number }>;
  /** Words, as typed, that no activity holds. */
  absent: readonly string[];
}

export const NO_OWN_WORDS: OwnWords = { asked: 0, hits: new Map(), absent: [] };

/** Hits in the name, or in what follows from the name, of `SEARCHABLE_FIELDS`. */
const LAST_FIELD_OF_NAME = 1;

/** Never leaves the device: the embedded index answers, and does so at once. */
export function readOwnWords(
  text: string,
  { planner, wordHits }: Pick<EmbeddedEngine, "planner" | "wordHits">,
): OwnWords {
  if (text.trim() === "") return NO_OWN_WORDS;
  // Said, not being typed: a space tells the planner that the last word is finished.
  const { plan, ignored } = planner.plan({ ...EMPTY_QUESTION, text: `${text} ` });
  const hits = new Map<string, { name: number; any: number }>();
  for (const word of plan.words) {
    for (const { id, field } of wordHits(word)) {
      const known = hits.get(id) ?? { name: 0, any: 0 };
      hits.set(id, {
        name: known.name + (field <= LAST_FIELD_OF_NAME ? 1 : 0),
        any: known.any + 1,
      });
    }
  }
  return { asked: plan.words.length, hits, absent: ignored };
}
