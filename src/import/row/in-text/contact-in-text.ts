import { plain, plainWordsOf } from "#domain/plain.ts";
import {
  EITHER,
  EMAIL_IN_TEXT,
  LINE_OF_OTHERS,
  NAME_BEFORE,
  OF_A_GROUP,
  PAGE_OF_FORM,
  PAGE_OF_OTHERS,
  PHONE_IN_TEXT,
  WEBSITE_IN_TEXT,
} from "#import/words/facts/contact-in-text.ts";
import type { Reading } from "#import/words/remark.ts";
import { isMobile } from "../people/personal-data.ts";
import { isMailboxOfGroup, isOfNamed, isPersonalEmail } from "../people/personal-email.ts";
import { readEmail, readPhone, readWebsite, withPlainDashes } from "../contact/read-contact.ts";
import type { InText } from "./in-text.ts";

/** A number that one can ring: not that of a fax, a taxi or a bank. With another one beside it, the first. */
export function phoneInText(text: string, known = "", isOfBelgium = false): InText<string> | undefined {
  const said = withPlainDashes(text);
  const found = firstOf(
    said,
    PHONE_IN_TEXT,
    (words) => readPhone(words, isOfBelgium),
    (phone) => !isMobile(phone),
  );
  if (!found) return undefined;
  const before = said.slice(Math.max(0, said.indexOf(found.words) - LED_BY), said.indexOf(found.words));
  return { ...found, certain: found.certain && !isSomebodys(before, known) };
}

/** "J. Jansen 038-…": two words with a capital right before a number, or an initial, that no house or group is called. */
function isSomebodys(before: string, known: string): boolean {
  const name = NAME_BEFORE.exec(before)?.[1];
  if (!name) return false;
  const names = new Set(plainWordsOf(known));
  return !plainWordsOf(name).every((word) => names.has(word)) && !OF_A_GROUP.test(plain(name));
}

/** An address of a group, an office or a function. */
export const emailInText = (text: string, known: string): InText<string> | undefined =>
  firstOf(
    text,
    EMAIL_IN_TEXT,
    (one) => readEmail(one, known),
    (email, before) => !isPersonalEmail(email, known) && !isNamedBefore(email, before, known),
  );

/** "Via Wytske: wytskezwaan@": it begins with the name before it, and is made of nothing of the row. */
function isNamedBefore(email: string, before: string, known: string): boolean {
  const [local = ""] = plain(email).split("@");
  const names = before.match(/\p{Lu}\p{Ll}{2,20}(?![\p{L}])/gu) ?? [];
  return isOfNamed(local, names.map(plain)) && !isMailboxOfGroup(email, known, "");
}

/** A page about this. Where pages of several sites are named, nobody can tell which one is; a form tells nothing. */
export function websiteInText(text: string): InText<string> | undefined {
  const bare = text.replace(EMAIL_IN_TEXT, " ");
  const found = firstOf(bare, WEBSITE_IN_TEXT, (one) => readWebsite(withoutEnd(one)), isOwnPage);
  if (!found) return undefined;
  const sites = [...bare.matchAll(WEBSITE_IN_TEXT)].flatMap(([one]) => {
    const page = readWebsite(withoutEnd(one)).value;
    return page && isOwnPage(page) ? [siteOf(page)] : [];
  });
  return { ...found, certain: new Set(sites).size === 1 && !PAGE_OF_FORM.test(found.value) };
}

/** The full stop of a sentence is none of the address. */
const withoutEnd = (address: string): string => address.replace(/(?<![.!?:])[.!?:]{1,5}$/, "");
const isOwnPage = (page: string): boolean => !PAGE_OF_OTHERS.test(page);
export const siteOf = (page: string): string => new URL(page).host.split(".").slice(-2).join(".");

/** How far before a number the words stand that say whose it is. */
const LED_BY = 40;

/** The first that is public. Several that differ are certain only when one may take either. */
function firstOf(
  text: string,
  pattern: RegExp,
  read: (text: string) => Reading<string>,
  isPublic: (value: string, before: string) => boolean,
): InText<string> | undefined {
  const found = [...text.matchAll(pattern)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - LED_BY), match.index);
    const { value } = LINE_OF_OTHERS.test(
      plain(before)
        .split(/[.;!?] /)
        .at(-1) ?? "",
    )
      ? {}
      : read(match[0]);
    const at = { words: match[0].trim(), from: match.index, end: match.index + match[0].length };
    return value !== undefined && isPublic(value, before) ? [{ value, ...at }] : [];
  });
  const [first, ...others] = found;
  const certain = others.every(
    ({ value, from }, index) =>
      value === first?.value || EITHER.test(text.slice(found[index]?.end ?? from, from)),
  );
  return first && { value: first.value, words: first.words, certain, asCell: first.value };
}
