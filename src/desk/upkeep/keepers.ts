import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { ActivityEntry } from "#domain/catalog.ts";
import { isOver } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { endLinksOf, linkHoldersOf, type Link } from "#desk/gate/link.ts";
import { audit, type Actor } from "../store/audit.ts";
import type { Intake } from "../store/intake.ts";
import { transaction } from "../store/open-store.ts";
import { allRows } from "../store/rows.ts";

/** Somebody who looks after an activity, and may be asked whether it is still true. */
const keeperRow = z.object({
  slug: z.string(),
  email: z.string(),
  /** For which organisation; absent in rows of before. */
  organization: z.string().optional(),
});
type Keeper = z.output<typeof keeperRow>;

const KEPT_AFTER_MS = 90 * 86_400_000;

export function addKeeper(db: DatabaseSync, now: number, { slug, email, organization }: Keeper): void {
  db.prepare(
    "INSERT INTO keeper (slug, email, organization, since) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET organization = excluded.organization",
  ).run(slug, email, organization ?? null, now);
}

type Kept = Pick<ActivityEntry, "slug" | "organization">;

/** Addresses of those who look after an activity for the organisation it is of now. */
export const keepersOf = (db: DatabaseSync, { slug, organization }: Kept): string[] =>
  allRows(
    db,
    keeperRow,
    "SELECT slug, email, organization FROM keeper WHERE slug = ? AND (organization IS NULL OR organization = ?)",
    slug,
    organization,
  ).map(({ email }) => email);

/** The address as we know it, when it is of somebody who looks after the activity. */
export const keeperAddress = (db: DatabaseSync, entry: Kept, email: string): string | undefined =>
  keepersOf(db, entry).find((known) => known.toLowerCase() === email.toLowerCase());

/** The address as an activity or its organisation names it, when it does. */
export const contactAddress = (
  { contact, organizationEntry }: Pick<ActivityEntry, "contact" | "organizationEntry">,
  email: string,
): string | undefined =>
  [contact.email, organizationEntry.contact.email].find((one) => one?.toLowerCase() === email.toLowerCase());

/** Whether a link may still do something: the activity is whose it was, and its holder is who they were. */
export const isStillTheirs = (
  entry: ActivityEntry,
  { organization, isContact, email }: Pick<Link, "organization" | "isContact" | "email">,
): boolean =>
  (organization === undefined || organization === entry.organization) &&
  (!isContact || contactAddress(entry, email ?? "") !== undefined);

/** Who can change an activity by a link: who looks after it, and whoever holds a link that still works. */
export function changersOf(db: DatabaseSync, now: number, entry: Kept): string[] {
  const all = [...linkHoldersOf(db, now, entry), ...keepersOf(db, entry)];
  const byAddress = new Map(all.map((email) => [email.toLowerCase(), email]));
  return [...byAddress].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, email]) => email);
}

/** From now on no link of this person works for this activity, and "klopt het nog?" is not asked of them. */
export function dropKeeper(db: DatabaseSync, now: number, { by, ...keeper }: Keeper & { by: Actor }): void {
  transaction(db, () => {
    db.prepare("DELETE FROM keeper WHERE slug = ? AND email = ?").run(keeper.slug, keeper.email);
    endLinksOf(db, now, keeper);
    audit(db, { at: now, actor: by, action: "keeper stopped", subject: keeper.slug });
  });
}

/** An activity is somebody else's from now on: who looked after it does so no longer, and no link works. */
export function dropAllKeepers(db: DatabaseSync, now: number, slug: string): void {
  db.prepare("DELETE FROM keeper WHERE slug = ?").run(slug);
  endLinksOf(db, now, { slug });
}

/** Addresses of keepers go when their activity is no longer in the guide, a quarter after they were noted. */
export function forgetKeepers(
  { db, now }: Pick<Intake, "db" | "now">,
  activities: readonly ActivityEntry[],
  today: LocalDate,
): number {
  const inGuide = new Set(activities.filter((entry) => !isOver(entry, today)).map(({ slug }) => slug));
  // A guide that could not be read names no activity at all; that is no reason to forget everybody.
  if (inGuide.size === 0) return 0;
  const old = allRows(db, keeperRow, "SELECT slug, email FROM keeper WHERE since < ?", now() - KEPT_AFTER_MS);
  const gone = new Set(old.map(({ slug }) => slug).filter((slug) => !inGuide.has(slug)));
  for (const slug of gone) db.prepare("DELETE FROM keeper WHERE slug = ?").run(slug);
  return gone.size;
}
