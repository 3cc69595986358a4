import type { Activity } from "#schema/activity.ts";
import { plain } from "#domain/plain.ts";
import { hiddenBy, type Hidden } from "#import/sheet/columns/hides-row.ts";
import { sentences } from "#import/sentences.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { aboutText } from "#import/words/about-text.ts";
import {
  ONLY_SOMETIMES,
  TEXT_SAYS_ENDED,
  TEXT_SAYS_FULL,
  TEXT_SAYS_ROOM,
  TEXT_SAYS_WAITLIST,
  TITLE_SAYS_ENDED,
  TITLE_SAYS_FULL,
} from "#import/words/facts/state-in-text.ts";
import {
  ASKS_WHETHER_SHOWN,
  STATUS_ROOM,
  STATUS_WORDS,
  STATUS_YES,
} from "#import/words/facts/status-words.ts";
import { otherCellsOfRow, textOfRow } from "./in-text/text-of-row.ts";
import type { RowCells } from "./row-cells.ts";

/**
 * Whether the row says that it has stopped, or is not to be shown. Nothing: it is. A state that nobody knows is
 * asked about, and so is a text that says that it does not go on: only a mark in the title leaves no doubt.
 */
export function readStatus(cells: RowCells): Hidden | undefined {
  const said = plain(cells.text("status") ?? "");
  if (said === "") return heardStatus(cells);
  const asks = ASKS_WHETHER_SHOWN.test(plain(cells.header("status")));
  const hidden = hiddenBy(said, cells.header("status"));
  if (hidden) cells.remark("status", aboutRow.notShown(hidden));
  else if (!STATUS_WORDS.shown.test(said) && !(asks && STATUS_YES.test(said)))
    cells.remark("status", aboutRow.statusUnknown);
  return hidden;
}

function heardStatus(cells: RowCells): Hidden | undefined {
  if (TITLE_SAYS_ENDED.test(plain(cells.text("title") ?? ""))) {
    cells.remark("title", aboutRow.notShown("ended"));
    return "ended";
  }
  for (const { at, text } of textOfRow(cells)) {
    const words = sentences(text).find((one) => {
      const said = plain(one);
      return TEXT_SAYS_ENDED.test(said) && !ONLY_SOMETIMES.test(said);
    });
    if (words) cells.remark(at, aboutText.status.onlyInText(words.slice(0, 120), "gestopt"));
    if (words) break;
  }
  return undefined;
}

/** Whether there is room, as far as the row says. */
export function readRoom(cells: RowCells): Activity["availability"] {
  const state = plain(cells.text("status") ?? "");
  if (/^(?:vol|volgeboekt|volzet|full)\b/.test(state)) return { state: "full" };
  if (/^wachtlijst\b/.test(state)) return { state: "waitlist" };
  if (STATUS_ROOM.test(state) || (state === "open" && cells.text("groupSize"))) return { state: "open" };
  if (TITLE_SAYS_FULL.test(plain(cells.text("title") ?? ""))) return { state: "full" };
  const texts = [...textOfRow(cells), ...otherCellsOfRow(cells, [])];
  const said = texts.flatMap(({ text }) =>
    text.split(/,(?!\d)|[;()]/).flatMap((part) => sentences(part).map((one) => plain(one))),
  );
  const clear = said.filter((one) => !ONLY_SOMETIMES.test(one.replace(/\bop dit moment\b/, "")));
  if (clear.some((one) => TEXT_SAYS_FULL.test(one))) return { state: "full" };
  if (clear.some((one) => TEXT_SAYS_WAITLIST.test(one))) return { state: "waitlist" };
  return clear.some((one) => TEXT_SAYS_ROOM.test(one)) ? { state: "open" } : undefined;
}
