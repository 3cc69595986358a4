import { useState, type Dispatch, type ReactNode, useLayoutEffect, useRef, type RefObject } from "react";
import { homeOf } from "#matching/ask/home.ts";
import type { Moment } from "#domain/when/moment.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { isOverAt } from "#screens/card/shown-card.ts";
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

/**
 * What there is on each kind of paper, in millimetres: without the margins of `@page` in prescription-print.css,
 * and 2 mm to spare, for a printer rounds otherwise than a screen.
 */
const PAGE_HEIGHT = { A4: 277, A5: 194 } as const;
const MM = 96 / 25.4;
/** Letters as large as the page allows, in points; "extra groot" is larger still. */
const SIZES = [20, 18, 16];
/** Step by step less is said, in the order of prescription-print.css: first what a phone call tells as well. */
const STEPS = [1, 2, 3, 4, 5, 6];

/**
 * Makes the paper fit one page where that can be done, and tells whether it does. What takes more pages anyhow says
 * who meets you as well. Measured at the width of the paper, whatever the screen, after every change and when the letters came.
 */
function useFit(paper: keyof typeof PAGE_HEIGHT): [RefObject<HTMLElement | null>, boolean] {
  const sheet = useRef<HTMLElement>(null);
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    const fit = () => {
      const element = sheet.current;
      if (!element) return;
      element.classList.add("paper--measured");
      const tries = [
        ...SIZES.map((size) => ({ size, count: 0 })),
        ...STEPS.map((count) => ({ size: SIZES.at(-1)!, count })),
      ];
      const doesFit = tries.some(({ size, count }) => {
        element.dataset["size"] = String(size);
        element.dataset["without"] = STEPS.slice(0, count).join(" ");
        return element.offsetHeight <= PAGE_HEIGHT[paper] * MM;
      });
      if (!doesFit) element.dataset["without"] = STEPS.slice(0, 2).join(" ");
      element.classList.remove("paper--measured");
      setFits(doesFit);
    };
    fit();
    void document.fonts.ready.then(fit);
  });
  return [sheet, fits];
}

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
  const [paper, fits] = useFit(choices.paper);
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
      <div className="no-print stack">
        <h1 tabIndex={-1}>{prescriptionText("sheet.make")}</h1>
        {over.length > 0 && <p>{prescriptionText("sheet.over", { titles: listText(over) })}</p>}
        {known.length > MOST_ON_SHEET && <p>{prescriptionText("sheet.tooMany")}</p>}
        <PrescriptionControls
          profile={state.profile}
          guide={loaded.guide}
          {...{ choices, dispatch, fits }}
          choose={(change) => setChoices((before) => ({ ...before, ...change }))}
        />
        <CalendarFile {...{ plan, loaded, today }} />
        <DoctorNote {...{ plan, choices, today }} />
      </div>
      <PrescriptionPaper {...{ plan, choices, today, home, paper, mark }} mode={state.profile.place?.mode} />
    </div>
  );
}
