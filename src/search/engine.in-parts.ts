import type { MakeCorrector } from "./analyser/correct.ts";
import type { Lexicon } from "./analyser/lexicon.ts";
import { isStrange } from "./analyser/is-strange.ts";
import { readBegin } from "./embedded/read-index.ts";
import { openIndex, type EmbeddedEngine } from "./open-index.ts";
import { WordsApart, type Apart } from "./understand/apart.ts";
import type { Suggest } from "./understand/suggest.ts";

export interface EngineInParts extends Omit<EmbeddedEngine, "lexicon" | "executor"> {
  /** What somebody may be typing; nothing before the few lines that know are here. */
  suggest: Suggest;
  /** Brings all that a question can need and is not here yet. Rejects when some of it cannot be had; it may be asked again. */
  whole(): Promise<unknown>;
}

/** Without all words nothing is corrected: what may be a misspelt word waits for them. */
const whereNeedsAre: MakeCorrector = (lexicon, dictionary) => (word, unfinished) => {
  if (isStrange(word, unfinished, lexicon, dictionary)) throw new WordsApart("needs" satisfies Apart);
  return undefined;
};

/**
 * Opens the begin of an index as an engine that answers as the whole one does: a question that needs a part waits for that
 * part. Its answers reject when a part cannot be had or is of another index.
 */
export function openEngineInParts(
  begin: ArrayBuffer,
  fetchPart: (part: number, begin: string) => Promise<ArrayBuffer>,
  clock?: () => Date,
): EngineInParts {
  const index = readBegin(new Uint8Array(begin));
  const { needs } = index;
  const coming = new Map<number, Promise<unknown>>();
  const fetched = (part: number): Promise<unknown> => {
    const before = coming.get(part);
    if (before) return before;
    const here = fetchPart(part, index.name).then((bytes) => index.add(new Uint8Array(bytes)));
    coming.set(part, here);
    here.catch(() => coming.delete(part));
    return here;
  };
  const bring = (parts: readonly number[]) => Promise.all(parts.map(fetched));
  const open = (createCorrector: MakeCorrector, lexicon?: Lexicon) =>
    openIndex(index, { createCorrector, clock, bring, lexicon });
  let engine = open(whereNeedsAre);
  let suggest: Suggest = () => [];
  import("./understand/suggest.ts").then(
    (later) => (suggest = later.suggesterOf(index)),
    () => undefined,
  );
  const bringWords = async (parts: readonly number[]): Promise<void> => {
    const [{ createCorrector }] = await Promise.all([import("./analyser/correct.ts"), bring(parts)]);
    engine = open(createCorrector, engine.lexicon);
  };

  return {
    ids: index.ids,
    get planner() {
      return engine.planner;
    },
    suggest: (typed) => suggest(typed),
    // The last is for who makes an index, and is never brought.
    whole: () => bringWords([...index.missing].slice(0, -1)),
    async search(question, options) {
      for (;;)
        try {
          return await engine.search(question, options);
        } catch (error) {
          if (!(error instanceof WordsApart)) throw error;
          await bringWords(error.message === ("needs" satisfies Apart) ? [needs] : [needs, needs + 1]);
        }
    },
  };
}
