import { useState, type Dispatch } from "react";
import type { LocalDate } from "#schema/identifiers.ts";
import { MOST_ON_SHEET, type JourneyAction, type JourneyState } from "../journey-state.ts";
import type { JourneyGuide } from "../load-journey.ts";
import { NO_CHOICES, type SheetChoices } from "./sheet-choices.ts";
import { SheetControls } from "./SheetControls.tsx";
import { SheetPaper } from "./SheetPaper.tsx";
import { text } from "./sheet-text.ts";

interface Props {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  loaded: JourneyGuide;
  today: LocalDate;
}

/** The welzijnsrecept: knobs on screen, the sheet beside them, and only the sheet on paper. */
export function Sheet({ state, dispatch, loaded, today }: Props) {
  const [choices, setChoices] = useState<SheetChoices>(NO_CHOICES);
  const known = state.list.filter((slug) => loaded.cards.has(slug) && loaded.sheets.has(slug));
  const slugs = known.slice(0, MOST_ON_SHEET);
  return (
    <div className="sheet">
      <div className="no-print stack">
        <h1 tabIndex={-1}>{text("sheet.make")}</h1>
        {known.length > slugs.length && <p>{text("sheet.tooMany")}</p>}
        {slugs.length === 0 ? (
          <>
            <p className="lead">{text("sheet.empty")}</p>
            <p>
              <button className="btn" type="button" onClick={() => dispatch({ type: "go", view: "passend" })}>
                {text("sheet.toMatches")}
              </button>
            </p>
          </>
        ) : (
          <SheetControls
            {...{ choices, dispatch }}
            choose={(change) => setChoices((before) => ({ ...before, ...change }))}
          />
        )}
      </div>
      {slugs.length > 0 && <SheetPaper {...{ slugs, loaded, choices, today }} />}
    </div>
  );
}
