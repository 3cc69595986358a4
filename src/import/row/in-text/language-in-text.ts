import { LANGUAGE_WORDS, SPOKEN_THERE } from "#import/words/language-words.ts";
import { heardIn, type InText } from "./in-text.ts";

/** The languages that are spoken there, where a sentence says so. One that is learnt there is another matter. */
export function languageInText(text: string): InText<string[]> | undefined {
  return heardIn(text, (_, plainly) => {
    const said = SPOKEN_THERE.exec(plainly)?.slice(1).find(Boolean);
    const names = said?.split(/[^a-z]+/).filter((word) => codeOf(word) !== undefined) ?? [];
    const codes = names.flatMap((name) => codeOf(name) ?? []);
    if (codes.length === 0) return undefined;
    return { value: [...new Set(codes)], words: names.join(", "), certain: true, asCell: names.join(", ") };
  });
}

/** "frans", and "Franse praattafel". */
const codeOf = (word: string): string | undefined =>
  LANGUAGE_WORDS.get(word) ?? LANGUAGE_WORDS.get(word.replace(/e$/, ""));
