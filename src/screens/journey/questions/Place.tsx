import { TRAVEL_MODES } from "#matching/ask/profile.ts";
import { reachOf } from "#matching/offer/reach.ts";
import type { AnswerProps } from "./question-props.ts";
import { AnswerIcon } from "./AnswerIcon.tsx";
import { withPlace } from "./chosen.ts";
import { PickFold } from "./picks/PickFold.tsx";
import { PickOne } from "./picks/PickOne.tsx";
import { Postcode } from "./Postcode.tsx";
import { questionsText } from "./questions-words.ts";

export function Place({ profile, guide, answer, done }: AnswerProps) {
  const { place } = profile;
  return (
    <>
      <Postcode {...{ profile, guide, answer }} />
      <PickOne
        name="far"
        small
        picks={reachOf(guide.towns).map((km) => ({
          key: String(km),
          label: questionsText(`ask.place.${km}`),
        }))}
        chosen={place?.maxKm === undefined ? undefined : String(place.maxKm)}
        onPick={(key) => {
          answer({ place: withPlace(profile, { maxKm: key === undefined ? undefined : Number(key) }) });
          // So far from where: that is still to be typed.
          if (place?.pc4 || key === undefined) done?.();
        }}
      />
      <PickFold label={questionsText("ask.place.mode")} count={place?.mode ? 1 : 0}>
        <PickOne
          name="mode"
          small
          picks={TRAVEL_MODES.map((key) => ({
            key,
            label: questionsText(`ask.place.${key}`),
            icon: <AnswerIcon name={key} />,
          }))}
          chosen={place?.mode}
          onPick={(key) =>
            answer({ place: withPlace(profile, { mode: TRAVEL_MODES.find((one) => one === key) }) })
          }
        />
      </PickFold>
    </>
  );
}
