import type { CategoryKey } from "#schema/category.ts";
import { plain } from "#domain/plain.ts";
import { readDays } from "#import/when/read-days.ts";
import { readRhythm } from "#import/when/read-rhythm.ts";
import { readTimes } from "#import/when/read-times.ts";
import { leftover, unreadText } from "#import/when/unread-text.ts";
import { KIND_IN_SHAPE } from "#import/words/category-words.ts";
import {
  BESIDE_WHAT_IS_DONE,
  DONE_AS_WELL,
  GROUP_OF_SPORTS,
  HOURS_IN_NAME,
  KIND_OF_PROVIDER,
  LED_BY,
  PLACE_OF_SPORTS,
  TEAM_BY_AGE,
  TEAM_OF_SPORTS,
} from "#import/words/facts/beside-what-is-done.ts";
import { kindByEnd, kindOfForms, type Kind } from "./kind-of.ts";

/** What a row is called, and who or what else it names. */
export interface NamesOfRow {
  /** What it names as its place. */
  venue?: string;
  provider?: string;
}

/**
 * The category of a name that says what is done and nothing else: "Klassiek ballet B", "Schaken in de middag",
 * "Bridgeclub Troef". Each of its words is accounted for, and what is done belongs to one category alone. A word
 * that is left over ("Koffie schenken", "Bakken voor een ander") may change everything: then nothing follows.
 *
 * A name that says only for whom or how far one is ("Jeugd 6-10 jaar", "Selectie") is of what its provider is called
 * after ("Judoschool De Mat").
 */
export function categoryByTitle(
  title: string,
  { venue = "", provider = "" }: NamesOfRow = {},
): CategoryKey | undefined {
  const name = title.replace(/\(([^()]{1,60})\)/g, (whole, part: string) =>
    isWhen(part) || PLACE_OF_SPORTS.test(plain(part)) ? " " : whole,
  );
  const { kinds, left, ofClub, isBare, written } = wordsOf(
    name
      .replace(HOURS_IN_NAME, " ")
      .replace(LED_BY, " ")
      .replace(/\bt\/m\b/g, "tot")
      .replace(BORN_IN, " "),
    new Set([venue, provider].flatMap((one) => plain(one).split(/[^\p{L}\d]+/u)).filter(isOfName)),
  );
  if (isBare) return kindOfProvider(provider) ?? kindOfPlace(written, `${venue} ${title}`);
  const isNamed = ofClub && !/[:;(]|\s-\s/.test(name) && left.every((index) => mayName(written[index] ?? ""));
  return left.length === 0 || isNamed ? only(kinds) : undefined;
}

/** The one category of all that is done; what fits several goes along when it mostly belongs there too. */
function only(kinds: readonly Kind[]): CategoryKey | undefined {
  const keys = new Set(kinds.flatMap(({ key }) => key ?? []));
  const [key] = keys;
  return key && keys.size === 1 && kinds.every((kind) => (kind.key ?? kind.proposal) === key)
    ? key
    : undefined;
}

/** "2e vrijdag v.d. mnd", "om de week": all of it is when it is. */
function isWhen(part: string): boolean {
  const unread = unreadText(part);
  readTimes(unread);
  readRhythm(unread);
  readDays(unread);
  return leftover(unread) === "";
}

/** What a club or a school is called after: it offers that, and what it calls "Groep B" is that too. */
function kindOfProvider(provider: string): CategoryKey | undefined {
  const { kinds } = wordsOf(provider, new Set());
  const key = only(kinds);
  return key && KIND_OF_PROVIDER.has(key) ? key : undefined;
}

/** "Selectie" on a sports ground, "U12 (B-veld)": a team, where nothing but sports is done. */
function kindOfPlace(words: readonly string[], place: string): CategoryKey | undefined {
  const isTeam = words.some((word) => TEAM_BY_AGE.test(plain(word)) || GROUP_OF_SPORTS.has(plain(word)));
  return isTeam && PLACE_OF_SPORTS.test(plain(place)) ? "bewegen" : undefined;
}

/** How many words a name of what is done has at most. */
const LONGEST = 4;
/** "55+", "12-18", "1ste jaar", "b", "II", "m", "v", "U12": an age, a number, a letter of a group. */
const NUMBER_OR_LETTER =
  /^(?:[a-h]|i{1,3}|[wmjdg]?u\d{1,2}\+?|\+?\d{1,3}(?:-\d{1,3})?(?:\+|j|ste|de|e|[a-h])?|[mvjx])$/;
/** For whom, grown to the word: "jeugdvoetbal", "kleuterballet". */
const FOR_WHOM = /^(?:jeugd|kinder|senioren|ouderen|dames|heren|meisjes|jongens|peuter|kleuter)(?=\p{L}{4})/u;
/** "maandagavond" */
const PART_OF_DAY = /^\p{L}{2,6}dag(?:ochtend|morgen|middag|avond)$/u;
/** Who comes together for one thing, and bears a name: "klaverjasvereniging Odigo", "Roosendaals Kamerkoor". */
const OF_CLUB = /(?:vereniging|club|koor|orkest|kapel|harmonie|fanfare|schutterij)$/;
const OF_SCHOOL = /[ -]?(?:school|studio|academie|kring|ploeg|team)$/;
const OPENS_NAME = new Set(["de", "het", "'t", "van", "van de", "oud"]);

interface WordsOfName {
  written: string[];
  kinds: Kind[];
  /** Which words nothing accounts for. */
  left: number[];
  /** It is that of a club, an orchestra, a choir. */
  ofClub: boolean;
  /** It says for whom or how far one is, and nothing else. */
  isBare: boolean;
}

/** "(2011 en ouder)", "(2012/2013)" */
const BORN_IN = /\(20\d\d[^()]{0,40}\)/g;

/** Every word of a name: what is done, what stands beside it, what the row names as well (`known`), and what is left. */
function wordsOf(name: string, known: ReadonlySet<string>): WordsOfName {
  const written = name.split(/[^\p{L}\d+'’-]+/u).filter((word) => /[\p{L}\d]/u.test(word));
  const words = written.map((word) => plain(word).replace(/^[-']|[-']$/g, ""));
  const found: WordsOfName = { written, kinds: [], left: [], ofClub: false, isBare: false };
  let beside = 0;
  let at = 0;
  while (at < words.length) {
    const done = longestKind(words, at);
    const count = done?.words ?? longestBeside(words, at);
    if (done) {
      found.kinds.push(done.kind);
      found.ofClub ||= OF_CLUB.test(words[at + done.words - 1] ?? "");
    } else if (count > 0) beside += 1;
    else if (!known.has(words[at] ?? "")) found.left.push(at);
    at += Math.max(1, count);
  }
  found.isBare = beside > 0 && found.kinds.length === 0 && found.left.length === 0;
  return found;
}

/** A short word ("de", "in") of a name says nothing. */
const isOfName = (word: string): boolean => word.length > 3;

const mayName = (word: string): boolean => /^['’]?\p{Lu}/u.test(word) || OPENS_NAME.has(plain(word));

function longestKind(words: readonly string[], at: number): { kind: Kind; words: number } | undefined {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
    const name = words.slice(at, at + count).join(" ");
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

/** The word as it stands goes before what is left of it: "vrouwengroep" is no group of what one does with women. */
function kindOf(name: string): Kind | undefined {
  if (TEAM_OF_SPORTS.test(name)) return { key: "bewegen" };
  const forms = [name, ...[FOR_WHOM, KIND_IN_SHAPE, OF_SCHOOL].map((part) => name.replace(part, ""))];
  const kind = kindOfForms(forms, DONE_AS_WELL);
  if (kind || name.includes(" ")) return kind;
  const key = kindByEnd(name.replace(KIND_IN_SHAPE, ""));
  return key && { key };
}
