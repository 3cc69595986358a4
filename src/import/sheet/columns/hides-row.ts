import type { Activity } from "#schema/activity.ts";
import { plain } from "#domain/plain.ts";
import { ASKS_WHETHER_SHOWN, STATUS_NO, STATUS_WORDS } from "#import/words/facts/status-words.ts";

export type Hidden = Exclude<Activity["status"], "published">;

/** What a cell for the state says that keeps its row from readers; nothing: it does not. */
export function hiddenBy(cell: string, header: string): Hidden | undefined {
  const said = plain(cell);
  if (STATUS_WORDS.paused.test(said)) return "paused";
  const isNo = ASKS_WHETHER_SHOWN.test(plain(header)) && STATUS_NO.test(said);
  return isNo || STATUS_WORDS.ended.test(said) ? "ended" : undefined;
}
