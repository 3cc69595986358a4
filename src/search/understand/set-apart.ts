import type { KnownSituation } from "#schema/situations.ts";
import type { Lexicon, LexiconData } from "#search/analyser/lexicon.ts";
import { BEGINNINGS, phraseHash } from "./apart.ts";
import { wantedIn } from "./find-phrases.ts";

type Serving = Pick<KnownSituation, "key" | "finds" | "also" | "parts">;

/** What the last parts of an index bring of the situations of its lexicon, each list in the order of the whole. */
export interface SituationsApart {
  /** How each is said in Dutch. */
  situations?: KnownSituation[];
  /** And in other languages. */
  foreign?: string[][];
  /** What serves them: only who makes an index asks. */
  serving?: Serving[];
}

/**
 * A lexicon as the begin of an index has it, and what comes apart: needs, all that is said in another language, and what serves
 * them. Of what is said the begin knows a hash of one word of each phrase, so that a question that may say it waits and any
 * other does not. `inIndex`: words of the guide; by those a phrase is known only when it has no other.
 */
export function setApart(
  lexicon: Lexicon,
  inIndex: ReadonlySet<string>,
): { begin: LexiconData; apart: [SituationsApart, SituationsApart, SituationsApart] } {
  const { data } = lexicon;
  const { situations } = data;
  if (!situations) return { begin: data, apart: [{}, {}, {}] };
  const kept = situations.filter(({ finds }) => !finds);
  const needs = situations.flatMap(({ finds, words }) => (finds ? words : []));
  const foreign = situations.map((one) => one.foreign);
  return {
    begin: {
      ...data,
      situations: kept.map((one) => ({ ...one, foreign: [] })),
      apart: { needs: gapsOf(needs, lexicon, inIndex), foreign: gapsOf(foreign.flat(), lexicon, inIndex) },
    },
    apart: [
      {
        situations: situations.map(({ also: _, parts: __, finds, ...one }) => ({
          ...one,
          key: "",
          foreign: [],
          ...(finds && { finds: {} }),
        })),
      },
      { foreign },
      {
        serving: situations.map(({ key, finds, also, parts }) => ({
          key,
          ...(finds && { finds }),
          ...(also && { also }),
          ...(parts && { parts }),
        })),
      },
    ],
  };
}

/**
 * For phrases of one word, of two, and of more: from one hash to the next, of one word of each phrase. Rather a word that few
 * questions hold and many phrases.
 */
function gapsOf(
  phrases: readonly string[],
  { data, stem, isStopWord }: Lexicon,
  inIndex: ReadonlySet<string>,
): number[][] {
  const fillers = new Set(data.fillers);
  const keysOf = phrases.map((phrase) =>
    wantedIn(phrase, stem).map(({ text, isBeginning }) => ({
      key: isBeginning ? `${text.slice(0, BEGINNINGS.at(-1))}*` : text,
      isCommon: fillers.has(text) || isStopWord(text),
      isOfGuide: inIndex.has(text),
    })),
  );
  const held = new Map<string, number>();
  for (const { key } of keysOf.flat()) held.set(key, (held.get(key) ?? 0) + 1);
  const hashes = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const keys of keysOf) {
    const [best] = keys.sort(
      (a, b) =>
        Number(a.isCommon) - Number(b.isCommon) ||
        Number(a.isOfGuide) - Number(b.isOfGuide) ||
        held.get(b.key)! - held.get(a.key)!,
    );
    if (best) hashes[Math.min(keys.length, hashes.length) - 1]!.add(phraseHash(best.key));
  }
  return hashes.map((one) => {
    const sorted = [...one].sort((a, b) => a - b);
    return sorted.map((hash, at) => hash - (sorted[at - 1] ?? 0));
  });
}
