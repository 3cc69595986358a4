import type { Lexicon } from "#search/analyser/lexicon.ts";
import { normalise, wordsOf } from "#search/analyser/normalise.ts";
import type { WordList } from "#schema/matching-vocabulary.ts";

/** How many different words or phrases of each list a text holds. Lists it holds nothing of are absent. */
type Evidence = ReadonlyMap<string, number>;
type EvidenceReader = (text: string) => Evidence;

type Token = { stem: string } | { beginning: RegExp; alone: string };
interface Phrase {
  key: string;
  id: number;
  tokens: Token[];
}

/**
 * Reads texts with the eyes of the search: plurals, verb forms and compounds count as the word itself, and
 * `vrouwen` holds no `rouw`. A "*" in a list stands for the rest of a word.
 */
export function createEvidenceReader(lists: readonly WordList[], lexicon: Lexicon): EvidenceReader {
  const byStem = new Map<string, Phrase[]>();
  const byBeginning: Phrase[] = [];
  let id = 0;
  for (const { key, words } of lists) {
    for (const written of words) {
      const tokens = tokensOf(written, lexicon);
      const [first] = tokens;
      if (!first) continue;
      const phrase = { key, id: id++, tokens };
      if ("stem" in first) byStem.set(first.stem, [...(byStem.get(first.stem) ?? []), phrase]);
      else byBeginning.push(phrase);
    }
  }
  /** Phrases whose first word this word is; texts repeat their words, and lists are long. */
  const starting = new Map<string, Phrase[]>();
  const formsOf = formReader(lexicon);
  const wholes = new Set(lexicon.data.whole);
  // A word that only looks like a compound, such as the name of a place, is no longer form: no music in Muziekwijk.
  const matches = (token: Token, word: string): boolean =>
    "stem" in token
      ? formsOf(word).includes(token.stem)
      : wholes.has(word)
        ? word === token.alone
        : token.beginning.test(word);
  const startingWith = (word: string): Phrase[] => {
    let found = starting.get(word);
    if (!found) {
      found = formsOf(word).flatMap((stem) => byStem.get(stem) ?? []);
      found.push(
        ...byBeginning.filter(({ tokens }) => "beginning" in tokens[0]! && matches(tokens[0], word)),
      );
      starting.set(word, found);
    }
    return found;
  };

  return (text) => {
    const words = wordsOf(text);
    const seen = new Set<number>();
    const counts = new Map<string, number>();
    words.forEach((word, i) => {
      for (const { key, id, tokens } of startingWith(word)) {
        if (seen.has(id)) continue;
        const whole = tokens.every((token, step) => {
          const at = words[i + step];
          return step === 0 || (at !== undefined && matches(token, at));
        });
        if (!whole) continue;
        seen.add(id);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
    return counts;
  };
}

function tokensOf(written: string, lexicon: Lexicon): Token[] {
  return (normalise(written).match(/[\p{Script=Latin}0-9*]+/gu) ?? []).map((token) =>
    token.includes("*")
      ? {
          beginning: new RegExp(`^${token.replaceAll("*", "\\p{L}*")}$`, "u"),
          alone: token.replaceAll("*", ""),
        }
      : { stem: lexicon.stem(token) },
  );
}

/** A word as its stem, and as what a compound is: its last part that says something ("wandelclub" is wandelen). */
function formReader(lexicon: Lexicon): (word: string) => string[] {
  const known = new Map<string, string[]>();
  return (word) => {
    let forms = known.get(word);
    if (!forms) {
      const main = lexicon
        .split(word)
        ?.map(lexicon.stem)
        .findLast((part) => !lexicon.isGeneric(part));
      forms = [...new Set([lexicon.stem(word), ...(main ? [main] : [])])];
      known.set(word, forms);
    }
    return forms;
  };
}
