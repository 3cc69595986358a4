import type { Occurrence } from "#domain/when/occurrence.ts";

/**
 * Europe/Amsterdam as RFC 5545 wants it inside every file: the last Sundays of March and October, at
 * 01:00 UTC. Source: tz database, rules "EU" since 1996.
 */
export const AMSTERDAM = "Europe/Amsterdam";

export const AMSTERDAM_TIMEZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${AMSTERDAM}`,
  "BEGIN:DAYLIGHT",
  "TZNAME:CEST",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZNAME:CET",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

/** "20261205T1400": the name of one loose time, the same as long as that time stands. */
export const momentName = ({ date, startTime }: Pick<Occurrence, "date" | "startTime">): string =>
  `${date}${startTime ? `T${startTime}` : ""}`.replace(/[-:]/g, "");
