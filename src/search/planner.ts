import type { MakeCorrector } from "./analyser/correct.ts";
import { conceptOfCode } from "./analyser/concepts.ts";
import type { Lexicon } from "./analyser/lexicon.ts";
import { readQuery, typedWords, type QueryTerm } from "./analyser/read-query.ts";
import type { Dictionary } from "./embedded/dictionary.ts";
import { findableTerms, type FindableTerm } from "./findable-terms.ts";
import { MAX_WORDS, type PlannedWord, type SearchPlan } from "./plan.ts";
import { MAX_TEXT, PAGE_SIZE, type Question } from "./question.ts";
import {
  createSentenceReader,
  filtersWith,
  placesOf,
  type ReadFilter,
  type ReadSentence,
} from "./understand/read-sentence.ts";
import { situationCode, situationOfCode, twinOf } from "./understand/situation.ts";
import { createTitleFinder } from "./understand/typed-title.ts";
import { weakerWords, type WeakerWords } from "./weaker-words.ts";

/** A question that was understood: what to execute, what to try when that gives little, what to tell. */
interface PlannedQuestion {
  plan: SearchPlan;
  weaker: WeakerWords;
  corrected: { from: string; to: string }[];
  ignored: string[];
  widened: { from: string; to: string }[];
  alsoSearched: string[];
  /** Words that were read as filters; `plan` has them. */
  read: ReadFilter[];
  /** Situations and needs that were understood, by their place in the lexicon, as they were typed. */
  situations: ReadSentence["situations"];
  /** Words that were left to be searched one by one, corrected. */
  left: readonly string[];
  /** Typed words that the guide only knows something like. */
  unsure: string[];
  /** Activities whose title was typed: they come before all others. */
  titled: readonly string[];
}

/** What the index knows of the guide by name. */
interface GuideNames {
  ids: readonly string[];
  titles: readonly string[];
  places: Readonly<Record<string, readonly string[]>>;
}
const NO_NAMES: GuideNames = { ids: [], titles: [], places: {} };

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
export function createPlanner(
  lexicon: Lexicon,
  dictionary: Dictionary,
  createCorrector: MakeCorrector,
  names: GuideNames = NO_NAMES,
  clock = () => new Date(),
): Planner {
  const known = lexicon.data.situations ?? [];
  const servedCodes = known.map((_, index) => dictionary.find(situationCode(index)) >= 0);
  const readSentence = createSentenceReader(lexicon, placesOf(names.places), servedCodes, clock);
  const titledBy = createTitleFinder(names.titles, names.ids);
  const exists = (text: string): boolean => dictionary.find(text) >= 0;
  const begins = (text: string): boolean => {
    const { start, end } = dictionary.range(text);
    return end > start;
  };
  /** Whether a word, once analysed, is in the index under any of its meanings. */
  const leads = (word: string): boolean =>
    readQuery([word], lexicon).some(({ text }) => exists(text) || lexicon.broaderTerms(text).some(exists)) ||
    readSentence(word).situations.length > 0;
  const correct = createCorrector(lexicon, dictionary, leads);

  /** Reads once more what was corrected: "nuttelos" says a need as well. */
  function readTyped(
    text: string,
  ): Omit<ReadSentence, "rest"> & Pick<PlannedQuestion, "corrected"> & { typed: string[] } {
    const finished = /[^\p{L}\p{N}]$/u.test(text);
    const corrected: { from: string; to: string }[] = [];
    const { rest, ...read } = readSentence(text);
    const typed = typedWords(rest).map((word, i, all) => {
      const better = correct(word, !finished && i === all.length - 1);
      if (better !== undefined) corrected.push({ from: word, to: better });
      return better ?? word;
    });
    if (corrected.length === 0) return { ...read, corrected, typed };
    const again = readSentence(typed.join(" "));
    if (again.situations.length + again.filters.length === 0) return { ...read, corrected, typed };
    return {
      situations: [...read.situations, ...again.situations],
      filters: [...read.filters, ...again.filters],
      corrected,
      typed: typedWords(again.rest),
    };
  }

  const plainly = (text: string): ReturnType<typeof readTyped> => ({
    situations: [],
    filters: [],
    corrected: [],
    typed: typedWords(text),
  });

  function understand(text: string): Omit<PlannedQuestion, "plan"> & { words: PlannedWord[] } {
    const finished = /[^\p{L}\p{N}]$/u.test(text);
    const titled = titledBy(text);
    const { situations, filters, corrected, typed } = titled.length > 0 ? plainly(text) : readTyped(text);
    const asked = [
      ...situationTerms(situations),
      ...readQuery(typed, lexicon).filter(({ text }) => situations.length === 0 || isThing(text)),
    ];
    const dated = filters.flatMap(({ on }) => (on && exists(on) ? [{ text: on, prefix: false }] : []));
    const { terms, ignored } = findableTerms(asked, lexicon, dictionary);
    const kept = distinct(terms)
      .slice(0, MAX_WORDS - situations.length - dated.length)
      .map((term) => (finished ? { ...term, open: false } : term));
    const words = kept.map(planWord);
    const asWeak = weakerWords(kept, words, lexicon, dictionary).map((plans) => plans.map(withTwins));
    if (asked.length === 0 && filters.length === 0 && /\p{L}/u.test(text))
      ignored.push(text.trim().slice(0, LONGEST_IGNORED));
    return {
      words: [...dated, ...withTwins(words)],
      // First what is on that very day; what may be on, or is on such days, asks less.
      weaker: dated.length > 0 ? [[withTwins(words)], ...asWeak] : asWeak,
      corrected,
      ignored,
      widened: kept
        .filter(({ wider }) => wider)
        .map(({ typed: from, text }) => ({ from, to: conceptOf(text)?.label ?? wordIn(from, text) })),
      alsoSearched: meanings(kept.filter(({ wider }) => !wider)),
      read: filters,
      situations,
      left: typed,
      titled,
      unsure: kept.flatMap(({ typed: from }, i) => (onlyAlike(words[i]!) ? [from] : [])),
    };
  }

  /** No word of the guide is this one or begins with it: what is found differs by a letter or two. */
  const onlyAlike = ({ text, prefix }: PlannedWord): boolean => !exists(text) && !(prefix && begins(text));

  const withTwins = (words: readonly PlannedWord[]): PlannedWord[] =>
    words.flatMap((word) =>
      situationOfCode(word.text) === undefined ? [word] : [word, { ...word, text: twinOf(word.text) }],
    );
  /** Beside a need that was understood, a word that is no thing of this guide tells more than it asks. */
  const isThing = (text: string): boolean => conceptOfCode(text) !== undefined;

  function situationTerms(found: ReadSentence["situations"]): QueryTerm[] {
    return found.flatMap(({ index, typed }) => {
      const { concept, finds } = known[index]!;
      const text = concept === undefined ? finds && situationCode(index) : lexicon.codeOf(concept);
      return text ? [{ text, typed, qualifier: isQualifier(text), part: false, open: false }] : [];
    });
  }
  const isQualifier = (text: string): boolean => conceptOf(text)?.qualifier === true;

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
      const situation = known[situationOfCode(term.text) ?? -1];
      if (situation) return [situation.label];
      return concept ? [concept.label, ...concept.words].filter((word) => word !== term.typed) : [];
    });
    return [...new Set(said)].slice(0, MOST_SAID);
  }

  return {
    plan(question) {
      const { words, ...told } = understand(question.text.slice(0, MAX_TEXT).trimStart());
      const { near, withinKm, area } = question;
      const nearest = near && (question.sort === "distance" || words.length === 0);
      const filters = filtersWith(question.filters, told.read);
      return {
        ...told,
        plan: {
          words,
          filters,
          ...(near && { near: { lat: near.lat, lng: near.lng } }),
          ...(near && withinKm !== undefined && { withinMetres: withinKm * 1000 }),
          ...(area && { area }),
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
