import "./sheet-style.ts";
import { useState, type Dispatch, type ReactNode } from "react";
import { homeOf } from "#matching/ask/home.ts";
import type { Moment } from "#domain/when/moment.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { isOverAt } from "#screens/card/card-lines.ts";
import { listText } from "#text/format.ts";
import { MOST_ON_SHEET, type JourneyAction, type JourneyState } from "#screens/journey/journey-state.ts";
import type { JourneyGuide } from "#screens/journey/load-journey.ts";
import { CalendarFile } from "./CalendarFile.tsx";
import { DoctorNote } from "./DoctorNote.tsx";
import { NO_CHOICES, type PrescriptionChoices } from "./prescription-choices.ts";
import { prescriptionPlan } from "./prescription-plan.ts";
import { PrescriptionControls } from "./PrescriptionControls.tsx";
import { PrescriptionPaper } from "./PrescriptionPaper.tsx";
import { prescriptionText } from "./prescription-words.ts";
import { useSheetFit } from "./use-sheet-fit.ts";

interface Props {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  loaded: JourneyGuide;
  today: LocalDate;
  now: Moment;
  mark: ReactNode;
}

/** The welzijnsrecept: knobs on screen, the sheet beside them, and only the sheet on paper. */
export function Prescription({ state, dispatch, loaded, today, now, mark }: Props) {
  const [choices, setChoices] = useState<PrescriptionChoices>(NO_CHOICES);
  const inGuide = state.list.filter((slug) => loaded.cards.has(slug) && loaded.sheets.has(slug));
  const known = inGuide.filter((slug) => !isOverAt(loaded.cards.get(slug)!, now));
  const over = inGuide.filter((slug) => !known.includes(slug)).map((slug) => loaded.cards.get(slug)!.title);
  const plan = prescriptionPlan(known.slice(0, MOST_ON_SHEET), loaded, today);
  const [paper, fit] = useSheetFit(choices, plan.entries.length + 2);
  const home = homeOf(state.profile, loaded.guide.towns);
  if (plan.entries.length === 0)
    return (
      <div className="stack">
        <h1 tabIndex={-1}>{prescriptionText("sheet.make")}</h1>
        {over.length > 0 && <p>{prescriptionText("sheet.over", { titles: listText(over) })}</p>}
        <p className="lead">{prescriptionText("sheet.empty")}</p>
        <p>
          <button className="btn" type="button" onClick={() => dispatch({ type: "go", view: "passend" })}>
            {prescriptionText("sheet.toMatches")}
          </button>
        </p>
      </div>
    );
  return (
    <div className="sheet">
      <div className="sheet__side">
        <div className="no-print stack sheet__head">
          <h1 tabIndex={-1}>{prescriptionText("sheet.make")}</h1>
          {over.length > 0 && <p>{prescriptionText("sheet.over", { titles: listText(over) })}</p>}
          {known.length > MOST_ON_SHEET && <p>{prescriptionText("sheet.tooMany")}</p>}
        </div>
        <PrescriptionControls
          profile={state.profile}
          guide={loaded.guide}
          {...{ choices, dispatch, fit }}
          choose={(change) => setChoices((before) => ({ ...before, ...change }))}
        />
        <div className="no-print stack sheet__more">
          <CalendarFile {...{ plan, loaded, today }} />
          <DoctorNote {...{ plan, choices, today }} />
        </div>
        <p className="no-print sheet__bar">
          <button className="btn btn--big" type="button" onClick={() => print()}>
            {prescriptionText("sheet.print")}
          </button>
          <button
            className="btn btn--quiet"
            type="button"
            onClick={() => dispatch({ type: "go", view: "lijst" })}
          >
            {prescriptionText("sheet.toList")}
          </button>
        </p>
      </div>
      <PrescriptionPaper
        {...{ plan, choices, today, home, paper, fit, mark }}
        mode={state.profile.place?.mode}
      />
    </div>
  );
}
