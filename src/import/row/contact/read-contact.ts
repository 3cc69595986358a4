import type { Contact } from "#schema/contact.ts";
import { dialledNumber } from "#domain/phone-number.ts";
import { plain } from "#domain/plain.ts";
import { isMobile, namesFunction, namesPerson, strangeName } from "../people/personal-data.ts";
import { isMailboxOfGroup, isPersonalEmail } from "../people/personal-email.ts";
import { type Remark, leftOpen, understood, type Reading } from "#import/words/remark.ts";
import { aboutContact } from "#import/words/about-contact.ts";
import { FREE_MAIL, MOBILE_ABROAD, PARTICLES_BETWEEN } from "#import/words/people/person-words.ts";
import { SHORT_NUMBER } from "#import/words/facts/contact-phrases.ts";

/** `address`: a street in a cell for contact, where one can go. */
export type ContactCells = Partial<
  Record<"role" | "phone" | "mobile" | "email" | "website" | "address", string>
>;

/** A dash is any dash. */
export const withPlainDashes = (text: string): string => text.replace(/[\u2010-\u2015\u2212]/g, "-");

/** A function ("wandelbegeleider"). A person's name does not enter the content. */
export function readContactRole(text: string, known = ""): Reading<string> {
  const role = text
    .replace(/^[@\s]+/, "")
    .replace(/\s+/g, " ")
    .trim();
  if (/^(n\.?v\.?t\.?|-+|\?+|geen|onbekend)$/i.test(role)) return leftOpen();
  if (namesPerson(role)) {
    const inside = functionBeside(role);
    const name = aboutContact.name;
    return inside ? understood(inside, name) : leftOpen(name);
  }
  if (!namesFunction(role)) return leftOpen(aboutContact.noFunction);
  const stranger = strangeName(role, known);
  if (stranger) {
    const rest = role
      .replace(stranger, "")
      .replace(/\s+/g, " ")
      .replace(/(?<![\s,(/-])[\s,(/-]+$/, "")
      .trim();
    return understood(rest.slice(0, 80), aboutContact.nameBesideFunction);
  }
  const calm = role === role.toUpperCase() ? role.toLowerCase() : role;
  return understood(calm.slice(0, 80));
}

/** "Anja (gastvrouw)", "gastvrouw: Anja": the part that is a function and no name. */
function functionBeside(text: string): string | undefined {
  const parts = text.split(/[(),:;/]| - /).map((part) => part.trim());
  const without = text
    .replace(PARTICLES_BETWEEN, " ")
    .split(/\s+/)
    .filter((word) => !/^\p{Lu}/u.test(word) || /^\p{Lu}{2,}/u.test(word))
    .join(" ");
  return [...parts, without].find((part) => part !== "" && !namesPerson(part) && namesFunction(part));
}

/** One number, dialable: a lost zero is put back, a mobile one is asked about. `isOfBelgium`: nine digits are one of there. */
export function readPhone(text: string, isOfBelgium = false): Reading<string> {
  const said = withPlainDashes(text).replace(/^tel(efoon)?\.?:?\s*/i, "");
  if (/^(n\.?v\.?t\.?|-+|\?+|geen|onbekend)$/i.test(said.trim())) return leftOpen();
  const numbers = [...said.matchAll(NUMBER)].map((match) => dialable(match[0], isOfBelgium));
  const good = numbers.flatMap((one) => (one ? [one] : []));
  if (good.length === 0) {
    return leftOpen(aboutContact.phoneInvalid);
  }
  const fixed = good.filter(({ phone }) => !isMobile(phone));
  const mobile = good.length - fixed.length;
  const remarks: Remark[] = [];
  if (mobile > 0) {
    remarks.push(aboutContact.mobile);
  }
  const first = fixed[0];
  if (!first) return leftOpen(...remarks);
  if (first.lostZero) remarks.push(aboutContact.lostZero);
  if (new Set(fixed.map(({ phone }) => phone)).size > 1) remarks.push(aboutContact.phoneSeveral);
  return understood(first.phone, ...remarks);
}

/** Ten digits and what is written around them, or a short number. */
const NUMBER = new RegExp(
  String.raw`(?:(?:\+|00)\s*)?\(?\d(?:[\s().-]*\d){7,12}|04\d\d\/\d\d(?:[. ]?\d\d){2}|0\d{1,3} ?\/ ?\d{2,3}(?:[ .]?\d{2,4}){1,3}|(?<![\d.,-])(?:${SHORT_NUMBER})(?![\d.,-])`,
  "g",
);

const saysMobile = (text: string, isOfBelgium: boolean): boolean =>
  [...text.matchAll(NUMBER)].some((match) => isMobile(dialable(match[0], isOfBelgium)?.phone ?? ""));

/** A lost zero is put back: a sheet takes it off what looks like a sum. */
function dialable(written: string, isOfBelgium: boolean): { phone: string; lostZero: boolean } | undefined {
  if (MOBILE_ABROAD.test(written)) return { phone: mobileAbroad(written), lostZero: false };
  const phone = dialledNumber(written, isOfBelgium);
  if (phone) return { phone, lostZero: false };
  const digits = written.replace(/[^\d+]/g, "");
  const whole = /^[1-9]\d{8}$/.test(digits) ? dialledNumber(`0${digits}`) : undefined;
  return whole ? { phone: whole, lostZero: true } : undefined;
}

/** As it is dialled: "0472/12.34.56" is of Belgium. */
const mobileAbroad = (written: string): string =>
  `+${written.replace(/\(0\)/, "").replace(/\D/g, "").replace(/^00/, "").replace(/^0/, "32")}`;

/**
 * One address. "mailto:" and "(at)" are put right; somebody's own address is left out. `known`: what the row, its
 * provider and its place are called. `beside`: what stands beside it may name somebody, and then only a mailbox that is
 * clearly of the group is taken.
 */
export function readEmail(text: string, known = "", beside?: string): Reading<string> {
  const said = text.trim();
  if (/^(n\.?v\.?t\.?|-+|\?+|geen|onbekend)$/i.test(said)) return leftOpen();
  const written = said
    .replace(/^mailto:/i, "")
    .replace(/\s{0,3}(?:\(at\)|\[at\]|\{at\}| at )\s{0,3}/gi, "@")
    .replace(/\s{0,3}(?:\(dot\)|\[dot\]|\(punt\))\s{0,3}/gi, ".");
  const emails = written.match(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  const remarks: Remark[] = [];
  const isOfPerson = (one: string) =>
    isPersonalEmail(one, known) || (beside !== undefined && !isMailboxOfGroup(one, known, beside));
  const personal = emails.filter(isOfPerson);
  if (personal.length > 0) {
    remarks.push(aboutContact.personalEmail);
  }
  const email = emails
    .find((one) => !isOfPerson(one))
    ?.toLowerCase()
    .replace(/\.$/, "");
  if (!email) return leftOpen(...(remarks.length > 0 ? remarks : [aboutContact.emailInvalid]));
  if (/^mailto:/i.test(said)) remarks.push(aboutContact.mailto);
  else if (!said.toLowerCase().includes(email)) remarks.push(aboutContact.emailReadAs(email));
  return understood(email, ...remarks);
}

/** RFC 2606: no organisation can have these; a system fills them in where nobody gave one. */
const KEPT_FOR_EXAMPLES = /^(?:https?:\/\/)?(?:www\.)?example\.(?:com|net|org)(?![\w.])/i;

/** A page of the site that the sheet comes from, "/agenda/bingo": without that site it leads nowhere. */
const PAGE_OF_THE_SITE = /^(?:\.{0,2}\/(?!\/)|[#?])\S*$|^[\w-]{1,80}\.(?:html?|php|aspx?|md)(?:[?#]\S*)?$/i;

/** One web address, with https when the sheet gives none. */
export function readWebsite(text: string): Reading<string> {
  const said = text.trim();
  if (/^(n\.?v\.?t\.?|-+|\?+|geen|nee|onbekend)$/i.test(said) || PAGE_OF_THE_SITE.test(said))
    return leftOpen();
  const match =
    /(?:https?:\/\/)?(?:[\p{L}\d-]{1,63}\.){1,9}[a-z]{2,63}(?::\d+)?(?:\/(?:[^\s;,()]|\([^\s;,()]{0,80}\))*)?/iu.exec(
      said,
    );
  if (!match || said.includes("@") || KEPT_FOR_EXAMPLES.test(match[0]))
    return leftOpen(aboutContact.websiteInvalid);
  const address = /^https?:/i.test(match[0]) ? match[0] : `https://${match[0]}`;
  try {
    return understood(new URL(address).href.replace(/\/$/, ""));
  } catch {
    return leftOpen(aboutContact.websiteInvalid);
  }
}

/**
 * What the contact columns of a row hold, wherever they put it: a number in the mail column is still a number.
 * `known`: names in the row that are no person (provider, venue). `together`: it all stood in one cell.
 */
export function readContactCells(
  cells: ContactCells & { together?: boolean },
  known = "",
  isOfBelgium = false,
): {
  contact: Contact;
  remarks: { cell: keyof ContactCells; remark: Remark }[];
} {
  const remarks: ReturnType<typeof readContactCells>["remarks"] = [];
  const contact: Contact = {};
  let { phone, email } = cells;
  const isMail = (text?: string) => /@|\(at\)/.test(text ?? "");
  const isNumber = (text?: string) => {
    const said = plain(text ?? "");
    return /^[\d\s()+./-]{8,}$/.test(said) || dialledNumber(said) !== undefined;
  };
  if (isMail(phone) && (isNumber(email) || !email)) {
    [phone, email] = [email, phone];
    remarks.push({
      cell: "phone",
      remark: aboutContact.swapped,
    });
  } else if (isNumber(email) && !phone) {
    [phone, email] = [email, undefined];
    remarks.push({ cell: "email", remark: aboutContact.numberAsEmail });
  }
  const take = (
    cell: keyof ContactCells,
    key: keyof Contact,
    text: string | undefined,
    read: (text: string) => Reading<string>,
  ) => {
    if (!text || contact[key]) return;
    const { value, remarks: said } = read(text);
    if (value !== undefined) contact[key] = value;
    said.forEach((remark) => remarks.push({ cell, remark }));
  };
  const { role = "" } = cells;
  // Who is no function may be somebody: what stands in one cell with a name may be that person's.
  const beside = cells.together && role !== "" && !readContactRole(role, known).value ? role : undefined;
  take("role", "role", cells.role, (text) => readContactRole(text, known));
  const isPrivate =
    beside !== undefined && (FREE_MAIL.test(email ?? "") || saysMobile(phone ?? "", isOfBelgium));
  const besideName = (text: string) =>
    isPrivate && readEmail(email ?? "", known, beside).value === undefined
      ? leftOpen<string>(aboutContact.phoneBesideName)
      : readPhone(text, isOfBelgium);
  take("phone", "phone", phone, besideName);
  take("mobile", "phone", cells.mobile, (text) => readPhone(text, isOfBelgium));
  take("email", "email", email, (text) => readEmail(text, known, beside));
  take("website", "website", cells.website, readWebsite);
  if (cells.address) remarks.push({ cell: "address", remark: aboutContact.address(cells.address) });
  return { contact, remarks };
}
