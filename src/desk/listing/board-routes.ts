import { looksAfter } from "#desk/sign-in/editor.ts";
import { boardOf, type Board } from "./board.ts";
import { troubledArrangements } from "#desk/arrangements/current-arrangements.ts";
import { unreadActivities } from "#desk/suits/unread-activities.ts";
import { openReports } from "#desk/report/report-mistake.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { publishedEntry } from "./published-entry.ts";
import { editorOf, type Route, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    /** `organization`: slug of the only one that is shown; empty for all. */
    board: { board: Board; organization: string; unread: number; troubled: number; notice?: Notice };
    /** `troubled`: bundles in which something ended or is full for long. */
    "call-list": { board: Board; troubled: number };
  }
}

/** What this editor looks after, as it is decided now. */
function ownBoard(visit: Visit): Board {
  const { guide, intake, today, query } = visit;
  const editor = editorOf(visit);
  const chosen = query.get("organisatie");
  const own = guide.catalog.activities.filter(
    ({ organization }) => looksAfter(editor, organization) && (!chosen || organization === chosen),
  );
  const entries = own.map((entry) => publishedEntry(visit, entry.slug) ?? entry);
  return boardOf(entries, openReports(intake.db), today);
}

export const boardRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.board(),
    access: "editor",
    run: (visit) => ({
      view: {
        name: "board",
        board: ownBoard(visit),
        unread: unreadActivities(visit).length,
        troubled: troubledArrangements(visit),
        organization: visit.query.get("organisatie") ?? "",
        ...(visit.query.get("klaar") === "gebeld"
          ? { notice: { kind: "good", title: "Genoteerd: gebeld, en het klopt." } }
          : {}),
      },
    }),
  },
  {
    method: "GET",
    path: deskPaths.callList(),
    access: "editor",
    run: (visit) => ({
      view: { name: "call-list", board: ownBoard(visit), troubled: troubledArrangements(visit) },
    }),
  },
];
