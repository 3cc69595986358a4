import ICAL from "ical.js";
import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import {
  printOfEvent,
  type CalendarRevision,
  type CalendarRevisions,
} from "#domain/when/calendar-revisions.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { whenOf } from "#domain/when/when-of.ts";
import { addMonths } from "#domain/when/local-time.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { phoneText } from "#text/format.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { saidTown } from "#domain/said-town.ts";
import { exportText } from "./export-text.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { addSpan, addTime, calendarFile, emptyCalendar } from "./ical-calendar.ts";
import { momentName } from "./ical-names.ts";
import { calendarSeries, calledOffIn, type CalendarSeries } from "./ical-series.ts";

interface CalendarContext {
  /** Origin of the guide: SITE_URL. Its host name is the second half of every UID. */
  origin: string;
  /** Of the region of the activity's municipality. */
  holidays: SchoolHoliday[];
  /** Decides the period only by its year, so that a build tomorrow writes the same file. */
  today: LocalDate;
  /** What the release before said, and the moment at which this one says something else. Undefined: there is none. */
  before?: { revisions: CalendarRevisions; now: Date } | undefined;
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

/** One event: its name, when it is, and whether that was called off. */
interface CalendarEvent extends CalendarSeries {
  uid: string;
  isOff?: true;
}

/**
 * When what an event says last changed, and how often: as the release before said it, one more when it says something
 * else now. New is what that release did not know. Of a first release, the day of the check; there every date that was
 * called off is a change.
 */
function revisionOf(event: ICAL.Component, entry: ActivityEntry, context: CalendarContext): CalendarRevision {
  const print = printOfEvent(event.toString());
  const known = context.before?.revisions[String(event.getFirstPropertyValue("uid"))];
  if (known?.print === print) return known;
  const { schedule } = entry;
  const called = "cancelled" in schedule ? (schedule.cancelled ?? []).length : 0;
  const checked = `${entry.verification?.on ?? startOfPeriod(entry, context.today)}T00:00:00Z`;
  return {
    sequence: known ? known.sequence + 1 : called,
    changed: context.before ? `${context.before.now.toISOString().slice(0, 19)}Z` : checked,
    print,
  };
}

function eventOf(
  entry: ActivityEntry,
  { uid, first, rule, except, isOff }: CalendarEvent,
  context: CalendarContext,
) {
  const event = new ICAL.Component("vevent");
  const url = absoluteUrl(context.origin, paths.activity(entry.slug));
  const where = whereOf(entry);
  const point = entry.locationEntry?.point;
  event.addPropertyWithValue("uid", uid);
  addSpan(event, first);
  if (rule) event.addPropertyWithValue("rrule", ICAL.Recur.fromString(rule));
  for (const date of except) addTime(event, "exdate", date, first.startTime);
  const off = [exportText("date.cancelled"), entry.title].join(": ");
  event.addPropertyWithValue("summary", isOff ? off : entry.title);
  const reason = isOff && first.cancelled?.reason;
  event.addPropertyWithValue("description", [reason, descriptionOf(entry, url)].filter(Boolean).join("\n"));
  if (where) event.addPropertyWithValue("location", where);
  if (entry.place === "venue" && point) event.addPropertyWithValue("geo", [point.lat, point.lng]);
  if (entry.category) event.addPropertyWithValue("categories", exportText(`category.${entry.category}`));
  event.addPropertyWithValue("url", url);
  event.addPropertyWithValue("status", isOff ? "CANCELLED" : "CONFIRMED");
  event.addPropertyWithValue("transp", "TRANSPARENT");
  const { sequence, changed } = revisionOf(event, entry, context);
  const stamp = ICAL.Time.fromDateTimeString(changed);
  event.addPropertyWithValue("dtstamp", stamp);
  event.addPropertyWithValue("last-modified", stamp);
  event.addPropertyWithValue("sequence", sequence);
  return event;
}

const periodOf = (entry: ActivityEntry, { holidays, today }: CalendarContext) => {
  const from = startOfPeriod(entry, today);
  return { from, until: addMonths(from, MONTHS_AHEAD), holidays };
};

/** All that is fixed: what takes place, and each time that was called off, so that who noted it hears so. */
function eventsOf(entry: ActivityEntry, context: CalendarContext): ICAL.Component[] {
  const period = periodOf(entry, context);
  const host = new URL(context.origin).hostname;
  const uidOf = (time: Occurrence) => `${entry.slug}-${momentName(time)}@${host}`;
  let rank = 0;
  const held = calendarSeries(entry, period).map((series) => {
    if (series.rule) rank += 1;
    const uid = series.rule ? `${entry.slug}${rank > 1 ? `-${rank}` : ""}@${host}` : uidOf(series.first);
    return { ...series, uid };
  });
  const off = calledOffIn(entry, period).map((first) => ({
    first,
    except: [],
    uid: uidOf(first),
    isOff: true as const,
  }));
  return [...held, ...off].map((event) => eventOf(entry, event, context));
}

/**
 * A calendar file (RFC 5545) with the certain times of some activities, lines folded at 75 octets and ended
 * by CRLF; undefined when there is no certain time to say anything of, so that no empty calendar is offered.
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

/** Whether the calendar of an activity holds a time that is still to come and takes place: only then it is offered. */
export function offersCalendar(
  entry: ActivityEntry,
  context: Pick<CalendarContext, "holidays" | "today">,
): boolean {
  const { today, holidays } = context;
  const until = addMonths(startOfPeriod(entry, today), MONTHS_AHEAD);
  const [coming] = whenOf(entry, { now: today, until, holidays, only: "held", limit: 1 }).times;
  // Of strange hours no event can be made: then there is no file to lead to.
  return coming !== undefined && eventsOf(entry, { ...context, origin: NOWHERE }).length > 0;
}

/** Addresses are made of it that nobody sees: events are only counted. */
const NOWHERE = "https://example.org";

/**
 * The calendar of one activity; undefined when nothing in it is still to come, called off or not. `holidays` belong to
 * the municipality of the activity.
 */
export function activityCalendar(entry: ActivityEntry, context: CalendarContext): string | undefined {
  const { today, holidays } = context;
  const until = addMonths(startOfPeriod(entry, today), MONTHS_AHEAD);
  const [coming] = whenOf(entry, { now: today, until, holidays, only: "certain", limit: 1 }).times;
  return coming && calendarText([entry], entry.title, context);
}
