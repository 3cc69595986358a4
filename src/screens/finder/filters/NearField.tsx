import { useState, type Dispatch } from "react";
import { near } from "#text/words/near.ts";
import { postcodeDigits } from "#search/postcode.ts";
import type { Choices } from "#search/choices.ts";
import type { Question } from "#search/question.ts";
import type { FinderAction } from "#screens/finder/finder-state.ts";
import { finderText, postcodeUnknown } from "#screens/finder/finder-words.ts";

const DISTANCES_KM = [1, 2, 3, 5, 10];

export interface NearProps {
  question: Question;
  unknownPostcode: string | undefined;
  /** That it is not known stands beside the search box. */
  isToldElsewhere: boolean;
  choices: Choices;
  dispatch: Dispatch<FinderAction>;
}

/** "Dicht bij huis": four digits, looked up in the page itself; nothing leaves the device. */
export function NearField({ question, unknownPostcode, isToldElsewhere, choices, dispatch }: NearProps) {
  const known = question.near?.pc4 ?? unknownPostcode ?? "";
  const [draft, setDraft] = useState(known);
  const [seen, setSeen] = useState(known);
  const [short, setShort] = useState(false);
  if (seen !== known) {
    setSeen(known);
    if ((postcodeDigits(draft) ?? "") !== known) setDraft(known);
  }

  const change = (typed: string) => {
    setDraft(typed);
    setShort(false);
    const pc4 = postcodeDigits(typed);
    if (pc4 === known) return;
    if (pc4) dispatch(nearTo(pc4, choices));
    else if (known) dispatch({ type: "near", near: undefined });
  };
  const told = unknownPostcode && !isToldElsewhere && postcodeUnknown(unknownPostcode, choices);
  const problem = told || (short && near["near.short"]);

  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        setShort(!postcodeDigits(draft));
      }}
    >
      <label className="lbl" htmlFor="postcode">
        {finderText("finder.group.near")}
      </label>
      <span className="hint" id="postcode-hint">
        {finderText("finder.postcodeHint")}. {finderText("finder.postcodeStays")}
      </span>
      <input
        className="input input--pc"
        id="postcode"
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
        value={draft}
        aria-describedby={problem ? "postcode-hint postcode-problem" : "postcode-hint"}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => change(event.target.value)}
      />
      <p className="field__problem" id="postcode-problem" role="alert" hidden={!problem}>
        {problem}
      </p>
      {question.near && (
        <>
          <label className="field__next" htmlFor="binnen">
            {finderText("finder.within")}
          </label>
          <select
            className="input"
            id="binnen"
            value={question.withinKm ?? ""}
            onChange={(event) =>
              dispatch({ type: "within", km: event.target.value ? Number(event.target.value) : undefined })
            }
          >
            <option value="">{finderText("finder.anyDistance")}</option>
            {distances(question.withinKm).map((km) => (
              <option key={km} value={km}>
                {finderText("finder.upTo", { km: km.toLocaleString("nl-NL") })}
              </option>
            ))}
          </select>
        </>
      )}
    </form>
  );
}

function nearTo(pc4: string, { postcodes }: Choices): FinderAction {
  const found = postcodes.find(([known]) => known === pc4);
  if (!found) return { type: "unknown-postcode", pc4 };
  return { type: "near", near: { pc4, lat: found[1], lng: found[2] } };
}

/** The usual distances, and the one an address asked for. */
function distances(chosen: number | undefined): number[] {
  const all = chosen ? [...DISTANCES_KM, chosen] : DISTANCES_KM;
  return [...new Set(all)].sort((a, b) => a - b);
}
