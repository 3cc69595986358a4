import type { Activity } from "#schema/activity.ts";
import type { CategoryKey } from "#schema/category.ts";
import { plain } from "#domain/plain.ts";
import { aboutText } from "#import/words/about-text.ts";
import {
  HELP_BY_NAME,
  OF_VOLUNTEERS,
  PAID_TO_HELPER,
  SURELY_HELP,
  VACANCY,
} from "#import/words/facts/role-phrases.ts";
import { heardInRow, withText } from "./in-text/in-text.ts";
import { roleInText } from "./in-text/role-in-text.ts";
import { textOfRow, titleOfRow } from "./in-text/text-of-row.ts";
import type { RowCells } from "./row-cells.ts";

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
  if (SURELY_HELP.test(name)) return "support";
  return category === "anders" && HELP_BY_NAME.test(name) ? "support" : undefined;
}

/** The same for a row, where a text may say it instead: its remarks are of who keeps the sheet, and are not asked. */
export function readRoleOfRow(
  cells: RowCells,
  category: CategoryKey | undefined,
  title: string,
): Activity["role"] {
  const own = readRole(cells.text("role"), category, title);
  if (own) return own;
  // A word that may be who does it, and what only a helper gets: the two together leave no doubt.
  const cost = plain(cells.text("cost") ?? "");
  const mayHelp = OF_VOLUNTEERS.test(plain(cells.text("category") ?? ""));
  if (mayHelp && PAID_TO_HELPER.test(cost)) return "volunteer";
  const texts = [...titleOfRow(cells), ...textOfRow(cells).filter(({ at }) => at !== "remarks")];
  return withText(undefined, heardInRow(texts, roleInText), { cells, about: aboutText.role });
}
