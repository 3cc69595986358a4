import { syllablesOf } from "./syllables.ts";

/**
 * Levels of W.H. Douma, the easiest first: from which figure, and for which year of primary school or which school.
 * Source of formula and table: W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960), as given in Onze Taal
 * 46 (1977), https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php. He fitted Flesch's formula to Dutch; his table
 * says nothing of A2 or B1, and nor do we.
 */
const LEVELS = [
  { key: "very-easy", from: 90 },
  { key: "easy", from: 80 },
  { key: "fairly-easy", from: 70 },
  { key: "normal", from: 60 },
  { key: "fairly-hard", from: 45 },
  { key: "hard", from: 30 },
  { key: "very-hard", from: -Infinity },
] as const;
export type ReadingLevel = (typeof LEVELS)[number]["key"];
/** What easy text has to reach. */
export const EASIEST: ReadingLevel = LEVELS[0].key;

interface Measured {
  /** Flesch-Douma: 0 very hard, 100 very easy; short words and sentences pass 100. */
  score: number;
  level: ReadingLevel;
}
interface MeasuredSentence extends Measured {
  text: string;
  words: number;
  /** Of four syllables or more, as they are written. */
  longWords: string[];
  /** Below "normal", or longer than a sentence should be. */
  isHard: boolean;
}
export interface Readability extends Measured {
  sentences: MeasuredSentence[];
  /** Words of an office in the text, with a plainer one. */
  officeWords: { word: string; plainer: string }[];
}

/** Below it Douma calls a text "tamelijk moeilijk". He measured samples of a hundred words: of one sentence it is a hint. */
const HARD_BELOW = 60;
/** Words. Source: the rules for plain language of the Dutch government ask for 15 at most. */
export const LONGEST_SENTENCE = 15;
const LONG_WORD = 4;
/** A few of the words that welfare texts use and readers do not. Source: Schrijfwijzer Rijksoverheid, lastige woorden. */
const PLAINER: Record<string, string> = {
  faciliteren: "helpen",
  faciliteert: "helpt",
  participeren: "meedoen",
  participatie: "meedoen",
  cliënten: "mensen",
  deelnemers: "mensen",
  doelgroep: "voor wie",
  laagdrempelig: "makkelijk om mee te beginnen",
  laagdrempelige: "makkelijk om mee te beginnen",
  middels: "met",
  tevens: "ook",
  indien: "als",
  betreffende: "over",
  teneinde: "om",
  vitaliteit: "u fit voelen",
  zelfredzaamheid: "zelf verder kunnen",
  professional: "begeleider",
  professionals: "begeleiders",
  interventie: "hulp",
  aanvang: "begin",
  gelegenheid: "kans",
  welke: "die",
};

/** Not before a small letter: there the full stop belongs to an abbreviation. */
const ENDS = /(?<=[.!?…]["'’”)]?)\s+(?![\p{Ll}\s])|\n+/u;

/** How easy a short text reads, as a whole and sentence by sentence. Nothing: there is no word in it. */
export function readabilityOf(text: string): Readability | undefined {
  const sentences = text
    .split(ENDS)
    .map((sentence) => ({ text: sentence.trim(), words: wordsOf(sentence) }))
    .filter(({ words }) => words.length > 0);
  if (sentences.length === 0) return undefined;
  return {
    ...measure(
      sentences.flatMap(({ words }) => words),
      sentences.length,
    ),
    sentences: sentences.map(({ text, words }) => sentenceOf(text, words)),
    officeWords: officeWordsIn(sentences.flatMap(({ words }) => words)),
  };
}

/** Flesch-Douma over what was counted: 206,84 − 0,93 × words in a sentence − 77 × syllables in a word. */
export const fleschDouma = (counted: { sentences: number; words: number; syllables: number }): number =>
  206.84 - 0.93 * (counted.words / counted.sentences) - 77 * (counted.syllables / counted.words);

function measure(words: readonly string[], sentences: number): Measured {
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const score = fleschDouma({ sentences, words: words.length, syllables });
  return { score, level: readingLevelOf(score) };
}

export const readingLevelOf = (score: number): ReadingLevel =>
  LEVELS.find(({ from }) => score >= from)?.key ?? "very-hard";

function sentenceOf(text: string, words: readonly string[]): MeasuredSentence {
  const measured = measure(words, 1);
  return {
    text,
    ...measured,
    words: words.length,
    longWords: [...new Set(words.filter((word) => syllablesOf(word) >= LONG_WORD))],
    isHard: measured.score < HARD_BELOW || words.length > LONGEST_SENTENCE,
  };
}

const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'.-]*[\p{L}\p{N}])?/gu) ?? [];

function officeWordsIn(words: readonly string[]): Readability["officeWords"] {
  const written = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...written].flatMap(([key, word]) =>
    Object.hasOwn(PLAINER, key) ? [{ word, plainer: PLAINER[key] ?? "" }] : [],
  );
}
