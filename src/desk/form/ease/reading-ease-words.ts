import { NBSP } from "#text/format.ts";
import {
  EASIEST,
  LONGEST_SENTENCE,
  readabilityOf,
  type Readability,
  type ReadingLevel,
} from "#text/readability.ts";

/** Douma's words for his levels, as we say them now. */
export const LEVEL_WORDS: Record<ReadingLevel, string> = {
  "very-easy": "heel makkelijk",
  easy: "makkelijk",
  "fairly-easy": "best makkelijk",
  normal: "gewoon",
  "fairly-hard": "best moeilijk",
  hard: "moeilijk",
  "very-hard": "heel moeilijk",
};

/** The sentences to begin with: the hard ones, or the hardest of a text that is not yet as easy as it can be. Never a reason to refuse it. */
export function sentencesToChange({ sentences, level }: Readability): { text: string; why: string }[] {
  const hard = sentences.filter(({ isHard }) => isHard);
  const [hardest] = sentences.toSorted((a, b) => a.score - b.score);
  const chosen = hard.length > 0 || level === EASIEST || !hardest ? hard : [hardest];
  return chosen.map((sentence) => ({ text: sentence.text, why: whyHard(sentence) }));
}

const MOST_WORDS = 4;

/** Douma's levels from "tamelijk moeilijk" on. */
const HARD: ReadonlySet<ReadingLevel> = new Set(["fairly-hard", "hard", "very-hard"]);

/** Whether a text as a whole is too hard for many readers. One that is too short to be measured is not. */
export function isHardToRead(text: string): boolean {
  const read = readabilityOf(text);
  return read !== undefined && HARD.has(read.level);
}

function whyHard({ words, longWords, level }: Readability["sentences"][number]): string {
  const isLong = words > LONGEST_SENTENCE;
  const named = isLong && !HARD.has(level) ? [] : longWords.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  const why = [
    ...(isLong ? [`Lange zin: ${words}${NBSP}woorden. Maak er twee van.`] : []),
    ...(named.length === 1 ? [`Lang woord: ${named[0]}. Kan het korter?`] : []),
    ...(named.length > 1 ? [`Lange woorden: ${named.join(", ")}. Kan het korter?`] : []),
  ];
  return why.length > 0 ? why.join(" ") : "Er staan veel lange woorden bij elkaar. Kan het met kortere?";
}
