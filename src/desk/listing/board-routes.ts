import type { Board } from "./board.ts";
import { troubledArrangements } from "#desk/arrangements/current-arrangements.ts";
import type { Notice } from "#desk/page/view.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { ownBoard } from "./own-board.ts";
import { canUntick } from "./tick.ts";
import { editorOf, type Route, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    /** `organization`: slug of the only one that is shown; empty for all. */
    board: {
      board: Board;
      organization: string;
      /** Slugs of what this editor ticked today and can take back. */
      ticked: readonly string[];
      /** Bundles in which something ended or is full for long. */
      troubled: number;
      notice?: Notice;
    };
    /** `troubled`: bundles in which something ended or is full for long. */
    "call-list": { board: Board; troubled: number };
  }
}

/** What this editor ticked today and nobody touched since. */
function tickedOf(visit: Visit, { groups }: Board): string[] {
  const by = editorOf(visit).id;
  return groups
    .flatMap(({ lines }) => lines)
    .filter(({ standing, entry }) => standing === "today" && canUntick(visit.intake, { ...entry, by }))
    .map(({ entry }) => entry.slug);
}

const DONE: ReadonlyMap<string, Notice> = new Map([
  ["gebeld", { kind: "good", title: "Genoteerd: gebeld, en het klopt." }],
  ["niet-gebeld", { kind: "good", title: "Teruggezet: het staat er weer als nog na te kijken." }],
  [
    "te-laat",
    {
      kind: "mind",
      title: "Dit kan niet meer terug.",
      text: "Er is daarna nog iets aan deze activiteit veranderd. Open haar en verander wat niet klopt.",
    },
  ],
  ["gesprek", { kind: "good", title: "Het gesprek is bewaard. Over een halve minuut staat het in de gids." }],
]);
const noticeOf = (done: string | null): { notice?: Notice } => {
  const notice = DONE.get(done ?? "");
  return notice ? { notice } : {};
};

export const boardRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.board(),
    access: "editor",
    run: (visit) => {
      const board = ownBoard(visit);
      return {
        view: {
          name: "board",
          board,
          ticked: tickedOf(visit, board),
          troubled: troubledArrangements(visit),
          organization: visit.query.get("organisatie") ?? "",
          ...noticeOf(visit.query.get("klaar")),
        },
      };
    },
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
