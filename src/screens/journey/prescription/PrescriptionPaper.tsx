import type { CSSProperties, ReactNode, RefObject } from "react";
import { PAPER_WORDS, RIGHT_TO_LEFT, type Also } from "./prescription-languages.ts";
import type { TravelMode } from "#matching/ask/profile.ts";
import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { PrescriptionChoices } from "./prescription-choices.ts";
import type { PrescriptionPlan } from "./prescription-plan.ts";
import { PrescriptionCoach, PrescriptionEnd } from "./PrescriptionEnd.tsx";
import { PrescriptionItem } from "./PrescriptionItem.tsx";
import { prescriptionText } from "./prescription-words.ts";
import type { SheetFit } from "./sheet-fit.ts";

interface Props {
  plan: PrescriptionPlan;
  choices: PrescriptionChoices;
  today: LocalDate;
  /** Where somebody sets out and how, when they said so. */
  home: Point | undefined;
  mode: TravelMode | undefined;
  paper: RefObject<HTMLElement | null>;
  fit: SheetFit;
  /** The mark of the guide. */
  mark: ReactNode;
}

export function PrescriptionPaper({ plan, choices, today, home, mode, paper, fit, mark }: Props) {
  const { language, sentence } = choices;
  const also: Also = (key) =>
    language && (
      <span className="rx__also" lang={language} dir={RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr"}>
        {PAPER_WORDS[language][key]}
      </span>
    );
  const head = (
    <header className="paper__head">
      <div>
        <h2>
          {prescriptionText("sheet.title")} {also("title")}
        </h2>
        {sentence.trim() ? (
          <p className="paper__own">{sentence.trim()}</p>
        ) : (
          <p data-line="lead">
            {prescriptionText("sheet.lead")} {also("lead")}
          </p>
        )}
      </div>
      <div className="paper__mark">{mark}</div>
    </header>
  );
  const blocks = [
    ...plan.entries.map((entry, index) => (
      <div className="paper__block" key={entry.card.slug}>
        {index === 0 && head}
        <PrescriptionItem number={index + 1} {...{ entry, home, mode, also, language, today }} />
      </div>
    )),
    <div className="paper__block paper__block--coach" key="coach">
      <PrescriptionCoach {...{ choices, also }} />
    </div>,
    <div className="paper__block" key="end">
      <PrescriptionEnd {...{ plan, choices, today, also }} />
    </div>,
  ];
  return (
    <article
      className={`paper paper--${choices.paper}`}
      lang="nl"
      ref={paper}
      style={{ "--pt": `${fit.size}pt` } as CSSProperties}
      data-tight={fit.isTight ? "" : undefined}
      data-single={plan.entries.length === 1 ? "" : undefined}
      data-without={fit.without.join(" ")}
    >
      {fit.pages.map((panels, page) => (
        <div className="paper__page" key={page}>
          {panels.map((panel) => (
            <div
              className="paper__panel"
              key={panel.blocks.join(" ")}
              style={{ "--air": `${panel.air}mm` } as CSSProperties}
            >
              {panel.blocks.map((index) => blocks[index])}
            </div>
          ))}
          {fit.pages.length > 1 && fit.papers === fit.pages.length && (
            <p className="paper__number">
              {prescriptionText("sheet.pageNumber", { n: page + 1, all: fit.pages.length })}
            </p>
          )}
        </div>
      ))}
    </article>
  );
}
