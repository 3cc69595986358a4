import type { Meeting, MeetingLine } from "#domain/follow/meeting.ts";
import type { ShownCount } from "#domain/follow/shown-count.ts";
import { LEAST_SHOWN } from "#domain/follow/shown-count.ts";
import type { ThinPart } from "#domain/follow/thin-offer.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { listText } from "#text/format.ts";
import { textOf } from "#text/text-of.ts";
import { dateText } from "#text/when/date-text.ts";
import { categoryWords } from "#text/words/categories.ts";
import { followText } from "./follow-words.ts";

const categoryText = textOf(categoryWords);
/** On one sheet of paper; the rest is counted. */
const MOST_LINES = 12;

/** Why it is named, behind its title: "begint 8 september 2026". */
export function whyText({ why, on }: MeetingLine, today: LocalDate): string {
  const date = on && dateText(on);
  if (why === "full" || why === "waitlist")
    return date ? followText(`meet.why.${why}On`, { date }) : followText(`meet.why.${why}`);
  if (why === "starts" && on && on <= today) return followText("meet.why.began", { date: date ?? "" });
  return followText(`meet.why.${why}`, { date: date ?? "" });
}

interface MeetingBlock {
  key: "fresh" | "changed" | "gone" | "full";
  title: string;
  lines: MeetingLine[];
  /** How many more there are than fit. */
  more: number;
  none: string;
}

/** The lists of the page, each with what to say when nothing is in it. */
export function meetingBlocks(meeting: Meeting): MeetingBlock[] {
  const date = dateText(meeting.since);
  return (["fresh", "changed", "full", "gone"] as const).map((key) => ({
    key,
    title: followText(`meet.${key}`),
    lines: meeting[key].slice(0, MOST_LINES),
    more: Math.max(0, meeting[key].length - MOST_LINES),
    none: followText(`meet.${key}None`, { date }),
  }));
}

/** What a part of town lacks, in sentences. */
export function thinSentences({ name: place, count, missing, noEvening, noWeekend }: ThinPart): string[] {
  if (count === 0) return [followText("meet.noPlace", { place })];
  const kinds = listText(missing.map((key) => categoryText(`category.${key}`)));
  return [
    ...(missing.length > 0 ? [followText("meet.missing", { place, kinds })] : []),
    ...(noEvening ? [followText("meet.noEvening", { place })] : []),
    ...(noWeekend ? [followText("meet.noWeekend", { place })] : []),
  ];
}

/** A figure as it may be shown. */
export function countWords(count: ShownCount): string {
  switch (count.kind) {
    case "exact":
      return count.n.toLocaleString("nl-NL");
    case "few":
      return followText("tally.few", { n: LEAST_SHOWN });
    case "between":
      return followText("tally.between", {
        least: count.least.toLocaleString("nl-NL"),
        most: count.most.toLocaleString("nl-NL"),
      });
    case "unknown":
      return followText("tally.unknown");
  }
}
