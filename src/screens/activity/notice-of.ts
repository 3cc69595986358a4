import type { LocalDate } from "#schema/identifiers.ts";
import { toCard } from "#domain/card.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { roomText } from "#screens/card/card-tags.ts";
import { callFirstText } from "#text/call-first-text.ts";
import { activityText } from "./activity-words.ts";

interface Notice {
  lines: string[];
  /** To call before going: the last check is long ago. */
  phone?: string | undefined;
}

/** What is said before somebody sets their heart on it: that it lies still, is full or nearly so, or was not checked. */
export function noticeOf(entry: ActivityEntry, today: LocalDate): Notice {
  const card = toCard(entry);
  const old = callFirstText(card, today);
  const isPaused = entry.status === "paused";
  const room = isPaused ? undefined : roomText(card, today);
  const lines = [isPaused && activityText("contact.paused"), room && `${room}.`, old?.text];
  return { lines: lines.filter((line): line is string => Boolean(line)), phone: old?.phone };
}
