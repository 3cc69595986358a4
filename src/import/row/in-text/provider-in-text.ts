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
import { providerInTitle } from "../provider-in-title.ts";
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
      ({ at, text }) => namedIn(text) ?? (at === "title" ? namedInTitle(text, contact) : undefined),
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

const namedInTitle = (title: string, contact: Contact): string | undefined =>
  NAMED_ORGANISATION.exec(title)?.[1] ?? namedAsItsSite(title, contact);

/** "Administratie maatje HULPAF" beside info@hulpaf.nl. */
function namedAsItsSite(title: string, { email, website }: Contact): string | undefined {
  const sites = [website && siteOf(website), email?.split("@")[1]?.split(".").slice(-2).join(".")];
  const names = sites.flatMap((site) => site?.split(".")[0] ?? []);
  return title
    .split(/[^\p{L}\d'-]+/u)
    .find((word) => /^\p{Lu}/u.test(word) && names.includes(plainWordsOf(word).join("")));
}
