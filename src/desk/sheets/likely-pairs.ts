import { z } from "zod";
import type { ActivityEntry } from "#domain/catalog.ts";
import { findDuplicates } from "#import/settle/find-duplicates.ts";
import type { Intake } from "#desk/store/intake.ts";
import { allRows } from "#desk/store/rows.ts";

export interface LikelyPair {
  first: ActivityEntry;
  second: ActivityEntry;
  why: string;
}

const apartRow = z.object({ first: z.string(), second: z.string() });

/** Pairs that may be one activity, and that nobody kept apart. */
export function likelyPairs({ db }: Pick<Intake, "db">, entries: readonly ActivityEntry[]): LikelyPair[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const apart = new Set(
    allRows(db, apartRow, "SELECT first, second FROM kept_apart").map(
      ({ first, second }) => `${first}|${second}`,
    ),
  );
  return findDuplicates(
    entries.map((entry) => ({
      id: entry.slug,
      title: entry.title,
      description: entry.description ?? entry.easyText,
      place: entry.location ?? entry.place ?? "",
      organization: entry.organization,
      schedule: entry.schedule,
    })),
  ).flatMap(({ first, second, why }) => {
    const [a, b] = [bySlug.get(first), bySlug.get(second)];
    if (!a || !b || apart.has(`${first}|${second}`) || apart.has(`${second}|${first}`)) return [];
    return [{ first: a, second: b, why }];
  });
}

/** An editor says that these are two. */
export function setApart({ db, now }: Intake, { first, second }: LikelyPair, actor: string): void {
  db.prepare(
    "INSERT INTO kept_apart (first, second, actor, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  ).run(first.slug, second.slug, actor, now());
}
