import type { Schedule, Weekday } from "#schema/schedule.ts";
import { aboutPair } from "#import/words/about-row.ts";
import { sharedWords, similarity } from "#import/words/same-words.ts";

/** What a pair is judged on. `place`: slug of the location, or the kind of place when there is none. */
export interface Comparable {
  id: string;
  title: string;
  description: string;
  place: string;
  organization: string;
  schedule: Schedule;
}
interface DuplicatePair {
  first: string;
  second: string;
  /** In Dutch: what they have in common. */
  why: string;
}

/**
 * Pairs that are probably one offer under two names: the same place, a day and a time in common, and a name or
 * a text that is alike. A proposal for the editor; nothing is joined.
 */
export function findDuplicates(all: readonly Comparable[]): DuplicatePair[] {
  const pairs: DuplicatePair[] = [];
  const byPlace = new Map<string, Comparable[]>();
  for (const one of all) {
    const before = byPlace.get(one.place) ?? [];
    for (const other of before) {
      const why = reason(other, one);
      if (why) pairs.push({ first: other.id, second: one.id, why });
    }
    byPlace.set(one.place, [...before, one]);
  }
  return pairs;
}

function reason(a: Comparable, b: Comparable): string | undefined {
  const name = Math.max(similarity(a.title, b.title), sharedWords(a.title, b.title) >= 0.75 ? 0.75 : 0);
  const text = sharedWords(a.description, b.description);
  const sameText = text >= 0.8;
  const moments = sameMoments(a.schedule, b.schedule);
  if (moments === "none") return name > 0.9 && sameText ? aboutPair.sameText : undefined;
  const venue = a.place !== "home" && a.place !== "various" && a.place !== "online";
  const threshold = moments === "same" && venue ? 0.42 : 0.7;
  if (name >= threshold && (moments === "same" || a.organization === b.organization || text >= 0.25))
    return aboutPair.alikeNames(moments === "same");
  if (moments === "same" && (sameText || (text >= 0.38 && name >= 0.25))) return aboutPair.alikeTexts;
  return undefined;
}

/** "same": a day in common and a start within half an hour. "unknown": one of them has no days. */
function sameMoments(a: Schedule, b: Schedule): "same" | "unknown" | "none" {
  const first = moments(a);
  const second = moments(b);
  if (first.length === 0 || second.length === 0) return "unknown";
  for (const one of first) {
    for (const two of second) {
      if (
        one.day === two.day &&
        (one.minutes === undefined || two.minutes === undefined || Math.abs(one.minutes - two.minutes) <= 30)
      )
        return "same";
    }
  }
  return "none";
}

function moments(schedule: Schedule): { day: Weekday; minutes?: number }[] {
  const hours =
    schedule.type === "recurring"
      ? schedule.rules
      : schedule.type === "open" || schedule.type === "by-appointment"
        ? (schedule.hours ?? [])
        : [];
  return hours.flatMap(({ days, startTime }) =>
    days.map((day) => ({
      day,
      ...(startTime ? { minutes: Number(startTime.slice(0, 2)) * 60 + Number(startTime.slice(3)) } : {}),
    })),
  );
}
