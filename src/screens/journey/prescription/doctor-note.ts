import { dateText } from "#text/when/date-text.ts";
import { listText } from "#text/format.ts";
import { addMonths } from "#domain/when/local-time.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { afterText } from "./after-words.ts";

export const NOTE_STATES = ["started", "notYet", "other"] as const;
export const NEXT_CONTACTS = ["month", "months", "none"] as const;
export type NoteState = (typeof NOTE_STATES)[number];
export type NextContact = (typeof NEXT_CONTACTS)[number];

interface DoctorNoteFacts {
  titles: readonly string[];
  state: NoteState;
  next: NextContact;
  today: LocalDate;
  /** Of the talk after three months. */
  talkAgain: LocalDate;
  /** What the coach typed: name and phone, either may be missing. */
  coach: readonly string[];
}

/** Feedback to the GP: what was chosen and how it stands, and nothing about the person. One fact per line. */
export function doctorNote({ titles, state, next, today, talkAgain, coach }: DoctorNoteFacts): string {
  const contact = next === "month" ? addMonths(today, 1) : talkAgain;
  const from = coach.map((part) => part.trim()).filter(Boolean);
  return [
    afterText("after.note.head", { date: dateText(today) }),
    afterText("after.note.chosen", { titles: listText([...titles]) }),
    afterText(`after.note.${state}`),
    next === "none"
      ? afterText("after.note.nextNone")
      : afterText("after.note.next", { date: dateText(contact) }),
    afterText("after.note.consent"),
    ...(from.length > 0 ? [afterText("after.note.from", { coach: from.join(", ") })] : []),
  ].join("\n");
}
