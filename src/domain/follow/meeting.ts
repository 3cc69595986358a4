import type { CalendarRevisions } from "#domain/when/calendar-revisions.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { roomOf } from "#domain/room.ts";
import { checkOf } from "#domain/standing.ts";
import { beginsOn } from "#domain/when/begins-on.ts";
import { isOver, lastDayOf } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { revisedSince } from "./revised-since.ts";

/** Why an activity is named, with the day on which somebody said so or on which it happens. */
export interface MeetingLine {
  entry: ActivityEntry;
  why: "starts" | "inCalendar" | "calendar" | "room" | "ended" | "full" | "waitlist" | "paused";
  on?: LocalDate;
}

/** What practice and coach talk about: what is different since a day, as far as the guide knows it. */
export interface Meeting {
  since: LocalDate;
  /** From which day on releases remember what their calendars said; undefined: none does. */
  rememberedFrom: LocalDate | undefined;
  fresh: MeetingLine[];
  changed: MeetingLine[];
  gone: MeetingLine[];
  full: MeetingLine[];
  /** How many can be found, how many of those were checked since, and how many ask for a call first. */
  listed: number;
  checked: number;
  old: number;
}

interface MeetingQuestion {
  since: LocalDate;
  today: LocalDate;
  /** What the calendars of the release before said. */
  revisions?: CalendarRevisions | undefined;
}

const byDay = (lines: MeetingLine[]): MeetingLine[] =>
  lines.sort(
    (a, b) => (a.on ?? "").localeCompare(b.on ?? "") || a.entry.title.localeCompare(b.entry.title, "nl"),
  );

/** Ended by a person, or behind its last day; of the first nobody says when, so it has no day. */
function goneSince(entry: ActivityEntry, { since, today }: MeetingQuestion): MeetingLine[] {
  const last = lastDayOf(entry);
  if (isOver(entry, today) && last && last >= since) return [{ entry, why: "ended", on: last }];
  return [];
}

function closedNow(entry: ActivityEntry, today: LocalDate): MeetingLine[] {
  if (entry.status === "paused") return [{ entry, why: "paused" }];
  const state = roomOf(entry, today)?.state;
  const on = entry.availability?.changedOn;
  return state === "full" || state === "waitlist" ? [{ entry, why: state, ...(on && { on }) }] : [];
}

/** `entries`: all of a municipality, also what is over or lies still. */
export function meetingOf(
  entries: readonly ActivityEntry[],
  listed: readonly ActivityEntry[],
  question: MeetingQuestion,
): Meeting {
  const { since, today, revisions = {} } = question;
  const { made, changed, from } = revisedSince(revisions, since, new Set(entries.map(({ slug }) => slug)));
  const begins = listed.flatMap((entry): MeetingLine[] => {
    const day = beginsOn(entry).find((one) => one >= since);
    if (day) return [{ entry, why: "starts", on: day }];
    const shown = made.get(entry.slug);
    return shown ? [{ entry, why: "inCalendar", on: shown }] : [];
  });
  const others = listed.flatMap((entry): MeetingLine[] => {
    const times = changed.get(entry.slug);
    if (times) return [{ entry, why: "calendar", on: times }];
    const { state, changedOn } = entry.availability ?? {};
    const hasRoom = state === "open" || state === "few";
    return hasRoom && changedOn && changedOn >= since ? [{ entry, why: "room", on: changedOn }] : [];
  });
  const standing = listed.map((entry) => checkOf(entry, today));
  return {
    since,
    rememberedFrom: from,
    fresh: byDay(begins),
    changed: byDay(others),
    gone: byDay(entries.flatMap((entry) => goneSince(entry, question))),
    full: byDay(entries.flatMap((entry) => (isOver(entry, today) ? [] : closedNow(entry, today)))),
    listed: listed.length,
    checked: listed.filter(({ verification }) => verification && verification.on >= since).length,
    old: standing.filter((check) => check === "old" || check === "never").length,
  };
}
