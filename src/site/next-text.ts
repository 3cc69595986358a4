import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import { nextOccurrences, startsOf } from "#domain/occurrences.ts";
import { daysOf } from "#domain/slots.ts";
import { comingDayText } from "#copy/format.ts";
import { cardCopy } from "./card-copy.ts";

/** From this many days a week on the next one is always near: naming it would only fill the card. */
const OFTEN = 4;

/**
 * The line under the rhythm. A date only when it is certain; never "vandaag" or "morgen", because a page
 * that was built yesterday still has to be right.
 */
export function nextText(
  { schedule }: Pick<ActivityCard, "schedule">,
  today: LocalDate,
  holidays: SchoolHoliday[],
): string | undefined {
  const coming = nextOccurrences(schedule, { from: today, limit: 8, holidays });
  const cancelled = coming[0]?.cancelled ? coming[0] : undefined;
  const off = cancelled && cardCopy("card.cancelled", { day: comingDayText(cancelled.date, today) });
  const say = (text?: string) => [off, text].filter(Boolean).join(". ") || undefined;
  if (schedule.type !== "recurring" && schedule.type !== "open") return say();
  const next = coming.find((occurrence) => !occurrence.cancelled);
  if (schedule.type === "recurring") {
    const starts = startsOf(schedule);
    const start = starts.find((date) => date >= today);
    if (start) return say(cardCopy("card.starts", { day: comingDayText(start, today) }));
    if (schedule.course || schedule.sessions) return say(cardCopy("card.askGroup"));
    if (!next) return say(cardCopy("card.askNext"));
  }
  if (!next || (!cancelled && daysOf(schedule).length >= OFTEN)) return say();
  if (next.certain) return say(cardCopy("card.next", { day: comingDayText(next.date, today) }));
  const always = nextOccurrences(
    { ...schedule, schoolHolidays: "continues" },
    { from: next.date, limit: 1, holidays },
  );
  return say(cardCopy(always[0]?.certain ? "card.askHoliday" : "card.askNext"));
}
