import type { Contact } from "#schema/contact.ts";
import { plain, plainWordsOf } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import { OFFERED_BY } from "#import/words/facts/provider-phrases.ts";
import { aboutText } from "#import/words/about-text.ts";
import type { RowCells } from "../row-cells.ts";
import { siteOf } from "./contact-in-text.ts";
import { textOfRow, titleOfRow } from "./text-of-row.ts";

/**
 * A row without a provider of its own, whose text names another than the one for the whole sheet: "verzorgd door
 * vereniging De Brug", or a word of its title that is also the name of its site. A name in a text may be of many: it is
 * only asked about.
 */
export function askForProvider(cells: RowCells, forSheet: string, contact: Contact): void {
  if (cells.text("organization") !== undefined) return;
  const known = plain(forSheet);
  for (const { at, text } of [...titleOfRow(cells), ...textOfRow(cells)]) {
    const said = sentences(text).flatMap((one) => OFFERED_BY.exec(one)?.[1] ?? [])[0];
    const name = said ?? (at === "title" ? namedAsItsSite(text, contact) : undefined);
    if (!name || known.includes(plain(name)) || plain(name).includes(known)) continue;
    cells.remark(at, aboutText.provider.onlyInText(name, name));
    return;
  }
}

/** "Administratie maatje HULPAF" beside info@hulpaf.nl. */
function namedAsItsSite(title: string, { email, website }: Contact): string | undefined {
  const sites = [website && siteOf(website), email?.split("@")[1]?.split(".").slice(-2).join(".")];
  const names = sites.flatMap((site) => site?.split(".")[0] ?? []);
  return title
    .split(/[^\p{L}\d'-]+/u)
    .find((word) => /^\p{Lu}/u.test(word) && names.includes(plainWordsOf(word).join("")));
}
