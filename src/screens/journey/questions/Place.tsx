import { TRAVEL_MODES, type TravelMode } from "#matching/ask/profile.ts";
import { reachOf } from "#matching/offer/reach.ts";
import type { AnswerProps } from "./question-props.ts";
import { AnswerIcon } from "./AnswerIcon.tsx";
import { withPlace } from "./chosen.ts";
import { PickFold } from "./picks/PickFold.tsx";
import { PickGroup } from "./picks/PickGroup.tsx";
import { PickList } from "./picks/PickList.tsx";
import { Postcode } from "./Postcode.tsx";
import { questionsText } from "./questions-words.ts";

const ANY = "any";

export function Place({ profile, guide, answer }: AnswerProps) {
  const { place } = profile;
  return (
    <>
      <Postcode {...{ profile, guide, answer }} />
      <PickGroup
        label={questionsText("ask.place.far")}
        name="far"
        picks={[
          ...reachOf(guide.towns).map((km) => ({ key: String(km), label: questionsText(`ask.place.${km}`) })),
          { key: ANY, label: questionsText("ask.place.any") },
        ]}
        chosen={[String(place?.maxKm ?? ANY)]}
        onPick={(key) =>
          answer({ place: withPlace(profile, { maxKm: key === ANY ? undefined : Number(key) }) })
        }
      />
      <PickFold label={questionsText("ask.place.mode")} count={place?.mode ? 1 : 0}>
        <PickList
          name="mode"
          small
          single
          picks={[...TRAVEL_MODES, ANY].map((key) => ({
            key,
            label: questionsText(`ask.place.${key as TravelMode}`),
            icon: <AnswerIcon name={key} />,
          }))}
          chosen={[place?.mode ?? ANY]}
          onPick={(key) =>
            answer({ place: withPlace(profile, { mode: TRAVEL_MODES.find((one) => one === key) }) })
          }
        />
      </PickFold>
    </>
  );
}
