import type { CategoryKey } from "#schema/category.ts";
import { plain } from "#domain/plain.ts";
import { KIND_IN_SHAPE } from "#import/words/category-words.ts";
import {
  BESIDE_WHAT_IS_DONE,
  DONE_AS_WELL,
  TEAM_OF_SPORTS,
} from "#import/words/facts/beside-what-is-done.ts";
import {
  ADJECTIVES,
  FALSE_FRIENDS,
  NOT_HEARD_IN_TEXT,
  OF_THE_CLUB,
  OF_THE_CLUB_BY_END,
  OPENS_PHRASE,
  SHAPE_OF_KIND,
  TURNS,
  TURNS_BY_END,
} from "#import/words/facts/words-of-a-club.ts";
import { kindByEnd, kindOfForms, type Kind } from "./kind-of.ts";

/** What the words of a name say, each of them one thing. */
export interface WordsOfName {
  written: string[];
  kinds: (Kind & { said: string })[];
  /** Which words nothing accounts for. */
  left: number[];
  /** What is done stands first, and all that nothing accounts for says with whom, for whom, where: "Koken met restjes". */
  isHead: boolean;
  /** Which words may be of anything that its club does: "training", "toernooi". */
  ofClub: number[];
  /** What it says besides is no more what is usually done there: "feest", "bestuur", "gezocht". */
  turns: boolean;
  /** It is the name of a club, an orchestra, a choir. */
  isClub: boolean;
  /** It says for whom or how far one is, and nothing else. */
  isBare: boolean;
}

/** How many words a name of what is done has at most. */
const LONGEST = 4;
/** "55+", "12-18", "1ste jaar", "b", "II", "m", "v", "U12": an age, a number, a letter of a group. */
const NUMBER_OR_LETTER =
  /^(?:[a-h]\d{0,2}|i{1,3}|\d{2}-?plussers|(?:19|20)\d\d(?:-(?:19|20)?\d\d)?|\d+x\d+m?|[wmjdg]?u\d{1,2}\+?|\+?\d{1,3}(?:-\d{1,3})?(?:\+|j|ste|de|e|[a-h])?|[mvjx])$/;
/** For whom, grown to the word: "jeugdvoetbal", "kleuterballet". */
const FOR_WHOM = /^(?:jeugd|kinder|senioren|ouderen|dames|heren|meisjes|jongens|peuter|kleuter)(?=\p{L}{4})/u;
/** "maandagavond" */
const PART_OF_DAY = /^\p{L}{2,6}dag(?:ochtend|morgen|middag|avond)$/u;
/** Who comes together for one thing, and bears a name: "klaverjasvereniging Odigo", "Roosendaals Kamerkoor". */
const OF_CLUB = /(?:vereniging|club|koor|orkest|kapel|harmonie|fanfare|schutterij)$/;
const OF_SCHOOL = /[ -]?(?:school|studio|academie|kring|ploeg|team)$/;

/** Every word of a name: what is done, what stands beside it, what the row names as well (`known`), and what is left. */
export function wordsOfName(name: string, known: ReadonlySet<string>): WordsOfName {
  const written = name.split(/[^\p{L}\d+'’-]+/u).filter((word) => /[\p{L}\d]/u.test(word));
  const words = written.map((word) => plain(word).replace(/^[-']|[-']$/g, ""));
  const found: WordsOfName = {
    written,
    kinds: [],
    left: [],
    ofClub: [],
    turns: false,
    isHead: false,
    isClub: false,
    isBare: false,
  };
  let beside = 0;
  let first: number | undefined;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? "";
    const done = longestKind(words, at);
    const count = done?.words ?? longestBeside(words, at);
    if (done && saysNothing(done.kind)) beside += 1;
    else if (done) {
      if (found.left.length + found.ofClub.length === 0) first ??= at;
      found.kinds.push({ ...done.kind, said: words.slice(at, at + done.words).join(" ") });
      found.isClub ||= OF_CLUB.test(words[at + done.words - 1] ?? "");
    } else if (count > 0) beside += 1;
    else if (isOfClub(word)) found.ofClub.push(at);
    else if (!known.has(word)) found.left.push(at);
    found.turns ||= !done && words.slice(at, at + Math.max(1, count)).some(isTurn);
    at += Math.max(1, count);
  }
  found.kinds = withoutAdjectives(found.kinds);
  const phrase = words.findIndex((word, index) => index > (first ?? words.length) && OPENS_PHRASE.has(word));
  found.isHead = first !== undefined && phrase > 0 && found.left.every((index) => index >= phrase);
  found.isBare =
    beside > 0 && found.kinds.length === 0 && found.left.length === 0 && found.ofClub.length === 0;
  return found;
}

/** "Gezond", "project": a word that fits all of them. */
const saysNothing = ({ key, proposal, sport }: Kind & { sport?: boolean }): boolean =>
  !key && !proposal && sport !== true;
const isTurn = (word: string): boolean => TURNS.has(word) || TURNS_BY_END.test(word);
const isOfClub = (word: string): boolean => OF_THE_CLUB.has(word) || OF_THE_CLUB_BY_END.test(word);

/** "Italiaans koken" is no lesson of a language. */
function withoutAdjectives(kinds: WordsOfName["kinds"]): WordsOfName["kinds"] {
  const rest = kinds.filter(({ said }) => !ADJECTIVES.has(said));
  return rest.some(({ key }) => key) ? rest : kinds;
}

function longestKind(words: readonly string[], at: number): { kind: Kind; words: number } | undefined {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
    const name = words.slice(at, at + count).join(" ");
    if (FALSE_FRIENDS.has(name)) return undefined;
    const kind = BESIDE_WHAT_IS_DONE.has(name) ? undefined : kindOf(name);
    if (kind) return { kind, words: count };
  }
  return undefined;
}

function longestBeside(words: readonly string[], at: number): number {
  const word = words[at] ?? "";
  if (NUMBER_OR_LETTER.test(word) || PART_OF_DAY.test(word)) return 1;
  for (let count = Math.min(3, words.length - at); count > 0; count -= 1)
    if (BESIDE_WHAT_IS_DONE.has(words.slice(at, at + count).join(" "))) return count;
  return 0;
}

/** The same words stand in many rows. */
const known = new Map<string, Kind | undefined>();
const MOST_KNOWN = 20_000;

function kindOf(name: string): Kind | undefined {
  if (known.has(name)) return known.get(name);
  if (known.size >= MOST_KNOWN) known.clear();
  const kind = kindOfForm(name);
  known.set(name, kind);
  return kind;
}

/** The word as it stands goes before what is left of it: "vrouwengroep" is no group of what one does with women. */
function kindOfForm(name: string): Kind | undefined {
  if (TEAM_OF_SPORTS.test(name)) return { key: "bewegen" };
  const forms = [
    name,
    ...[FOR_WHOM, KIND_IN_SHAPE, OF_SCHOOL, SHAPE_OF_KIND].map((part) => name.replace(part, "")),
  ];
  const kind = kindOfForms(forms, DONE_AS_WELL);
  // "Ontbijttraining": one trains, and eats with it.
  if (kind?.key === "koken" && /training(?:en)?$/.test(name)) return undefined;
  if (kind || name.includes(" ")) return kind;
  const key = kindByEnd(name.replace(KIND_IN_SHAPE, "")) ?? kindByEnd(name.replace(SHAPE_OF_KIND, ""));
  return key && { key };
}

/** What a running text says of what is done, by category; each word once. */
export const kindsInText = (text: string): Map<CategoryKey, Set<string>> =>
  kindsIn(text.slice(0, LONGEST_TEXT), NOT_HEARD_IN_TEXT);

/** The same of a heading or a cell, where each word counts. */
export const kindsInLabel = (text: string): CategoryKey[] => [...kindsIn(text, new Set()).keys()];

function kindsIn(text: string, unheard: ReadonlySet<string>): Map<CategoryKey, Set<string>> {
  const words = text.split(/[^\p{L}\d+'’-]+/u).map((word) => plain(word));
  const found = new Map<CategoryKey, Set<string>>();
  let at = 0;
  while (at < words.length) {
    const done = longestKind(words, at);
    const said = words.slice(at, at + (done?.words ?? 1)).join(" ");
    if (done?.kind.key && !unheard.has(said)) {
      found.set(done.kind.key, (found.get(done.kind.key) ?? new Set()).add(said));
    }
    at += done?.words ?? 1;
  }
  return found;
}
const LONGEST_TEXT = 600;

/** The one category of all that a name says is done, whatever else it says. */
export function kindInName(name: string): CategoryKey | undefined {
  const { kinds, turns } = wordsOfName(name, new Set());
  const keys = new Set(kinds.map(({ key }) => key));
  return !turns && keys.size === 1 ? [...keys][0] : undefined;
}

/** "wedstrijd", "jeugd", "outdoor": a cell that says for whom or in which shape, and nothing of what is done. */
export function isOnlyShape(text: string): boolean {
  const { kinds, left } = wordsOfName(text, new Set());
  return left.length === 0 && kinds.length === 0;
}

/** One comes to help there, and the name says what is done besides: it may be looked for under that. */
export const saysOtherThanHelp = (name: string): boolean =>
  wordsOfName(name, new Set()).kinds.some(({ key, proposal }) => (key ?? proposal) !== "vrijwilligerswerk");

/** The one category of all that is done; what fits several goes along when it mostly belongs there too. */
export function onlyKey(kinds: WordsOfName["kinds"]): CategoryKey | undefined {
  const keys = new Set(kinds.flatMap(({ key }) => key ?? []));
  const [key] = keys;
  return key && keys.size === 1 && kinds.every((kind) => (kind.key ?? kind.proposal) === key)
    ? key
    : undefined;
}
