import { isAgeCode, markAges } from "./ages.ts";
import { conceptCode, conceptOfCode } from "./concepts.ts";
import type { Lexicon } from "./lexicon.ts";
import { typedMoments } from "./moments.ts";
import { isNumber, normalise, runsIn } from "./normalise.ts";

/** One thing that is asked for. */
export interface QueryTerm {
  /** Stem, number or code, as it stands in the index. */
  text: string;
  /** The typed word or words it came from. */
  typed: string;
  /** Says for whom, when or where: dropped before the others. */
  qualifier: boolean;
  /** One of several parts of a compound. */
  part: boolean;
  /** Holds the last typed word, and as a word that may be unfinished. */
  open: boolean;
}

/** More than the engines take, so that stop words do not eat up the places of words that say something. */
const MOST_TYPED = 40;

/** Typed words in order, normalised, ages as codes, "dinsdagavond" as two. */
export const typedWords = (text: string): string[] =>
  typedMoments(runsIn(markAges(normalise(text)))).slice(0, MOST_TYPED);

/**
 * From typed words to what is asked for: phrases become concepts, compounds fall apart, stop words go, and
 * words that only name a form ("groep", "cursus") go when something specific is left.
 */
export function readQuery(words: readonly string[], lexicon: Lexicon): QueryTerm[] {
  const stems = words.map(lexicon.stem);
  const terms: QueryTerm[] = [];
  for (let i = 0; i < words.length;) {
    const longest = lexicon.concepts.at(stems, i);
    const match = longest?.length === 1 && lexicon.isStopWord(words[i]!) ? undefined : longest;
    const length = match?.length ?? 1;
    const typed = words.slice(i, i + length).join(" ");
    if (match) terms.push(term(conceptCode(match.concepts[0]!), typed, lexicon, false));
    else terms.push(...readWord(typed, stems[i]!, i === words.length - 1, lexicon));
    i += length;
  }
  const worded = terms.filter(({ typed }) => !lexicon.isStopWord(typed));
  const specific = worded.filter(({ text }) => !lexicon.isGeneric(text));
  const kept = [specific, worded].find((list) => list.length > 0) ?? askedOrLast(terms, lexicon);
  const things = kept.filter(({ qualifier }) => !qualifier);
  // Beside other things "eten" or "alleen" may mean anything; on its own it is what somebody needs.
  return kept.map((one) => (things.length === 1 && one === things[0] ? meant(one, lexicon) : one));
}

/** Of nothing but stop words, the one that says what somebody needs, or the last: a word may be growing there. */
function askedOrLast(terms: QueryTerm[], lexicon: Lexicon): QueryTerm[] {
  const asked = terms.find(({ text }) => lexicon.askedFor(text) !== undefined);
  return asked ? [asked] : terms.slice(-1);
}

function meant(thing: QueryTerm, lexicon: Lexicon): QueryTerm {
  const asked = lexicon.askedFor(thing.text);
  return asked === undefined ? thing : { ...term(asked, thing.typed, lexicon, false), part: thing.part };
}

function readWord(word: string, stem: string, last: boolean, lexicon: Lexicon): QueryTerm[] {
  if (isAgeCode(word) || isNumber(word)) return [term(word, word, lexicon, last && isNumber(word))];
  const parts = lexicon.isStopWord(word) ? undefined : lexicon.split(word)?.map(lexicon.stem);
  if (!parts) return [term(lexicon.isStopWord(word) ? word : stem, word, lexicon, last)];
  const specific = parts.filter((part) => !lexicon.isGeneric(part));
  const texts = (specific.length > 0 ? specific : parts).map((part) => meaningOf(part, lexicon));
  return [...new Set(texts)].map((text) => ({ ...term(text, word, lexicon, false), part: true }));
}

const meaningOf = (stem: string, lexicon: Lexicon): string => {
  const concept = lexicon.concepts.at([stem], 0)?.concepts[0];
  return concept === undefined ? stem : conceptCode(concept);
};

function term(text: string, typed: string, lexicon: Lexicon, open: boolean): QueryTerm {
  const concept = conceptOfCode(text);
  const qualifier =
    concept !== undefined ? lexicon.data.concepts[concept]?.qualifier === true : isAgeCode(text);
  return { text, typed, qualifier, part: false, open };
}

/** A long word nobody used before may hold one that somebody did: "wandelmaat" has to do with wandelen. */
export function knownParts(typed: string, lexicon: Lexicon): QueryTerm[] {
  const { head, tail } = lexicon.splitLoosely(typed);
  const words = [head, tail].filter((part) => part !== undefined);
  return readQuery(words, lexicon).map((part) => ({ ...part, typed, part: true, open: false }));
}
