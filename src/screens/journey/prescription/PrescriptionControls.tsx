import { useState, type Dispatch } from "react";
import type { MatchGuide } from "#matching/offer/match-guide.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { PAPER_LANGUAGES } from "./prescription-languages.ts";
import { languageName } from "../questions/languages.ts";
import { Postcode } from "../questions/Postcode.tsx";
import { PickGroup } from "../questions/picks/PickGroup.tsx";
import type { JourneyAction } from "../journey-state.ts";
import type { PrescriptionChoices } from "./prescription-choices.ts";
import { prescriptionText } from "./prescription-words.ts";
import { FitReport } from "./FitReport.tsx";
import type { SheetFit } from "./sheet-fit.ts";

interface Props {
  profile: Profile;
  guide: MatchGuide;
  choices: PrescriptionChoices;
  choose: (change: Partial<PrescriptionChoices>) => void;
  dispatch: Dispatch<JourneyAction>;
  fit: SheetFit;
}

/** Letters: what the sheet has room for. */
const LONGEST = { coach: 60, phone: 40, appointment: 100, sentence: 160 };
const FIELDS = ["coach", "phone", "appointment", "sentence"] as const;

export function PrescriptionControls({ profile, guide, choices, choose, dispatch, fit }: Props) {
  // Who holds a phone looks at the sheet; who sits at a desk fills it in.
  const [isWide] = useState(() => matchMedia("(width >= 64rem)").matches);
  return (
    <form
      className="no-print stack sheet__controls"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <details className="fold" open={isWide}>
        <summary>{prescriptionText("sheet.add")}</summary>
        <div className="stack">
          <p>{prescriptionText("sheet.makeHow")}</p>
          {FIELDS.map((field) => (
            <div className="field" key={field}>
              <label htmlFor={`sheet-${field}`}>{prescriptionText(`sheet.${field}`)}</label>
              {field === "appointment" && <p className="hint">{prescriptionText("sheet.appointmentHow")}</p>}
              <input
                className="input"
                id={`sheet-${field}`}
                type={field === "phone" ? "tel" : "text"}
                autoComplete="off"
                maxLength={LONGEST[field]}
                value={choices[field]}
                onChange={({ target }) => choose({ [field]: target.value })}
              />
              <p className="hint" role="status">
                {choices[field].length > LONGEST[field] / 2 &&
                  prescriptionText("sheet.left", { n: LONGEST[field] - choices[field].length })}
              </p>
            </div>
          ))}
          <Postcode
            {...{ profile, guide }}
            answer={(change) => dispatch({ type: "answer", profile: { ...profile, ...change } })}
          />
          <p className="hint">{prescriptionText("sheet.route")}</p>
        </div>
      </details>
      <PickGroup
        label={prescriptionText("sheet.paper")}
        name="paper"
        picks={(["A4", "A5"] as const).map((key) => ({ key, label: prescriptionText(`sheet.${key}`) }))}
        chosen={[choices.paper]}
        onPick={(key) => choose({ paper: key as PrescriptionChoices["paper"] })}
      />
      <PickGroup
        label={prescriptionText("sheet.letters")}
        name="letters"
        picks={(["normal", "large"] as const).map((key) => ({
          key,
          label: prescriptionText(`sheet.${key}`),
        }))}
        chosen={[choices.letters]}
        onPick={(key) => choose({ letters: key as PrescriptionChoices["letters"] })}
      />
      <div className="field">
        <label htmlFor="sheet-language">{prescriptionText("sheet.language")}</label>
        <select
          className="input"
          id="sheet-language"
          value={choices.language}
          onChange={({ target }) => choose({ language: target.value as PrescriptionChoices["language"] })}
        >
          <option value="">{prescriptionText("sheet.noLanguage")}</option>
          {PAPER_LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </div>
      <FitReport {...{ fit, choices }} />
    </form>
  );
}
