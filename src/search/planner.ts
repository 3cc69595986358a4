import { createCorrector } from "./analyser/correct.ts";
import { conceptOfCode } from "./analyser/concepts.ts";
import type { Lexicon } from "./analyser/lexicon.ts";
import { readQuery, typedWords, type QueryTerm } from "./analyser/read-query.ts";
import { allowedTypos, type Dictionary } from "./embedded/dictionary.ts";
import { MAX_WORDS, type PlannedWord, type SearchPlan } from "./plan.ts";
import { MAX_TEXT, PAGE_SIZE, type Question } from "./question.ts";

/** A question that was understood: what to execute, what to try when that gives little, what to tell. */
export interface PlannedQuestion {
  plan: SearchPlan;
  /** Words of weaker plans for "misschien ook", best first; none when only one word was asked. */
  weaker: PlannedWord[][];
  corrected: { from: string; to: string }[];
  ignored: string[];
  alsoSearched: string[];
}

export interface Planner {
  plan(question: Question): PlannedQuestion;
}

const MOST_WEAKER = 6;
const MOST_WIDER = 2;
const MOST_SAID = 3;

/**
 * Understands questions with the dictionary of the index that will answer them. Runs once per question, on
 * the asking side; both engines execute what it decides.
 */
export function createPlanner(lexicon: Lexicon, dictionary: Dictionary): Planner {
  const exists = (text: string): boolean => dictionary.find(text) >= 0;
  /** Whether a word, once analysed, is in the index under any of its meanings. */
  const leads = (word: string): boolean =>
    readQuery([word], lexicon).some(({ text }) => exists(text) || lexicon.broaderTerms(text).some(exists));
  const correct = createCorrector(lexicon, dictionary, leads);

  function understand(text: string): Omit<PlannedQuestion, "plan"> & { words: PlannedWord[] } {
    const finished = /[^\p{L}\p{N}]$/u.test(text);
    const corrected: { from: string; to: string }[] = [];
    const typed = typedWords(text).map((word, i, all) => {
      const better = correct(word, !finished && i === all.length - 1);
      if (better !== undefined) corrected.push({ from: word, to: better });
      return better ?? word;
    });
    const { terms, ignored } = keepFindable(readQuery(typed, lexicon));
    const kept = distinct(terms)
      .slice(0, MAX_WORDS)
      .map((term) => (finished ? { ...term, open: false } : term));
    const words = kept.map(planWord);
    return { words, weaker: weakerWords(kept, words), corrected, ignored, alsoSearched: meanings(kept) };
  }

  /** A last word that is only the beginning of others is taken as typed: its stem would be a guess. */
  function planWord(term: QueryTerm): PlannedWord {
    if (!term.open || exists(term.typed) || lexicon.holds(term.typed))
      return { text: term.text, prefix: false };
    if (begins(term.typed)) return { text: term.typed, prefix: true };
    return { text: term.text, prefix: !exists(term.text) };
  }

  const begins = (text: string): boolean => {
    const { start, end } = dictionary.range(text);
    return end > start;
  };

  const isFindable = (term: QueryTerm): boolean => dictionary.derive(term.text, term.open).size > 0;

  /** A word that occurs nowhere would empty every answer: it gives way to a wider word, or is left out. */
  function keepFindable(terms: QueryTerm[]): { terms: QueryTerm[]; ignored: string[] } {
    const ignored: string[] = [];
    const found = terms.flatMap((term, i) => {
      if (isFindable(term) || isGlued(terms, i)) return [term];
      const wider = lexicon.broaderTerms(term.text).find(exists);
      if (wider !== undefined) return [{ ...term, text: wider, open: false }];
      const parts = looseTerms(term);
      if (parts.length > 0) return parts;
      if (!terms.some((other) => other.typed === term.typed && isFindable(other))) ignored.push(term.typed);
      return [];
    });
    return found.length > 0 ? { terms: found, ignored } : { terms, ignored: [] };
  }

  /** A long word nobody used before may hold one that somebody did. */
  function looseTerms(term: QueryTerm): QueryTerm[] {
    const { head, tail } = lexicon.splitLoosely(term.typed);
    const words = [head, tail].filter((part) => part !== undefined);
    return readQuery(words, lexicon)
      .filter(({ text }) => exists(text))
      .map((part) => ({ ...part, typed: term.typed, part: true, open: false }));
  }

  /** "fiets tocht": neither half need exist when the whole does. */
  function isGlued(terms: QueryTerm[], i: number): boolean {
    return [terms.slice(i - 1, i + 1), terms.slice(i, i + 2)].some(
      (pair) => pair.length === 2 && exists(pair.map(({ text }) => text).join("")),
    );
  }

  /**
   * What to ask when few activities match every word. First the last word as the beginning of a longer one,
   * then one word less, then single words, then wider words. Words for whom or when go first, then the later
   * ones: people type the thing they want to do before the rest.
   */
  function weakerWords(terms: QueryTerm[], words: PlannedWord[]): PlannedWord[][] {
    const weaker: PlannedWord[][] = [];
    const last = words.length - 1;
    const open = terms[last]?.open && !words[last]!.prefix && allowedTypos(terms[last].typed) === 0;
    if (open && begins(terms[last]!.typed))
      weaker.push(words.with(last, { text: terms[last]!.typed, prefix: true }));
    if (words.length > 1) {
      const dropFirst = words
        .map((_, i) => i)
        .sort((a, b) => Number(terms[b]!.qualifier) - Number(terms[a]!.qualifier) || b - a);
      for (const dropped of dropFirst) weaker.push(words.filter((_, i) => i !== dropped));
      if (words.length > 2) for (const kept of dropFirst.toReversed()) weaker.push([words[kept]!]);
    }
    words.forEach(({ text }, i) => {
      const wider = [...lexicon.relatedTerms(text), ...lexicon.broaderTerms(text)].filter(exists);
      for (const term of wider.slice(0, MOST_WIDER))
        weaker.push(words.with(i, { text: term, prefix: false }));
    });
    return weaker.slice(0, MOST_WEAKER);
  }

  function meanings(terms: QueryTerm[]): string[] {
    const said = terms.flatMap((term) => {
      const concept = lexicon.data.concepts[conceptOfCode(term.text) ?? -1];
      return concept ? [concept.label, ...concept.words].filter((word) => word !== term.typed) : [];
    });
    return [...new Set(said)].slice(0, MOST_SAID);
  }

  return {
    plan(question) {
      const { words, ...told } = understand(question.text.slice(0, MAX_TEXT).trimStart());
      const { near, withinKm } = question;
      const nearest = near && (question.sort === "distance" || words.length === 0);
      return {
        ...told,
        plan: {
          words,
          filters: question.filters,
          ...(near && { near: { lat: near.lat, lng: near.lng } }),
          ...(near && withinKm !== undefined && { withinMetres: withinKm * 1000 }),
          sort: nearest ? "distance" : "best",
          offset: (Math.max(1, Math.floor(question.page)) - 1) * PAGE_SIZE,
          limit: PAGE_SIZE,
          facets: true,
        },
      };
    },
  };
}

/** Asking the same twice ("vrijwilligerswerk voor vrijwilligers") would only use up words. */
function distinct(terms: QueryTerm[]): QueryTerm[] {
  return [...new Map(terms.toReversed().map((term) => [term.text, term])).values()].reverse();
}
