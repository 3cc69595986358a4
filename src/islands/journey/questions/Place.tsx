import { useState } from "react";
import { listText } from "#copy/format.ts";
import { TRAVEL_MODES, type TravelMode } from "#matching/profile.ts";
import type { AnswerProps } from "./answer-props.ts";
import { withPlace } from "./chosen.ts";
import { PickGroup } from "./PickGroup.tsx";
import { text } from "./questions-text.ts";

const FAR = ["1", "3", "8"] as const;
const ANY = "any";

export function Place({ profile, guide, answer }: AnswerProps) {
  const { place } = profile;
  const [typed, setTyped] = useState(place?.pc4 ?? "");
  const isKnown = (pc4: string) =>
    guide.towns.some(({ postcodes }) => postcodes.some((one) => one.pc4 === pc4));
  const isUnknown = typed.length === 4 && !isKnown(typed);
  const type = (value: string) => {
    const digits = value.replace(/\D/g, "").slice(0, 4);
    setTyped(digits);
    answer({ place: withPlace(profile, { pc4: isKnown(digits) ? digits : undefined }) });
  };
  return (
    <>
      <div className="field">
        <label htmlFor="ask-pc4">{text("ask.place.pc4")}</label>
        <input
          className="input input--pc"
          id="ask-pc4"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={isUnknown || undefined}
          aria-describedby="ask-pc4-problem"
          onChange={({ target }) => type(target.value)}
        />
        <p className="field__problem" id="ask-pc4-problem" role="alert">
          {isUnknown && text("ask.place.unknown", { places: listText(guide.towns.map(({ name }) => name)) })}
        </p>
      </div>
      <PickGroup
        label={text("ask.place.mode")}
        name="mode"
        picks={[...TRAVEL_MODES, ANY].map((key) => ({ key, label: text(`ask.place.${key as TravelMode}`) }))}
        chosen={[place?.mode ?? ANY]}
        onPick={(key) =>
          answer({ place: withPlace(profile, { mode: TRAVEL_MODES.find((one) => one === key) }) })
        }
      />
      <PickGroup
        label={text("ask.place.far")}
        name="far"
        picks={[...FAR, ANY].map((key) => ({ key, label: text(`ask.place.${key as (typeof FAR)[number]}`) }))}
        chosen={[String(place?.maxKm ?? ANY)]}
        onPick={(key) =>
          answer({ place: withPlace(profile, { maxKm: key === ANY ? undefined : Number(key) }) })
        }
      />
    </>
  );
}
