import { z } from "zod";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { allRows } from "#desk/store/rows.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import type { LocalDate } from "#schema/identifiers.ts";

/** What was decided about two that seemed one. `kept`: both stand; `merged`: the second went out of the guide. */
export interface JudgedPair {
  how: "kept" | "merged";
  first: Pick<ActivityEntry, "slug" | "title">;
  second: Pick<ActivityEntry, "slug" | "title">;
  on: LocalDate;
}

const MOST_SHOWN = 10;
const judgedRow = z.object({ first: z.string(), second: z.string(), at: z.number(), how: z.string() });

/** The last first, of what this editor looks after. */
export function judgedPairs(visit: Visit): JudgedPair[] {
  const editor = editorOf(visit);
  const rows = allRows(
    visit.intake.db,
    judgedRow,
    `SELECT first, second, at, 'kept' AS how FROM kept_apart
     UNION ALL SELECT substr(detail, 6), subject, at, 'merged' FROM audit WHERE action = 'merged'
     ORDER BY at DESC LIMIT 100`,
  );
  return rows
    .flatMap(({ first, second, at, how }): JudgedPair[] => {
      const [one, other] = [publishedEntry(visit, first), publishedEntry(visit, second)];
      if (!one || !other || ![one, other].some(({ organization }) => looksAfter(editor, organization)))
        return [];
      return [
        { how: how === "kept" ? "kept" : "merged", first: one, second: other, on: localDateOf(new Date(at)) },
      ];
    })
    .slice(0, MOST_SHOWN);
}
