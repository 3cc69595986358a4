import { z } from "zod";
import type { Intake } from "#desk/store/intake.ts";
import { allRows } from "#desk/store/rows.ts";
import type { ActivityEntry } from "#domain/catalog.ts";

const apartRow = z.object({ first: z.string(), second: z.string(), at: z.number() });
type Slugged = Pick<ActivityEntry, "slug">;

/** Slugs of two that an editor said are two, the last first. */
export const pairsApart = ({ db }: Pick<Intake, "db">): z.output<typeof apartRow>[] =>
  allRows(db, apartRow, "SELECT first, second, at FROM kept_apart ORDER BY at DESC");

/** Whether somebody said that these are two. */
export function keptApart(intake: Pick<Intake, "db">): (a: Slugged, b: Slugged) => boolean {
  const apart = new Set(pairsApart(intake).map(({ first, second }) => `${first}|${second}`));
  return (a, b) => apart.has(`${a.slug}|${b.slug}`) || apart.has(`${b.slug}|${a.slug}`);
}

/** An editor says that these are two. */
export function keepApart(
  { db, now }: Intake,
  { first, second }: { first: Slugged; second: Slugged },
  actor: string,
): void {
  db.prepare(
    "INSERT INTO kept_apart (first, second, actor, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  ).run(first.slug, second.slug, actor, now());
}
