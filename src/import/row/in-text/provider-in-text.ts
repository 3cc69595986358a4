import type { Contact } from "#schema/contact.ts";
import { plain, plainWordsOf } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import { OFFERED_BY } from "#import/words/facts/provider-phrases.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { providerInTitle } from "../provider-in-title.ts";
import type { RowCells } from "../row-cells.ts";
import { siteOf } from "./contact-in-text.ts";
import { textOfRow, titleOfRow } from "./text-of-row.ts";

/**
 * A row without a provider of its own that names another than the one for the whole sheet: before its title, in its
 * text ("verzorgd door vereniging De Brug"), or as a word of its title that is also the name of its site. A name may be
 * of many: it is only asked about, once for each name.
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
  const isOther = (name: string) =>
    !known.includes(plain(name)) && (known === "" || !plain(name).includes(known));
  const names = [
    providerInTitle(cells.text("title") ?? "", namesBefore),
    ...[...titleOfRow(cells), ...textOfRow(cells)].map(
      ({ at, text }) => namedIn(text) ?? (at === "title" ? namedAsItsSite(text, contact) : undefined),
    ),
  ];
  const name = names.find((one) => one !== undefined && isOther(one));
  if (name === undefined) return;
  const about = { column: "", field: "organization", value: name, key: name } as const;
  cells.remarks.push({ ...aboutRow.organizationInText(name, organizationName !== ""), ...about });
}

const namedIn = (text: string): string | undefined =>
  sentences(text).flatMap((one) => OFFERED_BY.exec(one)?.[1] ?? [])[0];

/** "Administratie maatje HULPAF" beside info@hulpaf.nl. */
function namedAsItsSite(title: string, { email, website }: Contact): string | undefined {
  const sites = [website && siteOf(website), email?.split("@")[1]?.split(".").slice(-2).join(".")];
  const names = sites.flatMap((site) => site?.split(".")[0] ?? []);
  return title
    .split(/[^\p{L}\d'-]+/u)
    .find((word) => /^\p{Lu}/u.test(word) && names.includes(plainWordsOf(word).join("")));
}
