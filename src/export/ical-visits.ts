import type { LocalDate } from "#schema/identifiers.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { addDays } from "#domain/when/day-number.ts";
import { icalFile, icalText } from "./ical-lines.ts";
import { AMSTERDAM, AMSTERDAM_TIMEZONE, momentName } from "./ical-names.ts";

/** An activity somebody goes to, on the times they chose. */
export interface PlannedVisit {
  slug: string;
  title: string;
  /** What to know before one leaves. */
  note: string;
  where?: string;
  times: readonly Occurrence[];
}

/** A whole day to plan a talk on. */
export interface PlannedTalk {
  date: LocalDate;
  title: string;
  /** The questions of that talk, one per line. */
  note: string;
}

interface Facts {
  uid: string;
  title: string;
  note: string;
  span: Occurrence;
  stamp: string;
}

/** "DTSTART;TZID=Europe/Amsterdam:20261026T100000", or a whole day where the hour is not known. */
const timeLine = (name: string, time: Pick<Occurrence, "date" | "startTime">): string =>
  `${name};${time.startTime ? `TZID=${AMSTERDAM}` : "VALUE=DATE"}:${momentName(time)}${time.startTime ? "00" : ""}`;

/** Begin, and the end when it is known; what ends before it begins ends the day after. */
function spanLines({ date, startTime, endTime }: Occurrence): string[] {
  const begin = timeLine("DTSTART", { date, startTime });
  if (!startTime || !endTime || endTime === startTime) return [begin];
  const last = endTime < startTime ? addDays(date, 1) : date;
  return [begin, timeLine("DTEND", { date: last, startTime: endTime })];
}

const eventLines = ({ uid, title, note, span, stamp }: Facts, more: string[]): string[] => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  ...spanLines(span),
  `SUMMARY:${icalText(title)}`,
  `DESCRIPTION:${icalText(note)}`,
  ...more,
  "END:VEVENT",
];

/**
 * A calendar file (RFC 5545) of one person's own plan, made on their device. Every time is an event of its own,
 * so that a date that goes off can be thrown away and every calendar shows the same. `now`: when it was made.
 * Written line by line: a library that reads calendars as well is 25 kB for every visitor of the questions.
 */
export function visitsCalendar(
  visits: readonly PlannedVisit[],
  talks: readonly PlannedTalk[],
  { origin, name, now }: { origin: string; name: string; now: Date },
): string {
  const host = new URL(origin).hostname;
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const visitLines = visits.flatMap(({ slug, title, note, where, times }) => {
    const url = absoluteUrl(origin, paths.activity(slug));
    const more = [...(where ? [`LOCATION:${icalText(where)}`] : []), `URL:${url}`];
    return times.flatMap((span) => {
      const uid = `${slug}-${momentName(span)}@${host}`;
      return eventLines({ uid, title, note: `${note}\n${url}`, span, stamp }, more);
    });
  });
  const talkLines = talks.flatMap((talk) => {
    const span = { date: talk.date, certain: true };
    const uid = `gesprek-${momentName(span)}@${host}`;
    return eventLines({ uid, ...talk, span, stamp }, ["TRANSP:TRANSPARENT"]);
  });
  return icalFile([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Meedoenwijzer//Welzijnsrecept//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${icalText(name)}`,
    `X-WR-TIMEZONE:${AMSTERDAM}`,
    ...AMSTERDAM_TIMEZONE.split("\r\n"),
    ...visitLines,
    ...talkLines,
    "END:VCALENDAR",
  ]);
}
