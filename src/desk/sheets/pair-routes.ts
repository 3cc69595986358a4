import type { ActivityEntry } from "#domain/catalog.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import { setApart, likelyPairs, type LikelyPair } from "./likely-pairs.ts";

interface Side {
  slug: string;
  title: string;
  organization: string;
  when: string;
}

declare module "#desk/page/view.ts" {
  interface Views {
    pairs: { pairs: { first: Side; second: Side; why: string }[] };
  }
}

/** Pairs that may be one activity, of which this editor looks after at least one. */
function pairsOf(visit: Visit): LikelyPair[] {
  const editor = editorOf(visit);
  const entries = visit.guide.entries
    .map((entry) => publishedEntry(visit, entry.slug) ?? entry)
    .filter(({ status }) => status === "published");
  return likelyPairs(visit.intake, entries).filter(
    ({ first, second }) => looksAfter(editor, first.organization) || looksAfter(editor, second.organization),
  );
}

const sideOf = (entry: ActivityEntry): Side => ({
  slug: entry.slug,
  title: entry.title,
  organization: entry.organizationEntry.name,
  when: scheduleSentence(entry.schedule),
});

function settle(visit: Visit): Reply {
  const { intake, form, now } = visit;
  const editor = editorOf(visit);
  const pair = pairsOf(visit).find(
    ({ first, second }) => first.slug === form.get("eerste") && second.slug === form.get("tweede"),
  );
  if (!pair) return { redirect: deskPaths.pairs() };
  const keep = form.get("houd");
  if (keep === "beide") {
    setApart(intake, pair, editor.id);
    return { redirect: deskPaths.pairs() };
  }
  const gone = keep === pair.first.slug ? pair.second : keep === pair.second.slug ? pair.first : undefined;
  if (!gone || !looksAfter(editor, gone.organization)) return { redirect: deskPaths.pairs() };
  transaction(intake.db, () => {
    const path = `activities/${gone.municipality}/${gone.slug}.json`;
    const published = currentContent(intake, path);
    if (published)
      queuePublication(intake, [{ path, value: { ...published, status: "ended" } }], { actor: editor.id });
    audit(intake.db, {
      at: now,
      actor: editor.id,
      action: "merged",
      subject: gone.slug,
      detail: `into ${String(keep)}`,
    });
  });
  visit.publishSoon();
  return { redirect: deskPaths.pairs() };
}

export const pairRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.pairs(),
    access: "editor",
    run: (visit) => ({
      view: {
        name: "pairs",
        pairs: pairsOf(visit).map(({ first, second, why }) => ({
          first: sideOf(first),
          second: sideOf(second),
          why,
        })),
      },
    }),
  },
  { method: "POST", path: deskPaths.pairs(), access: "editor", run: settle },
];
