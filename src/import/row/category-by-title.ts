import type { CategoryKey } from "#schema/category.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { plain } from "#domain/plain.ts";
import { CATEGORY_KINDS, inOneWord } from "#import/words/category-kinds.ts";
import { KIND_IN_SHAPE, VAGUE_CATEGORIES } from "#import/words/category-words.ts";
import { BESIDE_WHAT_IS_DONE, DONE_AS_WELL } from "#import/words/facts/beside-what-is-done.ts";

/** How many words a name of what is done has at most. */
const LONGEST = 4;
/** "55+", "12-18", "1ste jaar", "b", "m", "v": an age, a number, a letter of a group. */
const NUMBER_OR_LETTER = /^(?:[a-h]|\+?\d{1,3}(?:-\d{1,3})?(?:\+|j|ste|de|e|[a-h])?|[mvjx])$/;
/** For whom, grown to the word: "jeugdvoetbal", "kleuterballet". */
const FOR_WHOM = /^(?:jeugd|kinder|senioren|ouderen|dames|heren|meisjes|jongens|peuter|kleuter)(?=\p{L}{4})/u;
/** "maandagavond" */
const PART_OF_DAY = /^\p{L}{2,6}dag(?:ochtend|morgen|middag|avond)$/u;
/** Who comes together for one thing, and bears a name: "klaverjasvereniging Odigo", "Roosendaals Kamerkoor". */
const OF_CLUB = /(?:vereniging|club|koor|orkest|kapel|harmonie|fanfare|schutterij)$/;
const OPENS_NAME = new Set(["de", "het", "'t", "van", "van de", "oud"]);

/**
 * The category of a name that says what is done and nothing else: "Klassiek ballet B", "Schaken in de middag",
 * "Bridgeclub Troef". Each of its words is accounted for, and what is done belongs to one category alone. A word
 * that is left over ("Koffie schenken", "Bakken voor een ander") may change everything: then nothing follows.
 *
 * `names`: what the row names as its place and who offers it.
 */
export function categoryByTitle(title: string, names: readonly string[] = []): CategoryKey | undefined {
  const written = title.split(/[^\p{L}\d+'’-]+/u).filter((word) => /[\p{L}\d]/u.test(word));
  const words = written.map((word) => plain(word).replace(/^[-']|[-']$/g, ""));
  const known = new Set(names.flatMap((name) => plain(name).split(/[^\p{L}\d]+/u)).filter(isOfName));
  const found = new Set<CategoryKey>();
  const left: number[] = [];
  let ofClub = false;
  let at = 0;
  while (at < words.length) {
    const done = longestKind(words, at);
    if (done) {
      found.add(done.key);
      ofClub ||= OF_CLUB.test(words[at + done.words - 1] ?? "");
    } else if (longestBeside(words, at) === 0 && !known.has(words[at] ?? "")) left.push(at);
    at += done?.words ?? Math.max(1, longestBeside(words, at));
  }
  const isNamed =
    ofClub && !/[:;(]|\s-\s/.test(title) && left.every((index) => mayName(written[index] ?? ""));
  return found.size === 1 && (left.length === 0 || isNamed) ? [...found][0] : undefined;
}

/** A short word ("de", "in") of a name says nothing. */
const isOfName = (word: string): boolean => word.length > 3;

const mayName = (word: string): boolean => /^['’]?\p{Lu}/u.test(word) || OPENS_NAME.has(plain(word));

function longestKind(words: readonly string[], at: number): { key: CategoryKey; words: number } | undefined {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
    const key = kindOf(words.slice(at, at + count).join(" "));
    if (key) return { key, words: count };
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
function kindOf(name: string): CategoryKey | undefined {
  const own = keyOf(name);
  if (own || VAGUE_CATEGORIES.has(inOneWord(name))) return own;
  const forms = [name.replace(FOR_WHOM, ""), name.replace(KIND_IN_SHAPE, "")];
  if (forms.some((form) => VAGUE_CATEGORIES.has(inOneWord(form)))) return undefined;
  return forms.map((form) => keyOf(form)).find((key) => key !== undefined);
}

const keyOf = (form: string): CategoryKey | undefined =>
  CATEGORY_KEYS.find((key) => CATEGORY_KINDS[key].has(inOneWord(form)) || DONE_AS_WELL[key]?.includes(form));
