import { readFile } from "node:fs/promises";
import type { CalendarRevisions } from "#domain/when/calendar-revisions.ts";

/** What the calendars of the release before said; undefined when there is none that remembers. */
export async function readRevisions(
  path = process.env.CALENDARS_BEFORE,
): Promise<CalendarRevisions | undefined> {
  return path ? (JSON.parse(await readFile(path, "utf8")) as CalendarRevisions) : undefined;
}
