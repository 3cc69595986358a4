import ICAL from "ical.js";
import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { addMonths } from "#domain/when/local-time.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { phoneText } from "#text/format.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { saidTown } from "#domain/said-town.ts";
import { exportText } from "./export-text.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { addSpan, addTime, calendarFile, emptyCalendar, momentName } from "./ical-calendar.ts";
import { calendarSeries, type CalendarSeries } from "./ical-series.ts";

interface CalendarContext {
  /** Origin of the guide: SITE_URL. Its host name is the second half of every UID. */
  origin: string;
  /** Of the region of the activity's municipality. */
  holidays: SchoolHoliday[];
  /** Decides the period only by its year, so that a build tomorrow writes the same file. */
  today: LocalDate;
}

/** How far ahead a calendar promises anything. A newer check of the activity moves it on. */
const MONTHS_AHEAD = 24;

/**
 * Where the series begins: when the activity was last checked, or this year when that is longer ago. Never
 * the day of the build: every calendar would change every day.
 */
function startOfPeriod({ verification }: ActivityEntry, today: LocalDate): LocalDate {
  const newYear = `${today.slice(0, 4)}-01-01`;
  return verification && verification.on > newYear ? verification.on : newYear;
}

function whereOf(entry: ActivityEntry): string | undefined {
  const { place, locationEntry: at } = entry;
  const said =
    place === "venue"
      ? [at?.name, at?.street, at?.postcode, at?.city]
      : [place && exportText(`place.${place}`), saidTown(entry)];
  return said.filter(Boolean).join(", ") || undefined;
}

/** Dates of which nobody is sure are left out of the calendar: say so, or they look like days off. */
function holidayNote({ schedule }: ActivityEntry): string | undefined {
  if (schedule.type !== "recurring" && schedule.type !== "open") return undefined;
  return schedule.schoolHolidays ? undefined : exportText("activity.holidaysAsk");
}

function descriptionOf(entry: ActivityEntry, url: string): string {
  const phone = entry.contact.phone ?? entry.organizationEntry.contact.phone;
  return [
    entry.easyText,
    scheduleSentence(entry.schedule),
    holidayNote(entry),
    `${exportText("activity.cost")}: ${costSentence(entry.costs, entry.costNote)}`,
    phone && `${exportText("call")}: ${phoneText(phone)}`,
    url,
  ]
    .filter(Boolean)
    .join("\n");
}

function eventOf(
  entry: ActivityEntry,
  series: CalendarSeries,
  uid: string,
  stamp: LocalDate,
  origin: string,
) {
  const event = new ICAL.Component("vevent");
  const url = absoluteUrl(origin, paths.activity(entry.slug));
  const where = whereOf(entry);
  const point = entry.locationEntry?.point;
  event.addPropertyWithValue("uid", uid);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${stamp}T00:00:00Z`));
  addSpan(event, series.first);
  if (series.rule) event.addPropertyWithValue("rrule", ICAL.Recur.fromString(series.rule));
  for (const date of series.except) addTime(event, "exdate", date, series.first.startTime);
  event.addPropertyWithValue("summary", entry.title);
  event.addPropertyWithValue("description", descriptionOf(entry, url));
  if (where) event.addPropertyWithValue("location", where);
  if (entry.place === "venue" && point) event.addPropertyWithValue("geo", [point.lat, point.lng]);
  if (entry.category) event.addPropertyWithValue("categories", exportText(`category.${entry.category}`));
  event.addPropertyWithValue("url", url);
  event.addPropertyWithValue("status", "CONFIRMED");
  event.addPropertyWithValue("transp", "TRANSPARENT");
  return event;
}

function eventsOf(entry: ActivityEntry, { origin, holidays, today }: CalendarContext): ICAL.Component[] {
  const from = startOfPeriod(entry, today);
  const ahead = addMonths(from, MONTHS_AHEAD);
  const until = entry.validUntil && entry.validUntil < ahead ? entry.validUntil : ahead;
  const host = new URL(origin).hostname;
  let rank = 0;
  return calendarSeries(entry.schedule, { from, until, holidays }).map((series) => {
    if (series.rule) rank += 1;
    const part = series.rule ? (rank > 1 ? `-${rank}` : "") : `-${momentName(series.first)}`;
    return eventOf(entry, series, `${entry.slug}${part}@${host}`, entry.verification?.on ?? from, origin);
  });
}

/**
 * A calendar file (RFC 5545) with the certain times of some activities, lines folded at 75 octets and ended
 * by CRLF; undefined when there is no certain time to promise, so that no empty calendar is offered.
 */
export function calendarText(
  entries: ActivityEntry[],
  name: string,
  context: CalendarContext,
): string | undefined {
  const calendar = emptyCalendar("Activiteiten", name);
  const refresh = new ICAL.Property("refresh-interval", calendar);
  refresh.resetType("duration");
  refresh.setValue(ICAL.Duration.fromString("P1D"));
  calendar.addProperty(refresh);
  const events = entries.flatMap((entry) => eventsOf(entry, context));
  for (const event of events) calendar.addSubcomponent(event);
  return events.length > 0 ? calendarFile(calendar) : undefined;
}

const made = new WeakMap<ActivityEntry, Map<string, string | undefined>>();

/**
 * The calendar of one activity. Kept as long as the activity is: its page asks whether there is one, and the
 * file itself asks again. `holidays` belong to the municipality of the activity.
 */
export function activityCalendar(entry: ActivityEntry, context: CalendarContext): string | undefined {
  const key = `${context.origin} ${context.today}`;
  const kept = made.get(entry) ?? new Map<string, string | undefined>();
  if (!kept.has(key)) kept.set(key, calendarText([entry], entry.title, context));
  made.set(entry, kept);
  return kept.get(key);
}
