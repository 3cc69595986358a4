import { DENIAL } from "./denied.ts";
import { momentWords } from "#search/analyser/moments.ts";
import { normalise } from "#search/analyser/normalise.ts";

/** A typed word in any script, where it stands in the text. */
export interface Token {
  word: string;
  stem: string;
  from: number;
  to: number;
  /** Grows with every comma and full stop: no phrase reaches over one. */
  clause: number;
}

interface PhraseMatch {
  /** Place in the list the phrases came from. */
  index: number;
  /** Numbers of the tokens it takes; words in between are not taken. */
  tokens: number[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const BREAK = /[.,;:!?\n]/u;
/** "and", "for the" and the article are written onto an Arabic word. */
const ARABIC_BEGINNING = /^[وف]?(?:بال|لل|ال)(?=\p{L}{3})/u;
/** "Mijn man is vorig jaar overleden": this many words may stand between two of a phrase. */
const MOST_BETWEEN = 2;
/** Beginnings are kept by this many letters. */
const KEY_LETTERS = 3;

const plainWord = (word: string): string => normalise(word).replace(ARABIC_BEGINNING, "");

export function tokensIn(text: string, stem: (word: string) => string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (BREAK.test(text.slice(end, index))) clause++;
    end = index + raw.length;
    const add = (said: string, from: number, to: number): void => {
      const word = plainWord(said);
      if (word) tokens.push({ word, stem: stem(word), from: index + from, to: index + to, clause });
    };
    const [day = "", part, thing] = momentWords(raw.toLowerCase());
    const cut = part && !thing ? day.length : raw.length;
    add(raw.slice(0, cut), 0, cut);
    if (part && !thing) add(part, cut, raw.length);
  }
  return tokens;
}

interface Wanted {
  text: string;
  isBeginning: boolean;
}
interface Phrase {
  index: number;
  wanted: Wanted[];
  letters: number;
}

/**
 * Finds phrases in a text: the longest first, each word taken once. A phrase is compared by its stems, and "*"
 * in it stands for the rest of a word.
 */
export function createPhraseFinder(
  lists: readonly (readonly string[])[],
  stem: (word: string) => string,
  isFiller: (word: string) => boolean = () => false,
): (tokens: readonly Token[]) => PhraseMatch[] {
  const byStem = new Map<string, Phrase[]>();
  const byBeginning = new Map<string, Phrase[]>();
  lists.forEach((phrases, index) => {
    for (const written of phrases) {
      const [verb, ...others] = wantedIn(written, stem);
      if (!verb) continue;
      // "Slaap slecht" is also "dat ik slecht slaap".
      const turned = others.length > 0 && !DENIAL.test(verb.text) ? [[...others, verb]] : [];
      for (const wanted of [[verb, ...others], ...turned]) {
        const { isBeginning, text } = wanted[0]!;
        const [map, key] = isBeginning ? [byBeginning, text.slice(0, KEY_LETTERS)] : [byStem, text];
        const phrase = { index, wanted, letters: written.length };
        const alike = map.get(key);
        if (alike) alike.push(phrase);
        else map.set(key, [phrase]);
      }
    }
  });
  const startingAt = ({ word, stem: base }: Token): Phrase[] => [
    ...(byStem.get(base) ?? []),
    ...(byBeginning.get(word.slice(0, KEY_LETTERS)) ?? []),
  ];

  return (tokens) => {
    const taken = new Set<number>();
    const found: PhraseMatch[] = [];
    const candidates = tokens
      .flatMap((token, at) =>
        startingAt(token).flatMap((phrase) => {
          const numbers = follow(phrase.wanted, tokens, at, isFiller);
          return numbers ? [{ phrase, numbers }] : [];
        }),
      )
      .sort((a, b) => b.phrase.wanted.length - a.phrase.wanted.length || b.phrase.letters - a.phrase.letters);
    for (const { phrase, numbers } of candidates) {
      if (numbers.some((number) => taken.has(number))) continue;
      for (const number of numbers) taken.add(number);
      found.push({ index: phrase.index, tokens: numbers });
    }
    return found.sort((a, b) => a.tokens[0]! - b.tokens[0]!);
  };
}

export function wantedIn(written: string, stem: (word: string) => string): Wanted[] {
  return [...written.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*\*?/gu)].map(([part]) => {
    const isBeginning = part.endsWith("*");
    const word = plainWord(isBeginning ? part.slice(0, -1) : part);
    return { text: isBeginning ? word : stem(word), isBeginning };
  });
}

const fits = ({ text, isBeginning }: Wanted, token: Token): boolean =>
  isBeginning ? token.word.startsWith(text) : token.stem === text;

function follow(
  wanted: readonly Wanted[],
  tokens: readonly Token[],
  start: number,
  isFiller: (word: string) => boolean,
): number[] | undefined {
  const { clause } = tokens[start]!;
  const numbers: number[] = [];
  let between = 0;
  for (let at = start; numbers.length < wanted.length; at++) {
    const token = tokens[at];
    if (token?.clause !== clause) return undefined;
    if (fits(wanted[numbers.length]!, token)) {
      numbers.push(at);
      between = 0;
    } else if (numbers.length === 0 || (!isFiller(token.word) && ++between > MOST_BETWEEN)) return undefined;
  }
  return numbers;
}
