import { ageCodes, ageRanges, OLDEST, type AgeRange } from "./ages.ts";
import { conceptCode } from "./concepts.ts";
import type { Lexicon } from "./lexicon.ts";
import { momentWords } from "./moments.ts";
import { normalise, wordsOf } from "./normalise.ts";

/** What a published text can be found by beyond its own words. */
interface Expansion {
  /** What it says: stems, concept codes, the heads of compounds. */
  said: Set<string>;
  /** What follows from that: wider words, and the first parts of compounds ("wandelvoetbal" is football). */
  implied: Set<string>;
  /** Ages it names, and those inside the ranges it names. */
  ages: Set<string>;
  between: Set<string>;
  /** People those ranges are about: "55+" is for ouderen. */
  people: Set<string>;
}

export function expand(text: string, lexicon: Lexicon): Expansion {
  const said = new Set<string>();
  const implied = new Set<string>();
  const words = wordsOf(text).flatMap(momentWords);
  const stems = words.map(lexicon.stem);

  const add = (term: string, to: Set<string>): void => {
    to.add(term);
    for (const wider of lexicon.broaderTerms(term)) implied.add(wider);
  };
  const addWord = (stem: string, to: Set<string>): void => {
    add(stem, to);
    for (const concept of lexicon.concepts.at([stem], 0)?.concepts ?? []) add(conceptCode(concept), to);
  };

  /** A word with a meaning of its own ("maaltijdservice") only implies its parts. */
  function addParts(word: string, stem: string): void {
    const says = lexicon.concepts.at([stem], 0) ? implied : said;
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

  words.forEach((word, i) => {
    const isStopWord = lexicon.isStopWord(word);
    for (const { concepts, length } of lexicon.concepts.allAt(stems, i)) {
      if (length > 1 || !isStopWord) for (const concept of concepts) add(conceptCode(concept), said);
    }
    if (isStopWord) return;
    add(stems[i]!, said);
    addParts(word, stems[i]!);
  });
  const ranges = ageRanges(normalise(text));
  const { named, between } = ageCodes(ranges);
  for (const term of said) implied.delete(term);
  return {
    said,
    implied,
    ages: new Set(named),
    between: new Set(between),
    people: peopleOf(ranges, lexicon),
  };
}

/** Concepts of an age group that hold at least half of the ages of a range. */
function peopleOf(ranges: readonly AgeRange[], lexicon: Lexicon): Set<string> {
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
  return people;
}
