import { editorOf, type Visit } from "#desk/gate/route.ts";
import { openReports } from "#desk/report/report-mistake.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { boardOf, type Board } from "./board.ts";
import { publishedEntry } from "./published-entry.ts";

/** What this editor looks after, as it is decided now. */
export function ownBoard(visit: Visit): Board {
  const { guide, intake, today, query } = visit;
  const editor = editorOf(visit);
  const chosen = query.get("organisatie");
  const own = guide.catalog.activities.filter(
    ({ organization }) => looksAfter(editor, organization) && (!chosen || organization === chosen),
  );
  const entries = own.map((entry) => publishedEntry(visit, entry.slug) ?? entry);
  return boardOf(entries, openReports(intake.db), today);
}
