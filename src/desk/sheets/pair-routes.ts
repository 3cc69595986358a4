import type { ActivityEntry } from "#domain/catalog.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { findDuplicates } from "#import/settle/find-duplicates.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import type { Answer, Route, Visit } from "#desk/gate/route.ts";

/** Pairs that may be one activity, of which this editor looks after at least one, and that nobody kept apart. */
function pairsOf(visit: Visit) {
  const { guide, intake, session } = visit;
  const editor = session?.editor ?? { organizations: [] };
  const entries = guide.entries
    .map((entry) => publishedEntry(visit, entry.slug) ?? entry)
    .filter(({ status }) => status === "published");
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const apart = new Set(
    intake.db
      .prepare("SELECT first, second FROM kept_apart")
      .all()
      .map(({ first, second }) => `${String(first)}|${String(second)}`),
  );
  return findDuplicates(
    entries.map((entry) => ({
      id: entry.slug,
      title: entry.title,
      description: entry.description ?? entry.easyText,
      place: entry.location ?? entry.place,
      organization: entry.organization,
      schedule: entry.schedule,
    })),
  ).flatMap(({ first, second, why }) => {
    const [a, b] = [bySlug.get(first), bySlug.get(second)];
    if (!a || !b || apart.has(`${first}|${second}`) || apart.has(`${second}|${first}`)) return [];
    return looksAfter(editor, a.organization) || looksAfter(editor, b.organization)
      ? [{ first: a, second: b, why }]
      : [];
  });
}

const sideOf = (entry: ActivityEntry) => ({
  slug: entry.slug,
  title: entry.title,
  organization: entry.organizationEntry.name,
  when: scheduleSentence(entry.schedule),
});

function settle(visit: Visit): Answer {
  const { intake, form, session, now } = visit;
  const pair = pairsOf(visit).find(
    ({ first, second }) => first.slug === form.get("eerste") && second.slug === form.get("tweede"),
  );
  const by = session?.editor.id ?? "";
  if (!pair) return { redirect: deskPaths.pairs() };
  const keep = form.get("houd");
  if (keep === "beide") {
    intake.db
      .prepare("INSERT INTO kept_apart (first, second, actor, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
      .run(pair.first.slug, pair.second.slug, by, now);
    return { redirect: deskPaths.pairs() };
  }
  const gone = keep === pair.first.slug ? pair.second : keep === pair.second.slug ? pair.first : undefined;
  if (!gone || !looksAfter(session?.editor ?? { organizations: [] }, gone.organization))
    return { redirect: deskPaths.pairs() };
  transaction(intake.db, () => {
    const path = `activities/${gone.municipality}/${gone.slug}.json`;
    const published = currentContent(intake, path);
    if (published)
      queuePublication(intake, [{ path, value: { ...published, status: "ended" } }], { actor: by });
    audit(intake.db, {
      at: now,
      actor: by,
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
