import type { ActivityEntry } from "#domain/catalog.ts";
import { isOver } from "#domain/standing.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Intake } from "#desk/store/intake.ts";

const KEPT_AFTER_MS = 90 * 86_400_000;

/** Addresses of keepers go when their activity is no longer in the guide, a quarter after they were noted. */
export function forgetKeepers(
  { db, now }: Pick<Intake, "db" | "now">,
  activities: readonly ActivityEntry[],
  today: LocalDate,
): number {
  const inGuide = new Set(activities.filter((entry) => !isOver(entry, today)).map(({ slug }) => slug));
  // A guide that could not be read names no activity at all; that is no reason to forget everybody.
  if (inGuide.size === 0) return 0;
  const gone = db
    .prepare("SELECT DISTINCT slug FROM keeper WHERE since < ?")
    .all(now() - KEPT_AFTER_MS)
    .map(({ slug }) => String(slug))
    .filter((slug) => !inGuide.has(slug));
  for (const slug of gone) db.prepare("DELETE FROM keeper WHERE slug = ?").run(slug);
  return gone.length;
}
