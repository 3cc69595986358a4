import { ageCodes, ageRanges, OLDEST, type AgeRange } from "./ages.ts";
import { conceptCode } from "./concepts.ts";
import type { Lexicon } from "./lexicon.ts";
import { momentWords } from "./moments.ts";
import { normalise, wordsOf } from "./normalise.ts";
import { createTerms, type Term } from "./terms.ts";

/** What a published text can be found by beyond its own words; each list without doubles but the first. */
interface Expansion {
  /** Its words as they are written, without stop words. */
  plain: readonly Term[];
  /** What it says: stems, concept codes, the heads of compounds. */
  said: readonly Term[];
  /** What follows from that: wider words, and the first parts of compounds ("wandelvoetbal" is football). */
  implied: readonly Term[];
  /** Ages it names, and those inside the ranges it names. */
  ages: readonly Term[];
  between: readonly Term[];
  /** People those ranges are about: "55+" is for ouderen. */
  people: readonly Term[];
}

/** What one word stands for by itself; stop words stand for nothing. */
interface WordMeaning {
  stem: string;
  said: readonly Term[];
  implied: readonly Term[];
  /** The phrases that begin with it. */
  phrases: readonly Phrase[];
  /** The last text that holds it: it says nothing new there a second time. */
  heldIn: number;
}

interface ReadPiece {
  plain: readonly Term[];
  words: readonly WordMeaning[];
}

/** Every age that is written out names a ten, or has digits; letters beyond ASCII may become either. */
const MAY_NAME_AGE = /\d|tig|[^ -~]/i;
const NONE: readonly Term[] = [];

/**
 * Reads published texts. Words are worked out once, whatever the number of texts they stand in: keep one
 * expander for all texts of a guide.
 */
export function createExpander(
  lexicon: Lexicon,
  termOf = createTerms(),
): {
  expand: (text: string) => Expansion;
  /** Its words as they are written, without stop words. */
  plainOf: (text: string) => readonly Term[];
} {
  const phrasesFrom = phrasesOf(lexicon, termOf);
  const meanings = new Map<string, WordMeaning>();
  const readPieces = new Map<string, ReadPiece>();
  let texts = 0;

  function meaningOf(word: string): WordMeaning {
    let meaning = meanings.get(word);
    if (!meaning) {
      const { stem, said, implied } = readWord(word, lexicon);
      meaning = {
        stem,
        said: said.map(termOf),
        implied: implied.map(termOf),
        phrases: phrasesFrom.get(stem) ?? [],
        heldIn: 0,
      };
      meanings.set(word, meaning);
    }
    return meaning;
  }

  /** What stands between two spaces: "(koffie" is read as often as it occurs, and worked out once. */
  function readPiece(piece: string): ReadPiece {
    let read = readPieces.get(piece);
    if (!read) {
      const words = wordsOf(piece);
      read = {
        plain: words.filter((word) => !lexicon.isStopWord(word)).map(termOf),
        words: words.flatMap(momentWords).map(meaningOf),
      };
      readPieces.set(piece, read);
    }
    return read;
  }

  const expand = (text: string): Expansion => {
    const here = ++texts;
    const said: Term[] = [];
    const implied: Term[] = [];
    const plain: Term[] = [];
    const words: WordMeaning[] = [];
    for (const piece of text.split(" ")) {
      const read = readPiece(piece);
      for (const word of read.plain) plain.push(word);
      for (const word of read.words) words.push(word);
    }
    const say = (terms: readonly Term[], wider: readonly Term[]): void => {
      for (const term of terms) {
        if (term.saidIn === here) continue;
        term.saidIn = here;
        said.push(term);
      }
      for (const term of wider) {
        if (term.impliedIn === here) continue;
        term.impliedIn = here;
        implied.push(term);
      }
    };
    words.forEach((word, i) => {
      for (const { rest, terms, wider } of word.phrases)
        if (rest.every((stem, at) => words[i + 1 + at]?.stem === stem)) say(terms, wider);
      if (word.heldIn !== here) say(word.said, word.implied);
      word.heldIn = here;
    });
    const follows = implied.filter((term) => term.saidIn !== here);
    if (!MAY_NAME_AGE.test(text))
      return { plain, said, implied: follows, ages: NONE, between: NONE, people: NONE };
    const ranges = ageRanges(normalise(text));
    const { named, between } = ageCodes(ranges);
    return {
      ...{ plain, said, implied: follows },
      ages: named.map(termOf),
      between: between.map(termOf),
      people: peopleOf(ranges, lexicon).map(termOf),
    };
  };
  return { expand, plainOf: (text) => text.split(" ").flatMap((piece) => readPiece(piece).plain) };
}

interface Phrase {
  /** Stems of the words after the first. */
  rest: string[];
  terms: Term[];
  wider: Term[];
}

/** By their first word the phrases that are concepts, longest first: a text is about all of them, long and short. */
function phrasesOf(lexicon: Lexicon, termOf: (text: string) => Term): Map<string, Phrase[]> {
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
    return { first, rest, terms: terms.map(termOf), wider: terms.flatMap(lexicon.broaderTerms).map(termOf) };
  });
  found.sort((a, b) => b.rest.length - a.rest.length);
  return Map.groupBy(found, ({ first }) => first);
}

function readWord(word: string, lexicon: Lexicon): { stem: string; said: string[]; implied: string[] } {
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
function peopleOf(ranges: readonly AgeRange[], lexicon: Lexicon): string[] {
  if (ranges.length === 0) return [];
  const people = new Set<string>();
  lexicon.data.concepts.forEach(({ ages }, concept) => {
    if (!ages) return;
    for (const { from, until, open } of ranges) {
      // "Vanaf 18 jaar" is for grown-ups, not for jongeren.
      if (open && until < OLDEST) continue;
      const shared = Math.min(until, ages[1]) - Math.max(from, ages[0]) + 1;
      if (shared * 2 >= until - from + 1) people.add(conceptCode(concept));
    }
  });
  return [...people];
}
