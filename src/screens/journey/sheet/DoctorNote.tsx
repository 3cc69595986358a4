import { useState } from "react";
import { dateText } from "#text/when/date-text.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { PickGroup } from "../questions/PickGroup.tsx";
import { Tick } from "../questions/Tick.tsx";
import { after } from "./after-text.ts";
import { doctorNote, NEXT_CONTACTS, NOTE_STATES, type NextContact, type NoteState } from "./doctor-note.ts";
import type { SheetChoices } from "./sheet-choices.ts";
import type { SheetPlan } from "./sheet-plan.ts";

interface Props {
  plan: SheetPlan;
  choices: SheetChoices;
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
  const copy = () =>
    navigator.clipboard.writeText(note).then(
      () => setCopied({ note, isDone: true }),
      () => setCopied({ note, isDone: false }),
    );
  return (
    <details className="fold">
      <summary>{after("after.doctor")}</summary>
      <div className="stack">
        <p>{after("after.doctorHow")}</p>
        <PickGroup
          label={after("after.state")}
          name="note-state"
          picks={NOTE_STATES.map((key) => ({ key, label: after(`after.state.${key}`) }))}
          chosen={[state]}
          onPick={(key) => setState(key as NoteState)}
        />
        <PickGroup
          label={after("after.next")}
          name="note-next"
          picks={NEXT_CONTACTS.map((key) => ({
            key,
            label: after(`after.next.${key}`, { date: dateText(talkAgain) }),
          }))}
          chosen={[next]}
          onPick={(key) => setNext(key as NextContact)}
        />
        <Tick label={after("after.consent")} checked={hasConsent} onChange={setConsent} />
        {hasConsent ? (
          <>
            <div className="field">
              <label htmlFor="doctor-note">{after("after.message")}</label>
              <textarea className="input" id="doctor-note" rows={10} readOnly value={note} />
            </div>
            <p>
              <button className="btn btn--line" type="button" onClick={() => void copy()}>
                {after("after.copy")}
              </button>
            </p>
            <p role="status">
              {copied?.note === note && after(copied.isDone ? "after.copied" : "after.copyFailed")}
            </p>
          </>
        ) : (
          <p className="soft">{after("after.consentFirst")}</p>
        )}
      </div>
    </details>
  );
}
