import { fingerprint } from "#domain/fingerprint.ts";

/** What a release said of one event of a calendar file, so that the next one can tell whether it still says so. */
export interface CalendarRevision {
  /** SEQUENCE: how often it changed since it was first published. */
  sequence: number;
  /** LAST-MODIFIED, an instant: "2026-11-29T21:06:00Z". */
  changed: string;
  /** Of all it says but these two and DTSTAMP. */
  print: string;
}

/** By UID. */
export type CalendarRevisions = Record<string, CalendarRevision>;

const STAMPS = /^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE)[:;]/;

const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, "").split("\r\n");

/** The same as long as an event says the same. `event`: from BEGIN to END, folded or not. */
export const printOfEvent = (event: string): string =>
  fingerprint(linesOf(event).filter((line) => line && !STAMPS.test(line)));

/** The revisions that a calendar file (RFC 5545) holds. One of before 2026-12 has none of its own. */
export function revisionsIn(file: string): CalendarRevisions {
  const revisions: CalendarRevisions = {};
  for (const part of file.split("BEGIN:VEVENT\r\n").slice(1)) {
    const [body = ""] = part.split("END:VEVENT");
    const lines = linesOf(body);
    const valueOf = (name: string) =>
      lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
    const uid = valueOf("UID");
    const changed = valueOf("LAST-MODIFIED") ?? valueOf("DTSTAMP");
    if (!uid || !changed) continue;
    const print = printOfEvent(`BEGIN:VEVENT\r\n${body}END:VEVENT`);
    revisions[uid] = {
      sequence: Number(valueOf("SEQUENCE") ?? 0),
      changed: changed.replace(BASIC, "$1-$2-$3T$4:$5:$6Z"),
      print,
    };
  }
  return revisions;
}
