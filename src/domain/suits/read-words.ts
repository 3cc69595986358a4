import { plainWordsOf } from "#domain/plain.ts";

/** A key with its words and expressions; a "*" stands for the rest of a word: "wandel*", "*koor". */
interface WordsOf {
  key: string;
  words: readonly string[];
}

/** Finds which keys a text holds words of, each with the first sentence that holds one. */
type WordReader = (text: string) => Map<string, string>;

interface Expression {
  key: string;
  rest: readonly Token[];
}
interface Token {
  text: string;
  part?: "beginning" | "end";
}

const SENTENCE = /[^.!?\n]+[.!?]*/gu;
const LONGEST = 60;

/** Reads whole words, in order: "wandel*" is in "wandelgroep", "*koor" in "popkoor", "rouw" is not in "vrouwen". */
export function wordReader(lists: readonly WordsOf[]): WordReader {
  const whole = new Map<string, Expression[]>();
  /** By their first two letters: a list has hundreds of beginnings. */
  const beginnings = new Map<string, { text: string; expression: Expression }[]>();
  /** By their last two letters. */
  const ends = new Map<string, { text: string; expression: Expression }[]>();
  for (const { key, words } of lists) {
    for (const written of words) {
      const [first, ...rest] = tokensOf(written);
      if (!first) continue;
      const expression = { key, rest };
      if (first.part === "beginning")
        push(beginnings, first.text.slice(0, 2), { text: first.text, expression });
      else if (first.part === "end") push(ends, first.text.slice(-2), { text: first.text, expression });
      else push(whole, first.text, expression);
    }
  }
  const startingWith = (word: string): Expression[] => [
    ...(whole.get(word) ?? []),
    ...(beginnings.get(word.slice(0, 2)) ?? []).flatMap(({ text, expression }) =>
      word.startsWith(text) ? [expression] : [],
    ),
    ...(ends.get(word.slice(-2)) ?? []).flatMap(({ text, expression }) =>
      word.endsWith(text) ? [expression] : [],
    ),
  ];
  return (text) => {
    const found = new Map<string, string>();
    for (const [sentence] of text.matchAll(SENTENCE)) {
      const words = plainWordsOf(sentence).map((word) => word.slice(0, LONGEST));
      words.forEach((word, i) => {
        for (const { key, rest } of startingWith(word)) {
          if (found.has(key)) continue;
          if (rest.every((token, step) => fits(token, words[i + 1 + step]))) found.set(key, sentence.trim());
        }
      });
    }
    return found;
  };
}

const fits = ({ text, part }: Token, word: string | undefined): boolean =>
  word !== undefined &&
  (part === "beginning" ? word.startsWith(text) : part === "end" ? word.endsWith(text) : word === text);

const partOf = (written: string): Token["part"] =>
  written.endsWith("*") ? "beginning" : written.startsWith("*") ? "end" : undefined;

function tokensOf(written: string): Token[] {
  return written.split(/\s+/).flatMap((said) => {
    const part = partOf(said);
    return plainWordsOf(said).map((text) => (part ? { text, part } : { text }));
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
