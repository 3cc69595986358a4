import type { DatabaseSync } from "node:sqlite";
import { audit, type Actor } from "../store/audit.ts";
import { transaction } from "../store/open-store.ts";

/** Who can change an activity by a link: who looks after it, and whoever holds a link that still works. */
export function keepersOf(db: DatabaseSync, now: number, slug: string): string[] {
  return db
    .prepare(
      `SELECT email FROM keeper WHERE slug = ?1
       UNION SELECT email FROM link
       WHERE slug = ?1 AND email IS NOT NULL AND purpose = 'keep' AND used_at IS NULL AND expires_at > ?2
       ORDER BY 1 COLLATE NOCASE`,
    )
    .all(slug, now)
    .map(({ email }) => String(email));
}

/** From now on no link of this person works for this activity, and "klopt het nog?" is not asked of them. */
export function dropKeeper(
  db: DatabaseSync,
  now: number,
  { slug, email, by }: { slug: string; email: string; by: Actor },
): void {
  transaction(db, () => {
    db.prepare("DELETE FROM keeper WHERE slug = ? AND email = ?").run(slug, email);
    db.prepare(
      "UPDATE link SET used_at = ? WHERE slug = ? AND email = ? COLLATE NOCASE AND purpose = 'keep' AND used_at IS NULL",
    ).run(now, slug, email);
    audit(db, { at: now, actor: by, action: "keeper stopped", subject: slug });
  });
}
