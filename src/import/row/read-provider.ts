import { plain } from "#domain/plain.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { IN_THE_MIDDLE, SPEAKS } from "#import/words/facts/provider-phrases.ts";
import { KEY_OF_A_SYSTEM } from "#import/words/facts/status-words.ts";
import type { RowCells } from "./row-cells.ts";

/** "CN=De Linde:MAILTO:info@…", as a calendar file writes it. */
const nameOfOrganizer = (text: string | undefined): string | undefined =>
  text?.replace(/^(?:.{0,40};)?CN="?([^":;]{2,100})"?[:;].{0,200}$/i, "$1");

/**
 * Who offers it. A key of the system the sheet comes from, and half a sentence, are no name: asked, and never shown.
 * `ofSheet`: who it is where the row says nothing.
 */
export function providerOf(cells: RowCells, ofSheet: string | undefined): string | undefined {
  const said = nameOfOrganizer(cells.text("organization")?.replace(/\s+/g, " ").trim());
  if (!said) return said ?? ofSheet?.trim();
  if (KEY_OF_A_SYSTEM.test(said)) cells.remark("organization", aboutRow.organizationKey);
  else if (isPieceOfText(said)) cells.remark("organization", aboutRow.organizationUnclear);
  else return said;
  return ofSheet;
}

/** What a program cut out of a text: an amount, or words that begin in the middle of a sentence. */
function isPieceOfText(text: string): boolean {
  if (/^(?:€|eur|euro)? ?\d[\d.,]{0,8}(?: ?(?:€|eur|euro))?$/i.test(text)) return true;
  if (!/^\p{Ll}/u.test(text)) return false;
  const said = plain(text);
  return IN_THE_MIDDLE.test(said) || SPEAKS.test(said) || /\p{Ll}\.\p{Lu}/u.test(text);
}
