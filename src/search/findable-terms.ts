import type { Lexicon } from "./analyser/lexicon.ts";
import { knownParts, type QueryTerm } from "./analyser/read-query.ts";
import type { Dictionary } from "./embedded/dictionary.ts";

/** A term that stands for a typed word that was not found as a whole: wider than what was asked. */
export type FindableTerm = QueryTerm & { wider?: true };

/**
 * The terms that can be found at all. One that occurs nowhere would empty every answer: it gives way to a
 * wider word, or to the known parts of a long one, or is left out and told (`ignored`, as typed). When nothing
 * can be found all terms stay, and the answer is honestly empty.
 */
export function findableTerms(
  terms: readonly QueryTerm[],
  lexicon: Lexicon,
  dictionary: Dictionary,
): { terms: FindableTerm[]; ignored: string[] } {
  const exists = (text: string): boolean => dictionary.find(text) >= 0;
  const isFindable = ({ text, typed, open }: QueryTerm): boolean =>
    exists(text) || (!lexicon.isOrdinary(typed) && dictionary.derive(text, open).size > 0);
  /** "fiets tocht": neither half need exist when the whole does. */
  const isGlued = (i: number): boolean =>
    [terms.slice(Math.max(0, i - 1), i + 1), terms.slice(i, i + 2)].some(
      (pair) => pair.length === 2 && exists(pair.map(({ text }) => text).join("")),
    );

  const ignored: string[] = [];
  const found = terms.flatMap((term, i): FindableTerm[] => {
    if (isFindable(term) || isGlued(i)) return [term];
    const wider = lexicon.broaderTerms(term.text).find(exists);
    if (wider !== undefined) return [{ ...term, text: wider, open: false, wider: true }];
    const parts = knownParts(term.typed, lexicon).filter(({ text }) => exists(text));
    if (parts.length > 0) return parts.map((part): FindableTerm => ({ ...part, wider: true }));
    if (!terms.some((other) => isPartner(other, term) && isFindable(other))) ignored.push(term.typed);
    return [];
  });
  /** Of "kooktuin" only the garden was found: that is told. */
  const lost = terms.filter((term) => !found.some(({ text }) => text === term.text));
  const told = found.map((one): FindableTerm =>
    lost.some((other) => isPartner(other, one)) ? { ...one, wider: true } : one,
  );
  return told.length > 0 ? { terms: told, ignored } : { terms: [...terms], ignored: [] };
}

/** Another part of the same typed word. */
const isPartner = (other: QueryTerm, one: QueryTerm): boolean =>
  other.part && one.part && other.text !== one.text && other.typed === one.typed;
