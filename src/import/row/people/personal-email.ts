import { plain, plainWordsOf } from "#domain/plain.ts";
import {
  GROUP_MAILBOX,
  INITIAL_AND_TRADE,
  INITIAL_BEFORE,
  MAILBOX_PARTICLES,
  SURNAME,
  SURNAME_BEHIND_NAME,
  SURNAME_ENDING,
} from "#import/words/people/mailbox-words.ts";
import {
  FREE_MAIL,
  FUNCTION_ENDINGS,
  GIVEN_NAMES,
  GIVEN_NAMES_THAT_ARE_WORDS,
} from "#import/words/people/person-words.ts";

/**
 * Whether an address belongs to a person: a given name, a first and a last name, initials with a surname, or a
 * private mailbox that is not made of the row's own words. `known`: names of the activity, the provider, the place.
 */
export function isPersonalEmail(email: string, known = ""): boolean {
  const local = plain(email.split("@")[0] ?? "");
  const parts = local.split(/[._+-]|\d+/).filter(Boolean);
  const ofGroup = parts.some((part) => GROUP_MAILBOX.test(part) || FUNCTION_ENDINGS.test(part));
  const free = FREE_MAIL.test(email);
  // "marie.kok@": a surname may be the word for a function; a given name in a private mailbox says whose it is.
  if (parts.some((part) => GIVEN_NAMES.has(part)) && (free || !ofGroup || parts.length === 1)) return true;
  if (madeOf(parts, known)) return false;
  if (INITIAL_AND_TRADE.test(parts.join(""))) return true;
  if (ofGroup) return false;
  if (parts.length > 1 && parts.slice(0, -1).some((part) => VAN.test(part))) return true;
  if (parts.length === 1 && isNameInOne(parts[0] ?? "")) return true;
  return free || hasSurname(local, parts);
}

/**
 * Whether a mailbox is clearly of a group, also beside somebody's name: called as such mailboxes are, or made of the words
 * of the row or of its own domain, and of none of that name. `beside`: the name.
 */
export function isMailboxOfGroup(email: string, known: string, beside: string): boolean {
  const [local = "", domain = ""] = plain(email).split("@");
  const parts = local.split(/[._+-]|\d+/).filter(Boolean);
  if (isOfNamed(local, plainWordsOf(beside))) return false;
  const isOfDomain = !FREE_MAIL.test(email) && local.length >= 4 && domain.startsWith(local);
  const isOfGroup = parts.some((part) => GROUP_MAILBOX.test(part) || FUNCTION_ENDINGS.test(part));
  return isOfGroup || isOfDomain || madeOf(parts, known);
}

/** "van.langeveld@": behind it stands a surname. */
const VAN = /^van(?:de[nr]?)?$/;
const SHORTEST_NAME = 3;

/** "karelwillems", "jansenria": a given name and a surname without anything in between. */
function isNameInOne(word: string): boolean {
  const isGiven = (part: string) =>
    part.length >= SHORTEST_NAME && GIVEN_NAMES.has(part) && !GIVEN_NAMES_THAT_ARE_WORDS.has(part);
  return [...word.slice(0, 24)].some((_, at) => {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    const isSurname =
      SURNAME.test(behind) || (before.length > SHORTEST_NAME && SURNAME_BEHIND_NAME.test(behind));
    return (isGiven(before) && isSurname) || (isGiven(behind) && SURNAME.test(before));
  });
}

/** "rzwaan", "zwaan.riet": it has a word of the name in it, or ends in one behind initials. */
export function isOfNamed(local: string, words: readonly string[]): boolean {
  const letters = local.replace(/[^a-z]/g, "");
  return words.some(
    (word) =>
      (word.length >= 4 && letters.includes(word)) ||
      (word.length >= 3 && letters.endsWith(word) && letters.length - word.length <= 2),
  );
}

/** "j.van.hazel", "hazel.j", "mjansma", "wytske.bruinsma": at an organisation, somebody who works there. */
function hasSurname(local: string, parts: readonly string[]): boolean {
  const names = parts.filter((part) => !MAILBOX_PARTICLES.test(part));
  const long = names.filter((part) => part.length >= 3);
  if (names.length > 1) return long.length > 0 && !/\d/.test(local);
  const [only = ""] = names;
  if (SURNAME_ENDING.test(only) || INITIAL_BEFORE.test(only)) return true;
  if (/^[a-z]{1,2}van(?:de[nr]?)?[a-z]{3,}$/.test(only)) return true;
  return [0, 1, 2].some((initials) => {
    const rest = only.slice(initials);
    return SURNAME.test(rest) || SURNAME.test(rest.replace(/^(?:van(?:de[nr]?)?|vd|de|ter|ten)/, ""));
  });
}

const SMALL = ["de", "het", "een", "van", "der", "den", "en", "in", "op", "aan", "bij", "te", "ter", "voor"];

/** "naaicafedewerf" at "Naaicafé De Werf": every letter is of a word in the row, and one of those is a real word. */
function madeOf(parts: readonly string[], known: string): boolean {
  const own = plainWordsOf(known).filter(
    (word) => word.length >= 2 && (!GIVEN_NAMES.has(word) || GIVEN_NAMES_THAT_ARE_WORDS.has(word)),
  );
  const words = [...new Set([...own, ...SMALL])];
  const text = parts.join("");
  const reached = Array.from({ length: text.length + 1 }, (_, at) => at === 0);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached[at]) continue;
    for (const word of words) if (text.startsWith(word, at)) reached[at + word.length] = true;
  }
  return reached[text.length] === true && own.some((word) => word.length >= 4 && text.includes(word));
}
