import { plain } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import { ENDS_AS_A_THING, LEADS_TO_A_PERSON, THING_BEFORE } from "#import/words/people/named-things.ts";
import {
  CONTACT_NAME,
  FULL_NAME,
  FUNCTION_ENDINGS,
  GIVEN_NAMES,
  GIVEN_NAMES_THAT_ARE_WORDS,
  MOBILE_ABROAD,
  NAMED_ALONE,
  NAME_BY_PARTICLE,
  NAME_OF_FUNCTION,
  NAME_TITLES,
  NAME_WITH_MOBILE,
  NEVER_A_NAME,
  PARENT,
  TITLED_NAME,
  VILLAGE,
  nameMadeOf,
} from "#import/words/people/person-words.ts";
import { namesPerson } from "./personal-data.ts";
import { isOfNamed, isPersonalEmail } from "./personal-email.ts";

/** A text without somebody's data; `found` lists what was removed. */
interface WithoutPeople {
  text: string;
  found: string[];
}

const everyMobileAbroad = new RegExp(MOBILE_ABROAD.source, "g");

/**
 * Mobile numbers, personal addresses and people's names inside a text, taken out. A full name goes anywhere, unless
 * it names a building, a street or what the row itself is called (`known`: its provider, its place, its site); a given
 * name alone only after "bel", "mail", "vraag naar".
 */
export function withoutPersonalData(text: string, known = ""): WithoutPeople {
  const found: string[] = [];
  const take = (match: string) => {
    found.push(match.trim());
    return "";
  };
  const unlessThing = (match: string, at: number) => (isThing(match, text, at, known) ? match : take(match));
  const result = text
    .replace(NAME_WITH_MOBILE, (match) =>
      /^(?:[Bb]el|[Aa]pp|[Mm]ail|[Vv]ia)$/.test(match) ? match : take(match),
    )
    .replace(PARENT, take)
    .replace(NAME_OF_FUNCTION, (match, before: string) => {
      take(match.slice(before.length));
      return before
        .trimEnd()
        .replace(/:$/, "")
        .replace(/(?<!\s)\s*(?:[Oo]\.l\.v\.|[Oo]nder (?:leiding|begeleiding) van)$/, "");
    })
    .replace(/(?<!\d)(?:\+31|0031|0)[\s-]*6(?:[\s.-]*\d){8}(?!\d)/g, take)
    .replace(everyMobileAbroad, take)
    .replace(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, (match) =>
      isPersonalEmail(match, known) ? take(match) : match,
    )
    .replace(TITLED_NAME, unlessThing)
    .replace(FULL_NAME, unlessThing)
    .replace(NAME_BY_PARTICLE, unlessThing)
    .replace(NAMED_ALONE, take)
    .replace(CONTACT_NAME, (match, before: string, given: string) => {
      if (!GIVEN_NAMES.has(plain(given)) || GIVEN_NAMES_THAT_ARE_WORDS.has(plain(given))) return match;
      take(given);
      return before.trimEnd().replace(/(?<!\s)\s+(?:naar|met|bij|via|door)?:?$/, "");
    });
  if (found.length === 0) return { text, found };
  const said = found.flatMap((one) => plain(one).split(/[^\p{L}]+/u)).filter((word) => word.length >= 4);
  const neat = result
    .replace(/([\w.+-]{1,64})@[\w-]+(?:\.[\w-]+)+/g, (match, local: string) =>
      said.some((word) => plain(local).includes(word)) ? take(match) : match,
    )
    .replace(/\(\s*(?:[,;:]\s*)?\)/g, "")
    .replace(/ {2,}/g, " ")
    .replace(/(?<!\s)\s+([.,;:!?])/g, "$1")
    .replace(/(?<![:,])[:,]+(?=[.,])/g, "")
    .replace(/(?<![\s,:])[\s,:]+$/, "");
  return { text: neat.trim(), found };
}

/** A house, a street, an institution that is named after somebody, or the name the row itself goes by. */
function isThing(match: string, text: string, at: number, known: string): boolean {
  const name = match.replace(LEADS_TO_A_PERSON, "").trim();
  const led = name !== match.trim();
  if (VILLAGE.test(match) || THING_BEFORE.test(text.slice(Math.max(0, at - 24), at))) return true;
  if (ENDS_AS_A_THING.always.test(name) || (!led && ENDS_AS_A_THING.alone.test(name))) return true;
  const bare = plain(name.replace(/^(?:met|door|bij|via|van|naar|aan)\s+/i, ""));
  return plain(known).includes(bare) || plain(known).includes(bare.replace(/[^\p{L}]/gu, ""));
}

/** What cannot stand at the end of a sentence, or alone: what came behind it was somebody. */
const CUT_OFF =
  /(?:^|\s)(?:de|het|een|van|met|door|bij|via|naar|aan|en|of|voor|als|is|zijn|heet|dan|onder|tot|uit|op|in|bel|mail|app|vraag|meld u|neem contact op)[\s.,:;!?]*$/i;

/** Only what led to the name: "Voor vragen: …". */
const LED_TO_NOBODY =
  /^(?:voor |meer )*(?:vragen|informatie|info|inlichtingen|aanmelding|opgave|contact)(?: (?:en|of) \p{L}+)?[\s.,:;!?]*$/iu;
const breaksOff = (text: string): boolean => CUT_OFF.test(text) || LED_TO_NOBODY.test(text);

/** Where one remark of a short cell ends and the next begins. */
const CLAUSE = /(?<=[.!?;,])\s+/;

/** A short cell without people: the remark that breaks off where somebody was named goes whole, the others stay. */
export function cellWithoutPeople(text: string, without: (one: string) => WithoutPeople): WithoutPeople {
  const whole = without(text);
  if (whole.found.length === 0) return whole;
  const parts = text.split(CLAUSE).map((part) => ({ part, ...without(part) }));
  if (parts.every(({ found }) => found.length === 0)) return whole;
  const kept = parts.flatMap(({ part, text: left, found }) =>
    found.length === 0 ? [part] : breaksOff(left) || !/\p{L}{2}|\d/u.test(left) ? [] : [left],
  );
  return { text: kept.join(" ").replace(/(?<![\s,;:])[\s,;:]+$/, ""), found: whole.found };
}

/** The remarks of a cell that do not break off. */
export const wholeRemarks = (text: string): string =>
  text
    .split(CLAUSE)
    .filter((part) => !breaksOff(part))
    .join(" ")
    .replace(/(?<![\s,;:])[\s,;:]+$/, "");

/**
 * A running text without people. A sentence from which a name goes stays a sentence, or goes whole: it goes when
 * it began with the name, when what is left breaks off, or when nothing is left that says anything.
 */
export function textWithoutPeople(text: string, without: (one: string) => WithoutPeople): WithoutPeople {
  const whole = without(text);
  if (whole.found.length === 0) return { text, found: [] };
  const found: string[] = [];
  const paragraphs = text.split(/(\n+)/).map((paragraph) => {
    if (paragraph.trim() === "") return paragraph;
    return sentences(paragraph)
      .flatMap((sentence) => {
        const left = without(sentence);
        found.push(...left.found);
        return left.found.length === 0 ? sentence : (stillSentence(sentence, left) ?? []);
      })
      .join(" ");
  });
  const kept = paragraphs.join("").replace(/\n{3,}/g, "\n\n");
  return { text: kept.trim(), found: found.length > 0 ? found : whole.found };
}

/** "neemt Peter Jansen u mee": the name is who does it, or one of several. Without it the sentence says nothing. */
function actsIn(sentence: string, name: string): boolean {
  const before =
    plain(sentence.slice(0, Math.max(0, sentence.indexOf(name))))
      .split(" ")
      .at(-1) ?? "";
  return (
    /^\p{Lu}/u.test(name) &&
    !FUNCTION_ENDINGS.test(before) &&
    /^(?:\p{Ll}{2,}t|is|zijn|en|of|kan|zal)$/u.test(before)
  );
}

function stillSentence(sentence: string, { text: left, found }: WithoutPeople): string | undefined {
  const text = left.replace(/(?<!\s)\s+(?:bij|met|via|door|naar)(?=[\s.!?…]*$)/i, "");
  const began = found.some((one) => plain(sentence).startsWith(plain(one)) || actsIn(sentence, one));
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (began || breaksOff(text) || /(?:^|\s)(?:van|met|door|en)\s+(?:en|of|is|zijn)\b/i.test(text))
    return undefined;
  if (words.length < 2) return undefined;
  const end = /(?<![.!?…])[.!?…]+$/.exec(sentence)?.[0] ?? "";
  return /[.!?…]$/.test(text) ? text : `${text}${end}`;
}

/**
 * The words of the name of the person behind a row, as its contact cells have it: "Riet van der Zwaan" gives
 * Riet and Zwaan. `known`: names of the provider, the venue, the town, which stay.
 */
export function wordsOfPerson(contactCells: readonly string[], known: string): string[] {
  const open = new Set(plain(known).split(/[^\p{L}]+/u));
  const words = contactCells
    .map((cell) =>
      cell
        .replace(/\S{1,64}@\S+|[+(]?\d[\d\s().-]{5,}/g, " ")
        .replace(/^[\s,;:-]+|(?<![\s,;:-])[\s,;:-]+$/g, ""),
    )
    .filter((cell) => namesPerson(inCapitals(cell)))
    .flatMap((cell) => cell.split(/[^\p{L}]+/u));
  return [...new Set(words)].filter((word) => {
    const said = plain(word);
    return (
      said.length >= 3 &&
      !NEVER_A_NAME.has(said) &&
      !NAME_TITLES.includes(said) &&
      !open.has(said) &&
      !FUNCTION_ENDINGS.test(said)
    );
  });
}

/** "RIET VAN DER ZWAAN" is a name as well. */
const inCapitals = (text: string): string =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : text;

/** Takes the name of the row's own person out of another text of that row: in any capitals, and in a mailbox. */
export function withoutPerson(text: string, words: readonly string[]): WithoutPeople {
  const found: string[] = [];
  if (words.length === 0) return { text, found };
  const take = (match: string): string => {
    found.push(match.trim());
    return "";
  };
  const without = text
    .replace(/([\w.+-]{1,64})@[\w-]+(?:\.[\w-]+)+/g, (match, local: string) =>
      isOfNamed(plain(local), words.map(plain)) ? take(match) : match,
    )
    .replace(nameMadeOf(words), take);
  return found.length === 0 ? { text, found } : { text: withoutGaps(without), found };
}

const withoutGaps = (text: string): string =>
  text
    .replace(/\(\s*(?:[,;:]\s*)?\)/g, "")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/(?<![ \t])[ \t]+([.,;:!?])/g, "$1")
    .replace(/,{2,}/g, ",")
    .trim();
