import ICAL from "ical.js";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import { addDays } from "#domain/when/day-number.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { AMSTERDAM, AMSTERDAM_TIMEZONE } from "./ical-names.ts";

/** ical.js does not count the space that begins a folded line; RFC 5545 3.1 counts it: 75 in all. */
ICAL.foldLength = 74;

/** A calendar without events that knows the time of Amsterdam. `kind` is the middle of the product's name. */
export function emptyCalendar(kind: string, name: string): ICAL.Component {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", `-//Meedoenwijzer//${kind}//NL`);
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("x-wr-calname", name);
  calendar.addPropertyWithValue("x-wr-timezone", AMSTERDAM);
  calendar.addSubcomponent(ICAL.Component.fromString(AMSTERDAM_TIMEZONE));
  return calendar;
}

const timeOf = (date: LocalDate, time: LocalTime | undefined) =>
  time ? ICAL.Time.fromDateTimeString(`${date}T${time}:00`) : ICAL.Time.fromDateString(date);

/** A date, or a moment on the clock of Amsterdam. */
export function addTime(
  event: ICAL.Component,
  name: string,
  date: LocalDate,
  time: LocalTime | undefined,
): void {
  const property = new ICAL.Property(name, event);
  property.setValue(timeOf(date, time));
  if (time) property.setParameter("tzid", AMSTERDAM);
  event.addProperty(property);
}

/** Begin, and the end when it is known; what ends before it begins ends the day after. */
export function addSpan(event: ICAL.Component, { date, startTime, endTime }: Occurrence): void {
  addTime(event, "dtstart", date, startTime);
  if (!startTime || !endTime || endTime === startTime) return;
  addTime(event, "dtend", endTime < startTime ? addDays(date, 1) : date, endTime);
}

/** RFC 5545: lines folded at 75 octets and ended by CRLF, the last one too. */
export const calendarFile = (calendar: ICAL.Component): string => `${calendar.toString()}\r\n`;
