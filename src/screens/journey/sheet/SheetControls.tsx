import type { Dispatch } from "react";
import type { MatchGuide } from "#matching/offer/match-guide.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { SHEET_LANGUAGES } from "./sheet-languages.ts";
import { languageName } from "../questions/languages.ts";
import { Postcode } from "../questions/Postcode.tsx";
import { PickGroup } from "../questions/PickGroup.tsx";
import type { JourneyAction } from "../journey-state.ts";
import type { SheetChoices } from "./sheet-choices.ts";
import { sheetText } from "./sheet-words.ts";

interface Props {
  profile: Profile;
  guide: MatchGuide;
  choices: SheetChoices;
  choose: (change: Partial<SheetChoices>) => void;
  dispatch: Dispatch<JourneyAction>;
  /** Whether the sheet fits one page. */
  fits: boolean;
}

/** Letters: what the sheet has room for. */
const LONGEST = { coach: 60, phone: 40, appointment: 100, sentence: 160 };
const FIELDS = ["coach", "phone", "appointment", "sentence"] as const;

export function SheetControls({ profile, guide, choices, choose, dispatch, fits }: Props) {
  return (
    <form className="stack sheet__controls" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <p>{sheetText("sheet.makeHow")}</p>
      {FIELDS.map((field) => (
        <div className="field" key={field}>
          <label htmlFor={`sheet-${field}`}>{sheetText(`sheet.${field}`)}</label>
          {field === "appointment" && <p className="hint">{sheetText("sheet.appointmentHow")}</p>}
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
              sheetText("sheet.left", { n: LONGEST[field] - choices[field].length })}
          </p>
        </div>
      ))}
      <Postcode
        {...{ profile, guide }}
        answer={(change) => dispatch({ type: "answer", profile: { ...profile, ...change } })}
      />
      <p className="hint">{sheetText("sheet.route")}</p>
      <PickGroup
        label={sheetText("sheet.paper")}
        name="paper"
        picks={(["A4", "A5"] as const).map((key) => ({ key, label: sheetText(`sheet.${key}`) }))}
        chosen={[choices.paper]}
        onPick={(key) => choose({ paper: key as SheetChoices["paper"] })}
      />
      <PickGroup
        label={sheetText("sheet.letters")}
        name="letters"
        picks={(["normal", "large"] as const).map((key) => ({ key, label: sheetText(`sheet.${key}`) }))}
        chosen={[choices.letters]}
        onPick={(key) => choose({ letters: key as SheetChoices["letters"] })}
      />
      <div className="field">
        <label htmlFor="sheet-language">{sheetText("sheet.language")}</label>
        <select
          className="input"
          id="sheet-language"
          value={choices.language}
          onChange={({ target }) => choose({ language: target.value as SheetChoices["language"] })}
        >
          <option value="">{sheetText("sheet.noLanguage")}</option>
          {SHEET_LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </div>
      <p role="status">{!fits && sheetText("sheet.pages")}</p>
      <p className="row">
        <button className="btn btn--big" type="button" onClick={() => print()}>
          {sheetText("sheet.print")}
        </button>
        <button
          className="btn btn--quiet"
          type="button"
          onClick={() => dispatch({ type: "go", view: "lijst" })}
        >
          {sheetText("sheet.toList")}
        </button>
      </p>
    </form>
  );
}
