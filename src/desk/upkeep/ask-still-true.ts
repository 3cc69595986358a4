import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { dateText } from "#text/when/date-text.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { addMonths, localDateOf } from "#domain/when/local-time.ts";
import { DEFAULT_INTERVAL_MONTHS } from "#domain/standing.ts";
import { isOver } from "#domain/when/when-of.ts";
import type { Intake } from "#desk/store/intake.ts";
import { makeLink } from "#desk/gate/link.ts";
import { letters } from "../mail/letters.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { audit } from "../store/audit.ts";
import { transaction } from "../store/open-store.ts";
import { firstRow } from "../store/rows.ts";
import { keepersOf } from "./keepers.ts";

/** A month before a check counts as old, and then twice more; after that an editor calls. */
const ASK_MONTHS_BEFORE = 1;
const REMIND_AFTER_MS = 14 * 86_400_000;
const MOST_TIMES = 3;

const askedRow = z.object({
  askedAt: z.number().optional(),
  timesAsked: z.number(),
  /** Day of the check that was asked about. */
  askedFor: z.string().optional(),
});

/**
 * Asks the keepers of activities whose check grows old whether it is still true. May run as often as one
 * likes: what was asked is kept, by the day of the check it is about. Nothing is ever hidden for being old.
 */
export function askStillTrue(intake: Intake, activities: readonly ActivityEntry[]): number {
  const { db } = intake;
  const now = intake.now();
  const today = localDateOf(new Date(now));
  let asked = 0;
  for (const entry of activities) {
    if (isOver(entry, today) || !isDue(entry, today)) continue;
    const keepers = keepersOf(db, entry);
    if (keepers.length === 0) continue;
    const about = entry.verification?.on ?? "never";
    transaction(db, () => {
      const before = firstRow(db, askedRow, "SELECT * FROM upkeep WHERE slug = ?", entry.slug);
      const times = before?.askedFor === about ? before.timesAsked : 0;
      if (times >= MOST_TIMES || (times > 0 && now - (before?.askedAt ?? 0) < REMIND_AFTER_MS)) return;
      for (const email of keepers) {
        const { slug, organization } = entry;
        const token = makeLink(db, now, { purpose: "keep", slug, organization, email });
        queueMail(
          intake,
          letters.stillTrue(email, {
            siteUrl: intake.siteUrl,
            token,
            title: entry.title,
            lastChecked: entry.verification
              ? `Voor het laatst nagekeken op ${dateText(entry.verification.on)}.`
              : "Niemand heeft het nog nagekeken.",
          }),
        );
      }
      db.prepare(
        "INSERT INTO upkeep (slug, asked_at, times_asked, asked_for) VALUES (?, ?, ?, ?) ON CONFLICT (slug) DO UPDATE SET asked_at = excluded.asked_at, times_asked = excluded.times_asked, asked_for = excluded.asked_for",
      ).run(entry.slug, now, times + 1, about);
      audit(db, { at: now, actor: "guide", action: "asked if still true", subject: entry.slug });
      asked++;
    });
  }
  return asked;
}

/** Somebody said that it is true: what was asked before is answered. */
export function forgetAsked(db: DatabaseSync, slug: string): void {
  db.prepare("DELETE FROM upkeep WHERE slug = ?").run(slug);
}

/** From a month before its check grows old. */
export function isDue({ verification }: Pick<ActivityEntry, "verification">, today: string): boolean {
  if (!verification) return true;
  const interval = verification.interval ?? DEFAULT_INTERVAL_MONTHS;
  return addMonths(verification.on, Math.max(0, interval - ASK_MONTHS_BEFORE)) <= today;
}
