import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { firstRow } from "../store/rows.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A process that was off for a weekend is nothing strange. */
const FAR_MS = 4 * DAY;

const clockRow = z.object({ at: z.number(), doubtedAt: z.number().optional(), uptime: z.number() });

/**
 * Whether the clock can be trusted with deleting: it is about where it was the last time, or has held for a
 * day since. `uptime`: milliseconds of a clock that nobody sets. A server that starts in the year 2035 would
 * otherwise forget everybody within a second.
 */
export function mayForget(db: DatabaseSync, now: number, uptime: number): boolean {
  const row = firstRow(db, clockRow, "SELECT at, doubted_at, uptime FROM clock");
  const write = (at: number, doubtedAt: number | null, since: number) =>
    db
      .prepare("INSERT OR REPLACE INTO clock (id, at, doubted_at, uptime) VALUES (1, ?, ?, ?)")
      .run(at, doubtedAt, since);
  const last = row?.at ?? now;
  if (Math.abs(now - last) <= FAR_MS) {
    write(now, null, 0);
    return true;
  }
  const doubtedAt = row?.doubtedAt;
  const since = row?.uptime ?? 0;
  const held =
    doubtedAt !== undefined && uptime > since && Math.abs(now - doubtedAt - (uptime - since)) < HOUR;
  if (!held) {
    write(last, now, Math.round(uptime));
    return false;
  }
  if (uptime - since < DAY) return false;
  write(now, null, 0);
  return true;
}

/** Why the clock is doubted now, in English. It is written down every hour where it stands. */
export function clockDoubt(db: DatabaseSync, now: number): string | undefined {
  const row = firstRow(db, clockRow, "SELECT at, doubted_at, uptime FROM clock");
  if (!row) return undefined;
  if (now < row.at - HOUR) return "it is behind where it was before";
  if (now > row.at + FAR_MS) return "it is far ahead of where it was before";
  return undefined;
}
