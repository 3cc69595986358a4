import type { Activity } from "#schema/activity.ts";
import { plain } from "#domain/plain.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { ASKS_WHETHER_SHOWN, STATUS_NO, STATUS_WORDS, STATUS_YES } from "#import/words/facts/status-words.ts";
import type { RowCells } from "./row-cells.ts";

type Hidden = Exclude<Activity["status"], "published">;

/**
 * Whether the row says that it has stopped, or is not to be shown. Nothing: it is. A state that nobody knows is
 * asked about.
 */
export function readStatus(cells: RowCells): Hidden | undefined {
  const said = plain(cells.text("status") ?? "");
  if (said === "") return undefined;
  const asks = ASKS_WHETHER_SHOWN.test(plain(cells.header("status")));
  const hidden = STATUS_WORDS.paused.test(said)
    ? "paused"
    : STATUS_WORDS.ended.test(said) || (asks && STATUS_NO.test(said))
      ? "ended"
      : undefined;
  if (hidden) cells.remark("status", aboutRow.notShown(hidden));
  else if (!STATUS_WORDS.shown.test(said) && !(asks && STATUS_YES.test(said)))
    cells.remark("status", aboutRow.statusUnknown);
  return hidden;
}
