import { plain, plainWordsOf } from "#domain/plain.ts";
import {
  FUNCTION_ENDINGS,
  GIVEN_NAMES,
  ALSO_SURNAMES,
  FREE_MAIL,
  TITLE_AND_NAME,
  PARTICLES_BETWEEN,
  NAME_TITLES,
  NEVER_A_NAME,
  nameMadeOf,
  GIVEN_NAMES_THAT_ARE_WORDS,
  VILLAGE,
  TITLED_NAME,
  FULL_NAME,
  CONTACT_NAME,
  NAME_OF_FUNCTION,
  NAME_WITH_MOBILE,
  PARENT,
  NAMED_ALONE,
  THING_BEFORE,
} from "#import/words/person-words.ts";

/** Whether a contact cell names a person instead of a function: "Anja de Vries", "mw. Bos", "Jan". */
export function namesPerson(text: string): boolean {
  if (TITLE_AND_NAME.test(text)) return true;
  const words = plainWordsOf(text);
  if (words.some((word) => GIVEN_NAMES.has(word))) return true;
  if (
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text) &&
    ALSO_SURNAMES.test(words[1] ?? "") &&
    !namesFunction(words[0] ?? "")
  )
    return true;
  if (words.some((word) => FUNCTION_ENDINGS.test(word))) return false;
  const bare = text
    .replace(PARTICLES_BETWEEN, " ")
    .replace(/\([^)\n]{0,200}\)/g, " ")
    .trim();
  return (
    /^(\p{Lu}\p{Ll}+[\s,]+)+\p{Lu}\p{Ll}+$/u.test(bare) ||
    /(^|\s)\p{Lu}\.\s?(\p{Lu}\.\s?){0,8}((van|de|den|der|ten|ter|el)\s+){0,3}\p{Lu}\p{Ll}/u.test(text)
  );
}

/** Whether a cell speaks of a function: "coördinator bakkers", "docent NT2", "yogadocent". */
export function namesFunction(text: string): boolean {
  const words = plainWordsOf(text);
  return (
    words.some((word) => FUNCTION_ENDINGS.test(word)) ||
    (/^[\p{Ll} /-]+$/u.test(text) && /(er|eur|ist|or|aris|ice|vrouw|man|heer)$/.test(plain(text)))
  );
}

/**
 * A word with a capital behind a function ("buurtsportcoach Kevin") that is not part of a name we know: of the
 * provider, the venue, the town. Probably somebody's name.
 */
export function strangeName(role: string, known: string): string | undefined {
  const names = new Set(plainWordsOf(known));
  return role
    .split(/[\s/,()-]+/)
    .slice(1)
    .find(
      (word) =>
        /^\p{Lu}\p{Ll}+$/u.test(word) && !names.has(plain(word)) && !FUNCTION_ENDINGS.test(plain(word)),
    );
}

/** Whether an address belongs to a person: a given name, initials with a surname, or a private mailbox. */
export function isPersonalEmail(email: string): boolean {
  const local = plain(email.split("@")[0] ?? "");
  const parts = local.split(/[._+-]|\d+/).filter(Boolean);
  const organisational = parts.some(
    (part) =>
      /^(info|contact|aanmeld\w*|balie|receptie|secretariaat|bestuur|vrijwilligers?\w*|coordinat\w*|administratie|post|mail|office|hallo|hello|welkom|activiteiten|buurt\w*|wijk\w*|club\w*|stichting\w*|team\w*|groep\w*|redactie|planning)$/.test(
        part,
      ) || FUNCTION_ENDINGS.test(part),
  );
  if (parts.length > 1 && parts.some((part) => GIVEN_NAMES.has(part)) && !organisational) return true;
  if (parts.length === 1 && GIVEN_NAMES.has(parts[0] ?? "")) return true;
  if (/^[a-z]\.([a-z]\.)*[a-z]{3,}$/.test(local) && !organisational) return true;
  // "marie.kok@": a surname may be the word for a function; a given name in a private mailbox says whose it is.
  return FREE_MAIL.test(email) && (!organisational || parts.some((part) => GIVEN_NAMES.has(part)));
}

/** A mobile number is usually somebody's own. "+31 6 …", "06-…". */
export function isMobile(phone: string): boolean {
  return phone.startsWith("+316");
}

/**
 * Mobile numbers, personal addresses and people's names inside running text, taken out. A full name goes
 * anywhere, unless it names a building or a street; a given name alone only after "bel", "mail", "vraag naar".
 * `found` lists what was removed.
 */
export function withoutPersonalData(text: string): { text: string; found: string[] } {
  const found: string[] = [];
  const take = (match: string) => {
    found.push(match.trim());
    return "";
  };
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
    .replace(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, (match) => (isPersonalEmail(match) ? take(match) : match))
    .replace(TITLED_NAME, take)
    .replace(FULL_NAME, (match, at: number) =>
      VILLAGE.test(match) || THING_BEFORE.test(text.slice(Math.max(0, at - 20), at)) ? match : take(match),
    )
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
export function withoutPerson(text: string, words: readonly string[]): { text: string; found: string[] } {
  const found: string[] = [];
  if (words.length === 0) return { text, found };
  const take = (match: string): string => {
    found.push(match.trim());
    return "";
  };
  const without = text
    .replace(/([\w.+-]{1,64})@[\w-]+(?:\.[\w-]+)+/g, (match, local: string) =>
      words.some((word) => word.length >= 4 && plain(local).includes(plain(word))) ? take(match) : match,
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
