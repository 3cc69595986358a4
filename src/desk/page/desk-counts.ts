import { troubledArrangements } from "#desk/arrangements/current-arrangements.ts";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { boardOf, openOf } from "#desk/listing/board.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { unseenSlugs } from "#desk/publish/publication-state.ts";
import { openReports } from "#desk/report/report-mistake.ts";
import { ownQueue } from "#desk/review/queue/own-queue.ts";
import { countPairs } from "#desk/pairs/pair-routes.ts";
import { sheetsOf } from "#desk/sheets/sheet-imports.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { unreadActivities } from "#desk/suits/unread-activities.ts";
import type { DeskCounts } from "./view.ts";

/** What waits for this editor, in each part of the desk. */
export function deskCounts(visit: Visit): DeskCounts {
  const { intake, guide, today } = visit;
  const editor = editorOf(visit);
  const unseen = unseenSlugs(intake.db);
  const own = guide.catalog.activities
    .filter(({ organization }) => looksAfter(editor, organization))
    // The guide holds what is written; only what waits to be written has to be looked up.
    .map((entry) => (unseen.has(entry.slug) ? (publishedEntry(visit, entry.slug) ?? entry) : entry));
  return {
    queue: ownQueue(visit).filter(({ submission }) => submission.state === "waiting").length,
    due: openOf(boardOf(own, openReports(intake.db), today)),
    arrangements: troubledArrangements(visit),
    pairs: countPairs(visit),
    sheets: sheetsOf(intake.db, editor.id).filter(
      ({ state, takenAt, undoneAt }) => state === "read" && takenAt === undefined && undoneAt === undefined,
    ).length,
    unread: unreadActivities(visit).length,
  };
}
