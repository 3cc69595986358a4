import type { MatchingVocabulary } from "#schema/matching-vocabulary.ts";
import type { Demand, Goal, LifeMoment } from "#schema/suits.ts";
import type { AudienceGroup, Interest } from "#schema/vocabulary.ts";
import { wordReader } from "#domain/suits/read-words.ts";
import { conceptCode, conceptOfCode } from "#search/analyser/concepts.ts";
import { wordsOf } from "#search/analyser/normalise.ts";
import type { WholeEngine } from "#search/engine.embedded.ts";
import { readQuery, typedWords, type QueryTerm } from "#search/analyser/read-query.ts";
import type { PlannedWord } from "#search/plan.ts";
import { EMPTY_QUESTION } from "#search/question.ts";
import { splitDenied } from "#search/understand/denied.ts";
import { isNeedCode } from "#search/understand/situation.ts";
import { sentenceCase } from "#text/format.ts";
import { matchingWords } from "#text/words/matching.ts";
import { textOf } from "#text/text-of.ts";
import { WEIGHTS } from "#matching/weights.ts";
import { answersOf, type SaidAnswers } from "./said-answers.ts";
import { createEvidenceReader } from "./word-evidence.ts";

/** What the words of somebody's own ask for, read by the search: same typos, compounds and meanings. */
export interface OwnWords {
  /** Per slug, 0 to 1: the share of what is asked for that its name holds, and that it holds at all. */
  hits: ReadonlyMap<string, { name: number; any: number; words: readonly number[] }>;
  /** What is asked for, word by word, as it may be said back; hits point into it. */
  labels: readonly string[];
  /** Numbers of the words that say what, not when, where or for whom. */
  things: readonly number[];
  /** Whether anything is asked for by word. */
  isAsked: boolean;
  /** Interests they name, those they say they do not want, and groups they ask to see. */
  interests: readonly string[];
  refused: readonly string[];
  groups: readonly string[];
  /** Numbers of the words that name an interest: "rummikub". */
  named: readonly number[];
  /** Goals that a need in them asks for: "brieven die ik niet snap". */
  goals: readonly Goal[];
  /** Moments in a life that they speak of, and what they say somebody has or can. */
  moments: readonly LifeMoment[];
  has: readonly Demand[];
  /** Answers they give: when, how much, what somebody needs. */
  answers: SaidAnswers;
  /** What was understood, as it is called, with the words it was read in: to be shown, and taken off. */
  understood: readonly { label: string; from: string }[];
  /** Words, as typed, that no activity holds. */
  absent: readonly string[];
}

export const NO_OWN_WORDS: OwnWords = {
  hits: new Map(),
  labels: [],
  things: [],
  isAsked: false,
  interests: [],
  refused: [],
  groups: [],
  named: [],
  goals: [],
  moments: [],
  has: [],
  answers: {},
  understood: [],
  absent: [],
};
export type OwnWordsReader = (text: string) => OwnWords;

/** Hits in the name, or in what follows from the name, of `SEARCHABLE_FIELDS`. */
const LAST_FIELD_OF_NAME = 1;
const OUT_OF_BREATH = /buiten adem/giu;
const HELP = { part: "being-helped", goal: "praktisch" as Goal };

/** Reads on the device: the embedded index answers, and does so at once. */
export function ownWordsReader(
  { planner, wordHits, lexicon }: Pick<WholeEngine, "planner" | "wordHits" | "lexicon">,
  vocabulary: { interests: readonly Interest[]; groups: readonly AudienceGroup[] } & Pick<
    MatchingVocabulary,
    "groupsAsked" | "speech" | "moments" | "has"
  >,
): OwnWordsReader {
  const interestsIn = createEvidenceReader(vocabulary.interests, lexicon);
  // "Mijn ouders wonen ver weg" asks for no parents' group: where a group is open by nature, it takes a phrase.
  const closed = vocabulary.groups.filter((group) => group.closed);
  const groupsIn = createEvidenceReader([...closed, ...vocabulary.groupsAsked], lexicon);
  const momentsIn = wordReader(vocabulary.moments);
  const hasIn = wordReader(vocabulary.has);
  const termsOf = (word: string): string[] => [
    lexicon.stem(word),
    ...(lexicon.concepts.at([lexicon.stem(word)], 0)?.concepts ?? []).map(conceptCode),
  ];
  const speech = new Set(vocabulary.speech);
  /** "Mijn man is overleden" tells of somebody; it is nothing to go to. */
  const told = new Set(
    vocabulary.moments.flatMap(({ words }) =>
      words.filter((word) => /^\p{L}+$/u.test(word)).flatMap((word) => termsOf(word)),
    ),
  );
  /** "Eenzaam" is a need, and nothing to say back to somebody; "taalmaatje" is a need and a thing. */
  const tellsOf = (term: string, label: string): boolean =>
    told.has(term) || (lexicon.relatedTerms(term).some(isNeedCode) && interestsIn(label).size === 0);
  /** "Ik ging vroeger altijd graag biljarten" asks for one thing. */
  const withoutSpeech = (text: string): string =>
    text.replace(/\p{L}+/gu, (word) => (speech.has(word.toLowerCase()) ? " " : word));
  /** "Ik wil" and no more: of a sentence of which the rest was denied. */
  const saysSomething = (text: string): boolean =>
    typedWords(text).some(
      (word) => !lexicon.isStopWord(word) || lexicon.askedFor(lexicon.stem(word)) !== undefined,
    );
  /** "shanty" is there where a "shantykoor" is: asked as a word that is still being typed. */
  const isBegun = (typed: string): boolean =>
    planner
      .plan({ ...EMPTY_QUESTION, text: typed })
      .plan.words.some((word) => isBeginning(typed, word.text) && wordHits(word).length > 0);
  const conceptOf = (term: string) => lexicon.data.concepts[conceptOfCode(term) ?? -1];

  /** Words that no need and no choice was read in: what they find, and what they are called. */
  function wordsIn(left: string): Found {
    const spoken = withoutSpeech(left.replace(LONE_LETTER, " ")).trim();
    if (!saysSomething(spoken)) return NOTHING_FOUND;
    // Said, not being typed: a space tells the planner that the last word is finished.
    const { plan } = planner.plan({ ...EMPTY_QUESTION, text: `${spoken} ` });
    // A need tells what somebody is after; only words are said back, and only words are found in a text.
    const words = plan.words.filter(({ text: term }) => !isNeedCode(term));
    const terms = readQuery(typedWords(spoken), lexicon);
    // Where nothing holds a word, the search takes a wider one: that is not what was asked for.
    const isLiteral = (word: string): boolean => terms.some((term) => term.text === word);
    const weights = words.map(({ text: term }) =>
      conceptOf(term)?.qualifier || !isLiteral(term) ? WEIGHTS.interest.qualifier : 1,
    );
    const { hits, found } = hitsOf(words, weights, wordHits);
    const spokenWords = spoken.split(" ");
    const labels = words.map(
      ({ text: term }) =>
        spokenWords.find((word) => termsOf(word).includes(term)) ??
        terms.find((one) => one.text === term)?.typed ??
        conceptOf(term)?.label ??
        term,
    );
    return {
      hits,
      labels,
      things: weights.flatMap((weight, i) =>
        weight === 1 && !tellsOf(words[i]!.text, labels[i]!) ? [i] : [],
      ),
      isAsked: words.length > 0,
      absent: absentFrom(terms, (term) => found.has(term)).filter((typed) => !isBegun(typed)),
    };
  }

  /** Each interest with the first word that names it, where one word does. */
  const wordNaming = (text: string, key: string): string | undefined =>
    (text.match(/\p{L}+/gu) ?? []).find((word) => interestsIn(word).has(key));

  return (said) => {
    const { wanted, refused } = splitDenied(said);
    const { read, situations, left, corrected } = planner.plan({ ...EMPTY_QUESTION, text: `${said} ` });
    const heard = situations.flatMap(({ index, typed }) => {
      const need = lexicon.data.situations?.[index];
      return need ? [{ need, typed }] : [];
    });
    const needs = heard.flatMap(({ need }) => need.finds ?? []);
    const better = new Map(corrected.map(({ from, to }) => [from, to]));
    // Groups and interests have phrases: "alleenstaande moeder" is one, though "moeder" only tells.
    const whole = wordsOf(wanted.replace(OUT_OF_BREATH, " "))
      .map((word) => better.get(word) ?? word)
      .join(" ");
    const named = [...interestsIn(whole).keys()];
    // "Taniec" is dancing: what another language names is asked for by its Dutch name.
    const inDutch = heard.flatMap(({ need }) => (need.concept === undefined ? [] : [need.label]));
    const found = wordsIn([...left, ...inDutch].join(" "));
    return {
      ...found,
      refused: [...interestsIn(refused).keys()],
      has: [...hasIn(wanted).keys()] as Demand[],
      moments: distinctly([
        ...([...momentsIn(said).keys()] as LifeMoment[]),
        ...needs.flatMap(({ moments = [] }) => moments),
      ]),
      named: found.labels.flatMap((label, i) => (interestsIn(label).size > 0 ? [i] : [])),
      goals: distinctly([
        ...needs.flatMap(({ goals = [] }) => goals),
        ...heard.flatMap(({ need: { parts = [] } }) => (parts.includes(HELP.part) ? [HELP.goal] : [])),
      ]),
      interests: distinctly([
        ...named,
        ...inDutch.flatMap((label) => [...interestsIn(label).keys()]),
        ...needs.flatMap(({ interests = [] }) => interests),
      ]),
      groups: [...groupsIn(whole).keys()],
      answers: answersOf(read),
      understood: [
        // A neighbourhood is asked for by a postcode: what counts for nothing is not shown as if it did.
        ...read
          .filter((one) => Object.keys(answersOf([one])).length > 0)
          .map(({ from, label, denied }) => ({
            label: sentenceCase(denied ? text("match.said.not", { what: label }) : label),
            from,
          })),
        ...heard.map(({ need, typed }) => ({ label: sentenceCase(need.label), from: typed })),
        ...named.flatMap((key) => {
          const from = wordNaming(said, key);
          const label = vocabulary.interests.find((one) => one.key === key)?.label;
          return from === undefined || label === undefined ? [] : [{ label, from }];
        }),
      ],
    };
  };
}

type Found = Pick<OwnWords, "hits" | "labels" | "things" | "isAsked" | "absent">;
const NOTHING_FOUND: Found = { hits: new Map(), labels: [], things: [], isAsked: false, absent: [] };
const text = textOf(matchingWords);

/** What the words lead to, each by its share of the weights. */
function hitsOf(
  words: readonly PlannedWord[],
  weights: readonly number[],
  wordHits: WholeEngine["wordHits"],
): Pick<OwnWords, "hits"> & { found: Set<string> } {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Set<string>();
  const hits = new Map<string, { name: number; any: number; words: number[] }>();
  words.forEach((word, i) => {
    const share = weights[i]! / all;
    const holding = wordHits(word);
    if (holding.length > 0) found.add(word.text);
    for (const { id, field } of holding) {
      const { name, any, words: held } = hits.get(id) ?? { name: 0, any: 0, words: [] };
      const inName = field <= LAST_FIELD_OF_NAME ? share : 0;
      hits.set(id, { name: name + inName, any: any + share, words: [...held, i] });
    }
  });
  return { hits, found };
}

const distinctly = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** A letter on its own says nothing. */
const LONE_LETTER = /(?<![\p{L}\p{N}])\p{L}(?![\p{L}\p{N}])/gu;

/** Not what it was corrected to: "paarde" begins "paarden", and "kanovaren" does not begin "kano". */
const isBeginning = (typed: string, term: string): boolean =>
  typed.length >= 4 && (term.startsWith(typed) || typed.startsWith(term));

/** Typed words for things, of which no part leads anywhere. When or for whom is no thing to be missed. */
function absentFrom(terms: readonly QueryTerm[], leads: (term: string) => boolean): string[] {
  const things = terms.filter(({ qualifier }) => !qualifier);
  const typed = new Set(things.map((term) => term.typed));
  for (const term of things) if (leads(term.text)) typed.delete(term.typed);
  return [...typed];
}
