import { ageCodes, ageRanges, OLDEST, type AgeRange } from "./ages.ts";
import { conceptCode } from "./concepts.ts";
import type { Lexicon } from "./lexicon.ts";
import { momentWords } from "./moments.ts";
import { normalise, wordsOf } from "./normalise.ts";

/** What a published text can be found by beyond its own words. */
interface Expansion {
  /** Its words as they are written, without stop words. */
  plain: string[];
  /** What it says: stems, concept codes, the heads of compounds. */
  said: Set<string>;
  /** What follows from that: wider words, and the first parts of compounds ("wandelvoetbal" is football). */
  implied: Set<string>;
  /** Ages it names, and those inside the ranges it names. */
  ages: readonly string[];
  between: readonly string[];
  /** People those ranges are about: "55+" is for ouderen. */
  people: Set<string>;
}

/** What one word stands for by itself; stop words stand for nothing. */
interface WordMeaning {
  stem: string;
  said: readonly string[];
  implied: readonly string[];
}

/** Every age that is written out names a ten, or has digits; letters beyond ASCII may become either. */
const MAY_NAME_AGE = /\d|tig|[^ -~]/i;

/**
 * Reads published texts. Words are worked out once, whatever the number of texts they stand in: keep one
 * expander for all texts of a guide.
 */
export function createExpander(lexicon: Lexicon): {
  expand: (text: string) => Expansion;
  /** Its words as they are written, without stop words. */
  plainOf: (text: string) => string[];
} {
  const phrasesFrom = phrasesOf(lexicon);
  const meanings = new Map<string, WordMeaning>();
  const readPieces = new Map<string, Pick<Expansion, "plain"> & { words: WordMeaning[] }>();

  function meaningOf(word: string): WordMeaning {
    let meaning = meanings.get(word);
    if (!meaning) meanings.set(word, (meaning = readWord(word, lexicon)));
    return meaning;
  }

  /** What stands between two spaces: "(koffie" is read as often as it occurs, and worked out once. */
  function readPiece(piece: string): Pick<Expansion, "plain"> & { words: WordMeaning[] } {
    let read = readPieces.get(piece);
    if (!read) {
      const words = wordsOf(piece);
      read = {
        plain: words.filter((word) => !lexicon.isStopWord(word)),
        words: words.flatMap(momentWords).map(meaningOf),
      };
      readPieces.set(piece, read);
    }
    return read;
  }

  const expand = (text: string): Expansion => {
    const said = new Set<string>();
    const implied = new Set<string>();
    const plain: string[] = [];
    const words: WordMeaning[] = [];
    for (const piece of text.split(" ")) {
      const read = readPiece(piece);
      for (const word of read.plain) plain.push(word);
      for (const word of read.words) words.push(word);
    }
    words.forEach((word, i) => {
      for (const { rest, terms, wider } of phrasesFrom.get(word.stem) ?? []) {
        if (!rest.every((stem, at) => words[i + 1 + at]?.stem === stem)) continue;
        for (const term of terms) said.add(term);
        for (const term of wider) implied.add(term);
      }
      for (const term of word.said) said.add(term);
      for (const term of word.implied) implied.add(term);
    });
    for (const term of said) implied.delete(term);
    const ranges = MAY_NAME_AGE.test(text) ? ageRanges(normalise(text)) : [];
    const { named, between } = ageCodes(ranges);
    return { plain, said, implied, ages: named, between, people: peopleOf(ranges, lexicon) };
  };
  return { expand, plainOf: (text) => text.split(" ").flatMap((piece) => readPiece(piece).plain) };
}

interface Phrase {
  /** Stems of the words after the first. */
  rest: string[];
  terms: string[];
  wider: string[];
}

/** By their first word the phrases that are concepts, longest first: a text is about all of them, long and short. */
function phrasesOf(lexicon: Lexicon): Map<string, Phrase[]> {
  const phrases = lexicon.data.concepts.flatMap(({ label, words }, index) =>
    [label, ...words].map((phrase) => ({
      stems: wordsOf(phrase).map(lexicon.stem),
      code: conceptCode(index),
    })),
  );
  const several = phrases.filter(({ stems }) => stems.length > 1);
  const same = Map.groupBy(several, ({ stems }) => stems.join(" "));
  const found = [...same.values()].map((meanings) => {
    const [first = "", ...rest] = meanings[0]!.stems;
    const terms = [...new Set(meanings.map(({ code }) => code))];
    return { first, rest, terms, wider: terms.flatMap(lexicon.broaderTerms) };
  });
  found.sort((a, b) => b.rest.length - a.rest.length);
  return Map.groupBy(found, ({ first }) => first);
}

function readWord(word: string, lexicon: Lexicon): WordMeaning {
  const said = new Set<string>();
  const implied = new Set<string>();
  const stem = lexicon.stem(word);
  if (lexicon.isStopWord(word)) return { stem, said: [], implied: [] };

  const add = (term: string, to: Set<string>): void => {
    to.add(term);
    for (const wider of lexicon.broaderTerms(term)) implied.add(wider);
  };
  const conceptsOf = (one: string): string[] =>
    (lexicon.concepts.at([one], 0)?.concepts ?? []).map(conceptCode);
  const addWord = (one: string, to: Set<string>): void => {
    add(one, to);
    for (const code of conceptsOf(one)) add(code, to);
  };

  /** A word with a meaning of its own ("maaltijdservice") only implies its parts. */
  function addParts(): void {
    const says = conceptsOf(stem).length > 0 ? implied : said;
    const parts = lexicon.split(word)?.map(lexicon.stem);
    if (!parts) {
      const { head, tail } = lexicon.splitLoosely(word);
      if (tail) addWord(lexicon.stem(tail), lexicon.isGeneric(lexicon.stem(tail)) ? implied : says);
      for (const part of head ? (lexicon.split(head) ?? [head]) : []) addWord(lexicon.stem(part), implied);
      return;
    }
    // What the compound is: its last part, or what stands before it when that names only a form ("kookgroep").
    const main = parts.findLast((part) => !lexicon.isGeneric(part));
    for (const part of parts) {
      if (lexicon.isGeneric(part)) add(part, implied);
      else addWord(part, part === main ? says : implied);
    }
  }

  for (const code of conceptsOf(stem)) add(code, said);
  add(stem, said);
  addParts();
  return { stem, said: [...said], implied: [...implied] };
}

/** Concepts of an age group that hold at least half of the ages of a range. */
function peopleOf(ranges: readonly AgeRange[], lexicon: Lexicon): Set<string> {
  const people = new Set<string>();
  if (ranges.length === 0) return people;
  lexicon.data.concepts.forEach(({ ages }, concept) => {
    if (!ages) return;
    for (const { from, until, open } of ranges) {
      // "Vanaf 18 jaar" is for grown-ups, not for jongeren.
      if (open && until < OLDEST) continue;
      const shared = Math.min(until, ages[1]) - Math.max(from, ages[0]) + 1;
      if (shared * 2 >= until - from + 1) people.add(conceptCode(concept));
    }
  });
  return people;
}
