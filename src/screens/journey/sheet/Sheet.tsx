import { useState, type Dispatch, type ReactNode } from "react";
import { homeOf } from "#matching/ask/home.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { MOST_ON_SHEET, type JourneyAction, type JourneyState } from "../journey-state.ts";
import type { JourneyGuide } from "../load-journey.ts";
import { CalendarFile } from "./CalendarFile.tsx";
import { DoctorNote } from "./DoctorNote.tsx";
import { NO_CHOICES, type SheetChoices } from "./sheet-choices.ts";
import { sheetPlan } from "./sheet-plan.ts";
import { SheetControls } from "./SheetControls.tsx";
import { SheetPaper } from "./SheetPaper.tsx";
import { sheetText } from "./sheet-words.ts";
import { useFit } from "./use-fit.ts";

interface Props {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  loaded: JourneyGuide;
  today: LocalDate;
  mark: ReactNode;
}

/** The welzijnsrecept: knobs on screen, the sheet beside them, and only the sheet on paper. */
export function Sheet({ state, dispatch, loaded, today, mark }: Props) {
  const [choices, setChoices] = useState<SheetChoices>(NO_CHOICES);
  const known = state.list.filter((slug) => loaded.cards.has(slug) && loaded.sheets.has(slug));
  const plan = sheetPlan(known.slice(0, MOST_ON_SHEET), loaded, today);
  const [paper, fits] = useFit(choices.paper);
  const home = homeOf(state.profile, loaded.guide.towns);
  if (plan.entries.length === 0)
    return (
      <div className="stack">
        <h1 tabIndex={-1}>{sheetText("sheet.make")}</h1>
        <p className="lead">{sheetText("sheet.empty")}</p>
        <p>
          <button className="btn" type="button" onClick={() => dispatch({ type: "go", view: "passend" })}>
            {sheetText("sheet.toMatches")}
          </button>
        </p>
      </div>
    );
  return (
    <div className="sheet">
      <div className="no-print stack">
        <h1 tabIndex={-1}>{sheetText("sheet.make")}</h1>
        {known.length > MOST_ON_SHEET && <p>{sheetText("sheet.tooMany")}</p>}
        <SheetControls
          profile={state.profile}
          guide={loaded.guide}
          {...{ choices, dispatch, fits }}
          choose={(change) => setChoices((before) => ({ ...before, ...change }))}
        />
        <CalendarFile {...{ plan, loaded, today }} />
        <DoctorNote {...{ plan, choices, today }} />
      </div>
      <SheetPaper {...{ plan, choices, today, home, paper, mark }} mode={state.profile.place?.mode} />
    </div>
  );
}
