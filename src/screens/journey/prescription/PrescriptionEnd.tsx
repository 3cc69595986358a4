import { dateText } from "#text/when/date-text.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { PrescriptionChoices } from "./prescription-choices.ts";
import type { PrescriptionPlan } from "./prescription-plan.ts";
import type { Also } from "./prescription-languages.ts";
import { prescriptionText } from "./prescription-words.ts";

interface Props {
  plan: PrescriptionPlan;
  choices: PrescriptionChoices;
  today: LocalDate;
  also: Also;
}

/** What was typed, with the parts of a number held together: "bel 036 - 555 01 01" breaks only before the number. */
const inOnePiece = (phone: string): string => phone.replace(/(?<=[\d)-]) (?=[\d(-])/g, "\u00a0");

/** Whom to call when it does not work out; what is not typed can be written by hand. */
export function PrescriptionCoach({ choices: { coach, phone }, also }: Pick<Props, "choices" | "also">) {
  return (
    <div className="paper__coach">
      <div>
        <p>
          <strong>{prescriptionText("sheet.stuck")}</strong> {also("stuck")}
        </p>
        <p>
          {prescriptionText("sheet.callCoach")} {also("callCoach")}
        </p>
      </div>
      <div className="paper__reach">
        {coach.trim() ? <p>{coach}</p> : <ToWrite label={prescriptionText("sheet.coachName")} />}
        {phone.trim() ? (
          <p className="paper__phone num">{inOnePiece(phone)}</p>
        ) : (
          <ToWrite label={prescriptionText("sheet.coachPhone")} />
        )}
      </div>
    </div>
  );
}

/** What coach and client agree, and what the sheet is. */
export function PrescriptionEnd({ plan, choices: { appointment }, today, also }: Props) {
  return (
    <footer>
      <div className="paper__cut">
        <h3>
          {prescriptionText("sheet.agree")} {also("agree")}
        </h3>
        <ul>
          {(["self", "together", "along"] as const).map((key) => (
            <li key={key}>
              {prescriptionText(`sheet.${key}`)} {also(key)}
            </li>
          ))}
          <li className="paper__again">
            {prescriptionText("sheet.again", { date: dateText(plan.talkAgain) })} {also("again")}
          </li>
          {appointment.trim() && (
            <li className="paper__again paper__typed">
              {prescriptionText("sheet.toWrite")}: <b>{appointment}</b>
            </li>
          )}
        </ul>
        {!appointment.trim() && (
          <div data-line="write">
            <ToWrite label={prescriptionText("sheet.toWrite")} />
          </div>
        )}
      </div>
      <p className="paper__foot">
        {prescriptionText("sheet.foot", {
          guide: document.title.split(" | ").at(-1) ?? "",
          date: dateText(today),
        })}
      </p>
    </footer>
  );
}

const ToWrite = ({ label }: { label: string }) => (
  <p className="paper__write">
    {label}: <span />
  </p>
);
