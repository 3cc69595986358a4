import type { ActivityEntry } from "#domain/catalog.ts";
import { toCard } from "#domain/card.ts";
import { monthsSinceVerification } from "#domain/standing.ts";
import { toShownCard } from "#screens/card/make-card.ts";
import { monthsText } from "#text/when/months-text.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import type { Guide } from "#domain/guide.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import { findDuplicates } from "#import/settle/find-duplicates.ts";
import type { Intake } from "#desk/store/intake.ts";
import { keptApart, keepApart } from "./kept-apart.ts";
import { offerOfEntry } from "./offer-of-entry.ts";
import { judgedPairs, type JudgedPair } from "./judged-pairs.ts";

interface LikelyPair {
  first: ActivityEntry;
  second: ActivityEntry;
  why: string;
}

/** Pairs that may be one activity, and that nobody kept apart. */
function likelyPairs({ db }: Pick<Intake, "db">, entries: readonly ActivityEntry[]): LikelyPair[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const apart = keptApart({ db });
  return findDuplicates(entries.map(offerOfEntry)).flatMap(({ first, second, why }) => {
    const [a, b] = [bySlug.get(first), bySlug.get(second)];
    if (!a || !b || apart(a, b)) return [];
    return [{ first: a, second: b, why }];
  });
}

interface Side {
  slug: string;
  title: string;
  /** What it says, question by question; the same questions in the same order for both. */
  says: { what: string; text: string }[];
}

declare module "#desk/page/view.ts" {
  interface Views {
    pairs: {
      pairs: { first: Side; second: Side; why: string }[];
      /** What was taken out of the guide just now. */
      gone: Pick<Side, "slug" | "title"> | undefined;
      /** How many activities were compared. */
      compared: number;
      judged: JudgedPair[];
    };
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

const FOUND = new WeakMap<Guide, LikelyPair[]>();

/** How many of them wait: looked for once per guide, because every page of the desk says it. */
export function countPairs(visit: Visit): number {
  const { guide, intake } = visit;
  let found = FOUND.get(guide);
  if (!found) FOUND.set(guide, (found = likelyPairs(intake, guide.entries)));
  if (found.length === 0) return 0;
  const editor = editorOf(visit);
  const apart = keptApart(intake);
  const isPublished = ({ slug }: ActivityEntry) => publishedEntry(visit, slug)?.status === "published";
  return found.filter(
    ({ first, second }) =>
      !apart(first, second) &&
      (looksAfter(editor, first.organization) || looksAfter(editor, second.organization)) &&
      isPublished(first) &&
      isPublished(second),
  ).length;
}

function sideOf(entry: ActivityEntry, guide: Guide): Side {
  const holidays = guide.holidaysIn(entry.municipality);
  const card = toShownCard(toCard(entry), { today: guide.today, holidays });
  return {
    slug: entry.slug,
    title: entry.title,
    says: [
      { what: "Van", text: entry.organizationEntry.name },
      { what: "Wanneer", text: card.when },
      { what: "Waar", text: card.where },
      { what: "Kosten", text: card.cost },
      { what: "Tekst", text: entry.easyText },
      { what: "Nagekeken", text: monthsText(monthsSinceVerification(entry, guide.today)) },
    ],
  };
}

function show(visit: Visit): Reply {
  const { guide, query } = visit;
  const gone = publishedEntry(visit, query.get("weg") ?? undefined);
  return {
    view: {
      name: "pairs",
      pairs: pairsOf(visit).map(({ first, second, why }) => ({
        first: sideOf(first, guide),
        second: sideOf(second, guide),
        why,
      })),
      compared: guide.entries.filter(({ status }) => status === "published").length,
      judged: judgedPairs(visit),
      gone: gone?.status === "ended" ? { slug: gone.slug, title: gone.title } : undefined,
    },
  };
}

function settle(visit: Visit): Reply {
  const { intake, form, now } = visit;
  const editor = editorOf(visit);
  const pair = pairsOf(visit).find(
    ({ first, second }) => first.slug === form.get("eerste") && second.slug === form.get("tweede"),
  );
  if (!pair) return { redirect: deskPaths.pairs() };
  const keep = form.get("houd");
  if (keep === "beide") {
    keepApart(intake, pair, editor.id);
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
  return { redirect: `${deskPaths.pairs()}?weg=${gone.slug}` };
}

export const pairRoutes: Route[] = [
  { method: "GET", path: deskPaths.pairs(), access: "editor", run: show },
  { method: "POST", path: deskPaths.pairs(), access: "editor", run: settle },
];
