import type { Contact } from "#schema/contact.ts";
import type { Organization } from "#schema/organization.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { inNameCase } from "#import/row/letter-case.ts";
import { mostCommon } from "./most-common.ts";
import { plain } from "#domain/plain.ts";
import { oneSlip } from "#import/words/same-words.ts";
import { OFFICE_MAILBOX } from "#import/words/people/mailbox-words.ts";
import { aboutRow } from "#import/words/about-row.ts";

interface CollectedOrganization {
  record: Organization;
  rows: UnderstoodRow[];
}

const LEGAL = /\b(stichting|st\.?|vereniging|ver\.?|cooperatie|b\.?v\.?|v\.?o\.?f\.?)(\s|$)/g;

/** "Nearly all": what fewer of its activities say belongs to those activities. */
const NEARLY_ALL = 0.9;
const HOME_PAGE = /^https?:\/\/[^/?#]{1,200}\/?(?:(?:nl|en|home|index\.\w{3,5})\/?)?$/i;
/** A part of its name that is no everyday word by itself. */
const OWN_LETTERS = 6;

/**
 * One organisation per name. A phone, mail or website is its own only when nearly all of its activities say the same,
 * or when it is made of its name: then it also holds for an activity that says none. `elsewhere`: the contacts of activities of it that do not come
 * from these rows, by the key of its name. "St. De Brug", "de brug" and
 * "Stichting De Brug" are one; a difference of one letter in a long name is a slip of the pen.
 */
export function collectOrganizations(
  all: readonly UnderstoodRow[],
  elsewhere: (key: string) => readonly Contact[] = () => [],
): CollectedOrganization[] {
  const groups = new Map<string, UnderstoodRow[]>();
  for (const row of all) {
    const key = organizationKey(row.organizationName ?? "");
    const near = [...groups.keys()].find((known) => known === key || oneSlip(known, key, 8));
    groups.set(near ?? key, [...(groups.get(near ?? key) ?? []), row]);
  }
  return [...groups].map(([key, rows]) => {
    const name = inNameCase(mostCommon(rows.map(({ organizationName }) => organizationName ?? "")) ?? "");
    for (const row of rows) {
      if (row.organizationName !== name)
        row.remarks.push({
          ...aboutRow.organizationSpelling(name),
          column: "",
          value: row.organizationName ?? "",
        });
    }
    const contact = sharedContact(key, [...rows.map(({ values }) => values.contact), ...elsewhere(key)]);
    return { record: { name: name.slice(0, 120), contact }, rows };
  });
}

function sharedContact(key: string, contacts: readonly Contact[]): Contact {
  const ways = (["phone", "email", "website"] as const).flatMap((way) => {
    const said = contacts.flatMap((contact) => contact[way] ?? []);
    const most = mostCommon(said);
    const sharing = said.filter((one) => one === most).length;
    // A part of a name may be that of a town: then others of its activities are reached at other houses.
    const near = said.filter((one) => houseOf(one) === houseOf(most ?? "")).length;
    const isItsOwn = way !== "phone" && most !== undefined && isMadeOf(key, most) && near * 2 > said.length;
    return most && (isItsOwn || sharing >= contacts.length * NEARLY_ALL) ? [[way, most]] : [];
  });
  return Object.fromEntries(ways) as Contact;
}

/** Whose mailbox or site it is, as its address ends: "hulp" of "kantoor@post.hulp.nl". */
const houseOf = (address: string): string =>
  (address.split("@").at(-1) ?? "")
    .replace(/^https?:\/\//, "")
    .split("/", 1)
    .join("")
    .split(".")
    .at(-2) ?? "";

/** "polderfit@example.org" of "Beweegloket Polderfit": a mailbox or a site that carries the name of who it is of. */
function isMadeOf(key: string, address: string): boolean {
  const [mailbox = "", host] = address.split("@", 2);
  // Of a department, or one page of many: "filmlab@polderfit.nl", "polderfit.nl/zomerfeest".
  if (host === undefined && !HOME_PAGE.test(address)) return false;
  const own = host === undefined || OFFICE_MAILBOX.test(plain(mailbox)) ? address : mailbox;
  const letters = plain(own).replace(/[^a-z0-9]/g, "");
  return [key.replaceAll(" ", ""), ...key.split(" ")].some(
    (part) => part.length >= OWN_LETTERS && letters.includes(part),
  );
}

export function organizationKey(name: string): string {
  const bare = plain(name)
    .replace(LEGAL, " ")
    .replace(/[^a-z0-9 ]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" ? plain(name) : bare;
}
