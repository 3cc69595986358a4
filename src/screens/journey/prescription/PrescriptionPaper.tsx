import type { ReactNode, RefObject } from "react";
import { dateText } from "#text/when/date-text.ts";
import {
  RIGHT_TO_LEFT,
  PAPER_WORDS,
  type PrescriptionLanguage,
  type PrescriptionWords,
} from "./prescription-languages.ts";
import type { TravelMode } from "#matching/ask/profile.ts";
import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { PrescriptionChoices } from "./prescription-choices.ts";
import type { PrescriptionPlan } from "./prescription-plan.ts";
import { PrescriptionItem } from "./PrescriptionItem.tsx";
import { prescriptionText } from "./prescription-words.ts";

interface Props {
  plan: PrescriptionPlan;
  choices: PrescriptionChoices;
  today: LocalDate;
  /** Where somebody sets out and how, when they said so. */
  home: Point | undefined;
  mode: TravelMode | undefined;
  paper: RefObject<HTMLElement | null>;
  /** The mark of the guide. */
  mark: ReactNode;
}

export function PrescriptionPaper({ plan, choices, today, home, mode, paper, mark }: Props) {
  const { language, coach, phone, appointment, sentence } = choices;
  const words = language ? PAPER_WORDS[language] : undefined;
  const also = (key: keyof PrescriptionWords) =>
    words && language && <Also {...{ language }} words={words[key]} />;
  return (
    <article className={`paper paper--${choices.paper} paper--${choices.letters}`} lang="nl" ref={paper}>
      <header className="paper__head">
        <h2>
          {prescriptionText("sheet.title")} {also("title")}
        </h2>
        <p>
          {sentence.trim() || prescriptionText("sheet.lead")} {!sentence.trim() && also("lead")}
        </p>
        <div className="paper__mark">{mark}</div>
      </header>
      {plan.entries.map((entry, index) => (
        <PrescriptionItem key={entry.card.slug} number={index + 1} {...{ entry, home, mode, also }} />
      ))}
      <footer className="paper__end">
        <div className="paper__coach">
          <div>
            <p>
              <strong>{prescriptionText("sheet.stuck")}</strong> {also("stuck")}
            </p>
            <p>
              {prescriptionText("sheet.callCoach")} {also("callCoach")}
            </p>
          </div>
          <p className="paper__phone">
            {coach}
            <b className="num">{phone || "……………………"}</b>
          </p>
        </div>
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
            {appointment.trim() && <li>{appointment}</li>}
          </ul>
          <p>
            {prescriptionText("sheet.again", { date: dateText(plan.talkAgain) })} {also("again")}
          </p>
        </div>
        <p className="paper__foot">
          {prescriptionText("sheet.foot", {
            guide: document.title.split(" | ").at(-1) ?? "",
            date: dateText(today),
          })}
        </p>
      </footer>
    </article>
  );
}

function Also({ language, words }: { language: PrescriptionLanguage; words: string }) {
  return (
    <span className="rx__also" lang={language} dir={RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr"}>
      {words}
    </span>
  );
}
