import type { Contact } from "#schema/contact.ts";
import { plain, plainWordsOf } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import {
  CONTACT_ORGANISATION,
  NAMED_ORGANISATION,
  OFFERED_BY,
  OFFERS_IT,
} from "#import/words/facts/provider-phrases.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { isToDo, providerInTitle } from "../provider-in-title.ts";
import type { RowCells } from "../row-cells.ts";
import { siteOf } from "./contact-in-text.ts";
import { textOfRow, titleOfRow } from "./text-of-row.ts";

/**
 * A row without a provider of its own that names another than the one for the whole sheet: before or in its title, in
 * its text ("verzorgd door vereniging De Brug"), beside its logo, in its cell for contact, or as a word of its title that
 * is also the name of its site. A name may be of many: it is only asked about, once for each name.
 */
export function askForProvider(
  cells: RowCells,
  {
    organizationName = "",
    namesBefore = new Set(),
  }: { organizationName?: string; namesBefore?: ReadonlySet<string> },
  contact: Contact,
): void {
  if (cells.isWritten("organization")) return;
  const known = plain(organizationName);
  const initials = organizationName.replace(/(?<!\p{L})(\p{L})[\p{L}'-]*|[^\p{L}]+/gu, "$1").toLowerCase();
  const isOther = (name: string) =>
    !known.includes(plain(name)) &&
    plain(name) !== initials &&
    (known === "" || !plain(name).includes(known));
  const names = [
    providerInTitle(cells.text("title") ?? "", namesBefore),
    ...[...titleOfRow(cells), ...textOfRow(cells)].map(
      ({ at, text }) =>
        namedIn(text) ??
        (at === "title" ? NAMED_ORGANISATION.exec(text)?.[1] : undefined) ??
        namedAsItsSite(text, contact),
    ),
    ...cells.logos,
    CONTACT_ORGANISATION.exec(cells.text("contactRole")?.trim() ?? "")?.[1],
  ];
  const name = names.find((one) => one !== undefined && isOther(one));
  if (name === undefined) return;
  const about = { column: "", field: "organization", value: name, key: name } as const;
  cells.remarks.push({ ...aboutRow.organizationInText(name, organizationName !== ""), ...about });
}

const namedIn = (text: string): string | undefined =>
  sentences(text).flatMap((one) =>
    [OFFERED_BY, ...OFFERS_IT].flatMap((offered) => offered.exec(one)?.[1] ?? []),
  )[0];

const MOST_WORDS = 5;

/** "Administratie maatje HULPAF" beside info@hulpaf.nl, "via PEP Zuid" beside pepzuid.nl; not a text that says no more. */
function namedAsItsSite(text: string, { email, website }: Contact): string | undefined {
  const sites = [website && siteOf(website), email?.split("@")[1]?.split(".").slice(-2).join(".")];
  const names = new Set(sites.flatMap((site) => site?.split(".")[0]?.replaceAll("-", "") ?? []));
  if (names.size === 0) return undefined;
  const words = text
    .slice(0, 3000)
    .split(/[^\p{L}\d'-]+/u)
    .filter((word) => word !== "");
  for (const [at, first] of words.entries()) {
    if (!/^\p{Lu}/u.test(first)) continue;
    for (let many = 1; many <= MOST_WORDS && at + many <= words.length; many += 1) {
      const name = words.slice(at, at + many);
      const isNamed = many < words.length && names.has(plainWordsOf(name.join(" ")).join(""));
      if (isNamed && !isToDo(name.join(" "))) return name.join(" ");
    }
  }
  return undefined;
}
