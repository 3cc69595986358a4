import type { ActivityEntry } from "#domain/catalog.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { dateText, dayWithYearText } from "#text/when/date-text.ts";
import { activityText } from "#screens/activity/activity-words.ts";

/** The last of its own dates that was not called off; undefined where it has a rhythm and no dates. */
function lastHeld({ schedule }: ActivityEntry): LocalDate | undefined {
  if (schedule.type !== "once" && schedule.type !== "dates") return undefined;
  const dates = schedule.type === "once" ? [schedule.date] : schedule.dates;
  const off = new Set((schedule.cancelled ?? []).map(({ date }) => date));
  return dates
    .filter((date) => !off.has(date))
    .sort()
    .at(-1);
}

/**
 * What happened to an activity that is no more, as far as somebody said: that a person ended it, its last date, the
 * day its rhythm ran to, or the day until which what we know of it held. Nobody says when a person ended it.
 */
export function pastOf(entry: ActivityEntry, today: LocalDate): string {
  const { schedule, status, validUntil } = entry;
  const last = lastHeld(entry);
  const until = schedule.type === "recurring" || schedule.type === "open" ? schedule.until : undefined;
  const isPast = (date: LocalDate | undefined): date is LocalDate => date !== undefined && date <= today;
  const since = isPast(last)
    ? activityText("past.last", { day: dayWithYearText(last) })
    : isPast(until)
      ? activityText("past.until", { date: dateText(until) })
      : undefined;
  if (status === "ended") return [activityText("past.ended"), since].filter(Boolean).join(" ");
  if (since) return `${activityText("past.over")} ${since}`;
  return validUntil ? activityText("past.known", { date: dateText(validUntil) }) : activityText("past.over");
}
