import ICAL from "ical.js";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { addSpan, calendarFile, emptyCalendar, momentName } from "./ical-calendar.ts";

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

function eventOf({ uid, title, note, span, stamp }: Facts): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", uid);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(stamp));
  addSpan(event, span);
  event.addPropertyWithValue("summary", title);
  event.addPropertyWithValue("description", note);
  return event;
}

/**
 * A calendar file (RFC 5545) of one person's own plan, made on their device. Every time is an event of its own,
 * so that a date that goes off can be thrown away and every calendar shows the same. `now`: when it was made.
 */
export function visitsCalendar(
  visits: readonly PlannedVisit[],
  talk: PlannedTalk | undefined,
  { origin, name, now }: { origin: string; name: string; now: Date },
): string {
  const host = new URL(origin).hostname;
  const stamp = `${now.toISOString().slice(0, 19)}Z`;
  const calendar = emptyCalendar("Welzijnsrecept", name);
  for (const { slug, title, note, where, times } of visits) {
    const url = absoluteUrl(origin, paths.activity(slug));
    for (const span of times) {
      const uid = `${slug}-${momentName(span)}@${host}`;
      const event = eventOf({ uid, title, note: `${note}\n${url}`, span, stamp });
      if (where) event.addPropertyWithValue("location", where);
      event.addPropertyWithValue("url", url);
      calendar.addSubcomponent(event);
    }
  }
  if (talk) {
    const span = { date: talk.date, certain: true };
    const event = eventOf({ uid: `gesprek-${momentName(talk)}@${host}`, ...talk, span, stamp });
    event.addPropertyWithValue("transp", "TRANSPARENT");
    calendar.addSubcomponent(event);
  }
  return calendarFile(calendar);
}
