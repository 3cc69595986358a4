import type { Dictionary } from "#search/embedded/dictionary.ts";
import { sortedWords } from "#search/embedded/sorted-words.ts";
import { visitTypos } from "#search/embedded/typos.ts";
import { isStrange } from "./is-strange.ts";
import type { Lexicon } from "./lexicon.ts";
import { surfaceOf } from "./surface.ts";

/** Spellings that sound alike in Dutch, in this order. What is left is no spelling but a key to compare by. */
const SOUNDS: [RegExp, string][] = [
  [/ij|ei|y/g, "y"],
  [/auw|ouw|au|ou/g, "au"],
  [/sch$/, "s"],
  [/isch/, "is"],
  [/ch/g, "g"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/qu/g, "kw"],
  [/x/g, "ks"],
  [/oe|uu/g, "u"],
  [/([^aeiou])j(?=[aeiou])/g, "$1"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/z/g, "s"],
  [/v/g, "f"],
  [/dt$|d$/, "t"],
  [/(.)(?=\1)/g, ""],
];

/** Equal for words that are pronounced the same: "brijen" and "breien", "voedzelbank" and "voedselbank". */
export function soundKey(word: string): string {
  return SOUNDS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word);
}

export const TWO_ERRORS_FROM = 7;

export type Corrector = (word: string, unfinished: boolean) => string | undefined;
export type MakeCorrector = (
  lexicon: Lexicon,
  dictionary: Dictionary,
  leads: (word: string) => boolean,
) => Corrector;

/**
 * Proposes a word for one that exists nowhere: a known word that sounds the same, else one a typing error away
 * (two from seven letters). Without the guard that the typed word must be unknown to both the index and the
 * lexicon, one in twenty real words would be "corrected" (haven to haken). A proposal has to lead somewhere.
 * An unfinished word is completed when only the lexicon knows what it may become ("petanq").
 */
export const createCorrector: MakeCorrector = (lexicon, dictionary, leads) => {
  const candidates = sortedWords(
    [
      ...new Set([...surfaceOf(lexicon), ...dictionary.words.filter((word) => /^[a-z]{4,}$/.test(word))]),
    ].sort(),
  );
  let bySound: Map<string, string> | undefined;

  /** The shortest known word that begins this way. */
  function complete(word: string): { word: string | undefined } | undefined {
    const { start, end } = candidates.range(word);
    if (start === end) return undefined;
    const found = candidates.words.slice(start, end).filter(leads);
    return { word: found.sort((a, b) => a.length - b.length)[0] };
  }

  function soundsLike(word: string): string | undefined {
    if (!bySound) {
      bySound = new Map();
      for (const candidate of candidates.words) {
        const key = soundKey(candidate);
        const rival = bySound.get(key);
        if (rival === undefined || (leads(candidate) && !leads(rival))) bySound.set(key, candidate);
      }
    }
    const found = bySound.get(soundKey(word));
    return found !== undefined && leads(found) ? found : undefined;
  }

  return (word, unfinished) => {
    if (!isStrange(word, unfinished, lexicon, dictionary)) return undefined;
    const completed = unfinished ? complete(word) : undefined;
    if (completed) return completed.word;
    const alike = soundsLike(word);
    if (alike) return alike;
    let best: { word: string; errors: number } | undefined;
    visitTypos(candidates, word, word.length >= TWO_ERRORS_FROM ? 2 : 1, false, (position, errors) => {
      const candidate = candidates.words[position]!;
      if (errors === 2 && candidate.length < TWO_ERRORS_FROM - 1) return;
      if (best && (errors > best.errors || (errors === best.errors && candidate.length <= best.word.length)))
        return;
      if (leads(candidate)) best = { word: candidate, errors };
    });
    return best?.word;
  };
};
