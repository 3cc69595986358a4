import { createCorrector } from "./analyser/correct.ts";
import { conceptOfCode } from "./analyser/concepts.ts";
import type { Lexicon } from "./analyser/lexicon.ts";
import { readQuery, typedWords, type QueryTerm } from "./analyser/read-query.ts";
import type { Dictionary } from "./embedded/dictionary.ts";
import { findableTerms, type FindableTerm } from "./findable-terms.ts";
import { MAX_WORDS, type PlannedWord, type SearchPlan } from "./plan.ts";
import { MAX_TEXT, PAGE_SIZE, type Question } from "./question.ts";
import { weakerWords, type WeakerWords } from "./weaker-words.ts";

/** A question that was understood: what to execute, what to try when that gives little, what to tell. */
interface PlannedQuestion {
  plan: SearchPlan;
  weaker: WeakerWords;
  corrected: { from: string; to: string }[];
  ignored: string[];
  widened: { from: string; to: string }[];
  alsoSearched: string[];
}

export interface Planner {
  plan(question: Question): PlannedQuestion;
}

const MOST_SAID = 3;
/** Of a text without one letter we can search, this much is said back. */
const LONGEST_IGNORED = 40;

/**
 * Understands questions with the dictionary of the index that will answer them. Runs once per question, on
 * the asking side; both engines execute what it decides.
 */
export function createPlanner(lexicon: Lexicon, dictionary: Dictionary): Planner {
  const exists = (text: string): boolean => dictionary.find(text) >= 0;
  const begins = (text: string): boolean => {
    const { start, end } = dictionary.range(text);
    return end > start;
  };
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
    const { terms, ignored } = findableTerms(readQuery(typed, lexicon), lexicon, dictionary);
    const kept = distinct(terms)
      .slice(0, MAX_WORDS)
      .map((term) => (finished ? { ...term, open: false } : term));
    const words = kept.map(planWord);
    if (typed.length === 0 && /\p{L}/u.test(text)) ignored.push(text.trim().slice(0, LONGEST_IGNORED));
    return {
      words,
      weaker: weakerWords(kept, words, lexicon, dictionary),
      corrected,
      ignored,
      widened: kept
        .filter(({ wider }) => wider)
        .map(({ typed: from, text }) => ({ from, to: conceptOf(text)?.label ?? wordIn(from, text) })),
      alsoSearched: meanings(kept.filter(({ wider }) => !wider)),
    };
  }

  /** A last word that is only the beginning of others is taken as typed: its stem would be a guess. */
  function planWord(term: QueryTerm): PlannedWord {
    const isWhole = !term.open || exists(term.typed) || lexicon.holds(term.typed);
    if (isWhole) return { text: term.text, prefix: false };
    if (begins(term.typed)) return { text: term.typed, prefix: true };
    return { text: term.text, prefix: !exists(term.text) };
  }

  /** The part of a long word as it stood there, for a stem is no word to show. */
  function wordIn(typed: string, stem: string): string {
    const { head, tail } = lexicon.splitLoosely(typed);
    const parts = [...(lexicon.split(typed) ?? []), head, tail];
    return parts.find((part) => part !== undefined && lexicon.stem(part) === stem) ?? stem;
  }

  const conceptOf = (text: string) => lexicon.data.concepts[conceptOfCode(text) ?? -1];

  function meanings(terms: readonly QueryTerm[]): string[] {
    const said = terms.flatMap((term) => {
      const concept = conceptOf(term.text);
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

/** Asking the same twice ("vrijwilligerswerk voor vrijwilligers") would only use up words. The last one stays. */
function distinct(terms: readonly FindableTerm[]): FindableTerm[] {
  return [...new Map([...terms].reverse().map((term) => [term.text, term])).values()].reverse();
}
