import type { Activity } from "#schema/activity.ts";
import type { CategoryKey } from "#schema/category.ts";
import { plain } from "#domain/plain.ts";
import { aboutText, asCell } from "#import/words/about-text.ts";
import {
  HELP_BY_NAME,
  NAME_OF_HELP,
  OF_NO_OTHER,
  OF_VOLUNTEERS,
  PAID_TO_HELPER,
  TO_THE_READER,
  VACANCY,
  VOLUNTEERING,
} from "#import/words/facts/role-phrases.ts";
import { heardInRow, withText, type InText } from "./in-text/in-text.ts";
import { roleInText } from "./in-text/role-in-text.ts";
import { textOfRow, titleOfRow } from "./in-text/text-of-row.ts";
import type { CellPlace, RowCells } from "./row-cells.ts";

/**
 * As what one comes: to take part, to help, or to be helped; nothing when the row does not say. `category`: the
 * sheet's own word for it. One that was guessed says nothing about anything else.
 */
export function readRole(
  text: string | undefined,
  category: CategoryKey | undefined,
  title: string,
): Activity["role"] {
  const said = plain(text ?? "");
  if (/deelnem|bezoeker/.test(said)) return "participant";
  if (/vrijwillig/.test(said)) return "volunteer";
  if (/\bhulp\b|hulpvrag|geholpen|ondersteun|support/.test(said)) return "support";
  const name = plain(title);
  if (category === "vrijwilligerswerk")
    return /\bspreekuur|\wspreekuur\b/.test(name) ? "support" : "volunteer";
  if (VACANCY.test(name)) return "volunteer";
  return category === "anders" && HELP_BY_NAME.test(name) ? "support" : undefined;
}

/** The same for a row, where a text may say it instead: its remarks are of who keeps the sheet, and are not asked. */
export function readRoleOfRow(
  cells: RowCells,
  category: CategoryKey | undefined,
  title: string,
): Activity["role"] {
  const written = plain(cells.text("category") ?? "");
  // Two of several categories of a row, of which one may say who does it.
  const parts = written.split(" / ");
  if (parts.length > 1 && !cells.text("role") && parts.some((part) => VOLUNTEERING.test(part.trim())))
    return "volunteer";
  // A house or the rest of a list in the column for categories says nothing of who comes.
  const saysIt = category !== "anders" || OF_NO_OTHER.test(written);
  const own = readRole(cells.text("role"), saysIt ? category : undefined, title);
  if (own) return own;
  // A word that may be who does it, and what only a helper gets: the two together leave no doubt.
  const cost = plain(cells.text("cost") ?? "");
  const mayHelp = OF_VOLUNTEERS.test(written);
  if (mayHelp && PAID_TO_HELPER.test(cost)) return "volunteer";
  const texts = [...titleOfRow(cells), ...textOfRow(cells).filter(({ at }) => at !== "remarks")];
  const isToReader = texts.some(({ at, text }) => at === "description" && TO_THE_READER.test(plain(text)));
  const hear = (text: string, at: CellPlace) =>
    at === "title" ? roleInTitle(text, isToReader) : roleInText(text);
  const heard = heardInRow(texts, hear) ?? helpByName(title);
  return withText(undefined, heard, { cells, about: aboutText.role });
}

/**
 * "Schuldhulpverlening" is the name of a desk, also where a text with that word in it would say more. "Hulp bij sport
 * kiezen" is for who is spoken to below it.
 */
function roleInTitle(title: string, isToReader: boolean): InText<NonNullable<Activity["role"]>> | undefined {
  const heard = roleInText(title, isToReader);
  return heard && { ...heard, certain: heard.certain && !NAME_OF_HELP.test(plain(title)) };
}

/** A desk by its name, "Mantelzorglijn": nobody says there as what one comes. */
function helpByName(title: string): InText<NonNullable<Activity["role"]>> | undefined {
  const words = NAME_OF_HELP.exec(plain(title))?.[0];
  return words
    ? { value: "support", words, certain: false, asCell: asCell.role.support, at: "title" }
    : undefined;
}
