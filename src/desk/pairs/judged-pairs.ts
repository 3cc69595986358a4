import { editorOf, type Visit } from "#desk/gate/route.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { lastOfAction } from "#desk/store/audit.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { pairsApart } from "./kept-apart.ts";

/** What was decided about two that seemed one. `kept`: both stand; `merged`: the second went out of the guide. */
export interface JudgedPair {
  how: "kept" | "merged";
  first: Pick<ActivityEntry, "slug" | "title">;
  second: Pick<ActivityEntry, "slug" | "title">;
  on: LocalDate;
}

const MOST_SHOWN = 10;
/** How its line in the trail begins, before the slug of the one that stays. */
const INTO = "into ";

/** The last first, of what this editor looks after. */
export function judgedPairs(visit: Visit): JudgedPair[] {
  const editor = editorOf(visit);
  const kept = pairsApart(visit.intake).map((pair) => ({ ...pair, how: "kept" as const }));
  const merged = lastOfAction(visit.intake.db, "merged", 5 * MOST_SHOWN).map(({ at, subject, detail }) => ({
    first: detail.slice(INTO.length),
    second: subject,
    at,
    how: "merged" as const,
  }));
  return [...kept, ...merged]
    .toSorted((a, b) => b.at - a.at)
    .flatMap(({ first, second, at, how }): JudgedPair[] => {
      const [one, other] = [publishedEntry(visit, first), publishedEntry(visit, second)];
      if (!one || !other) return [];
      const isTheirs = [one, other].some(({ organization }) => looksAfter(editor, organization));
      return isTheirs ? [{ how, first: one, second: other, on: localDateOf(new Date(at)) }] : [];
    })
    .slice(0, MOST_SHOWN);
}
