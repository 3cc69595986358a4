import { useState } from "react";
import { listText } from "#text/format.ts";
import type { AnswerProps } from "./question-props.ts";
import { withPlace } from "./chosen.ts";
import { questionsText } from "./questions-words.ts";

/** Four digits; what is typed stays, also when the guide does not know it, and that is said. */
export function Postcode({ profile, guide, answer }: AnswerProps) {
  const [typed, setTyped] = useState(profile.place?.pc4 ?? "");
  const isKnown = (pc4: string) =>
    guide.towns.some(({ postcodes }) => postcodes.some((one) => one.pc4 === pc4));
  const isUnknown = typed.length === 4 && !isKnown(typed);
  const type = (value: string) => {
    const digits = value.replace(/\D/g, "").slice(0, 4);
    setTyped(digits);
    answer({ place: withPlace(profile, { pc4: isKnown(digits) ? digits : undefined }) });
  };
  return (
    <div className="field">
      <label htmlFor="ask-pc4">{questionsText("ask.place.pc4")}</label>
      <span className="hint" id="ask-pc4-hint">
        {questionsText("ask.place.pc4How")}
      </span>
      <input
        className="input input--pc"
        id="ask-pc4"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={isUnknown || undefined}
        aria-describedby="ask-pc4-hint ask-pc4-problem"
        onChange={({ target }) => type(target.value)}
      />
      <p className="field__problem" id="ask-pc4-problem" role="alert">
        {isUnknown &&
          questionsText("ask.place.unknown", { places: listText(guide.towns.map(({ name }) => name)) })}
      </p>
    </div>
  );
}
