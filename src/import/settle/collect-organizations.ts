import type { Organization } from "#schema/organization.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { inNameCase } from "#import/row/letter-case.ts";
import { mostCommon } from "./most-common.ts";
import { plain } from "#domain/plain.ts";
import { oneSlip } from "#import/words/same-words.ts";
import { aboutRow } from "#import/words/about-row.ts";

interface CollectedOrganization {
  record: Organization;
  rows: UnderstoodRow[];
}

const LEGAL = /\b(stichting|st\.?|vereniging|ver\.?|cooperatie|b\.?v\.?|v\.?o\.?f\.?)(\s|$)/g;

/**
 * One organisation per name, with the contact details most of its rows share. "St. De Brug", "de brug" and
 * "Stichting De Brug" are one; a difference of one letter in a long name is a slip of the pen.
 */
export function collectOrganizations(all: readonly UnderstoodRow[]): CollectedOrganization[] {
  const groups = new Map<string, UnderstoodRow[]>();
  for (const row of all) {
    const key = organizationKey(row.organizationName ?? "");
    const near = [...groups.keys()].find((known) => known === key || oneSlip(known, key, 8));
    groups.set(near ?? key, [...(groups.get(near ?? key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const name = inNameCase(mostCommon(rows.map(({ organizationName }) => organizationName ?? "")) ?? "");
    for (const row of rows) {
      if (row.organizationName !== name)
        row.remarks.push({
          ...aboutRow.organizationSpelling(name),
          column: "",
          value: row.organizationName ?? "",
        });
    }
    const contacts = rows.map(({ values }) => values.contact);
    const shared = (key: "phone" | "email" | "website") =>
      mostCommon(contacts.flatMap((contact) => contact[key] ?? []));
    const contact = Object.fromEntries(
      (["phone", "email", "website"] as const).flatMap((key) => (shared(key) ? [[key, shared(key)]] : [])),
    );
    return { record: { name: name.slice(0, 120), contact }, rows };
  });
}

export function organizationKey(name: string): string {
  const bare = plain(name)
    .replace(LEGAL, " ")
    .replace(/[^a-z0-9 ]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" ? plain(name) : bare;
}
