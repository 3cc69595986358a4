import { useRef, useState } from "react";
import { dateText } from "#text/when/date-text.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { copyText } from "#screens/frame/copy-text.ts";
import { PickGroup } from "#screens/journey/questions/picks/PickGroup.tsx";
import { Tick } from "#screens/journey/questions/picks/Tick.tsx";
import { afterText } from "./after-words.ts";
import type { PrescriptionChoices } from "./prescription-choices.ts";
import type { PrescriptionPlan } from "./prescription-plan.ts";
import { listText } from "#text/format.ts";
import { addMonths } from "#domain/when/local-time.ts";

export const NOTE_STATES = ["started", "notYet", "other"] as const;
export const NEXT_CONTACTS = ["month", "months", "none"] as const;
type NoteState = (typeof NOTE_STATES)[number];
type NextContact = (typeof NEXT_CONTACTS)[number];

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

interface Props {
  plan: PrescriptionPlan;
  choices: PrescriptionChoices;
  today: LocalDate;
}

/** Only with consent there is a text at all; it is gone with the screen. */
export function DoctorNote({ plan: { entries, talkAgain }, choices, today }: Props) {
  const [state, setState] = useState<NoteState>("started");
  const [next, setNext] = useState<NextContact>("months");
  const [hasConsent, setConsent] = useState(false);
  const [copied, setCopied] = useState<{ note: string; isDone: boolean }>();
  const titles = entries.map(({ card }) => card.title);
  const coach = [choices.coach, choices.phone];
  const note = doctorNote({ titles, state, next, today, talkAgain, coach });
  const shown = useRef<HTMLTextAreaElement>(null);
  const copy = async () => setCopied({ note, isDone: await copyText(note, shown.current) });
  return (
    <details className="fold">
      <summary>{afterText("after.doctor")}</summary>
      <div className="stack">
        <p>{afterText("after.doctorHow")}</p>
        <PickGroup
          label={afterText("after.state")}
          name="note-state"
          picks={NOTE_STATES.map((key) => ({ key, label: afterText(`after.state.${key}`) }))}
          chosen={[state]}
          onPick={(key) => setState(key as NoteState)}
        />
        <PickGroup
          label={afterText("after.next")}
          name="note-next"
          picks={NEXT_CONTACTS.map((key) => ({
            key,
            label: afterText(`after.next.${key}`, { date: dateText(talkAgain) }),
          }))}
          chosen={[next]}
          onPick={(key) => setNext(key as NextContact)}
        />
        <Tick label={afterText("after.consent")} checked={hasConsent} onChange={setConsent} />
        {hasConsent ? (
          <>
            <div className="field">
              <label htmlFor="doctor-note">{afterText("after.message")}</label>
              <textarea className="input" id="doctor-note" rows={10} readOnly value={note} ref={shown} />
            </div>
            <p>
              <button className="btn btn--line" type="button" onClick={() => void copy()}>
                {afterText("after.copy")}
              </button>
            </p>
            <p role="status">
              {copied?.note === note && afterText(copied.isDone ? "after.copied" : "after.copyFailed")}
            </p>
          </>
        ) : (
          <p className="soft">{afterText("after.consentFirst")}</p>
        )}
      </div>
    </details>
  );
}
