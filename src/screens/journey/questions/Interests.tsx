import { MOST_INTERESTS } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { AnswerIcon } from "./AnswerIcon.tsx";
import { toggled } from "./chosen.ts";
import { OneSentence } from "./OneSentence.tsx";
import { PickList } from "./picks/PickList.tsx";
import { questionsText } from "./questions-words.ts";

export function Interests({ profile, guide, understood, answer }: AnswerProps) {
  const { interests, avoid } = profile;
  const picks = guide.interests.map(({ key, label }) => ({ key, label, icon: <AnswerIcon name={key} /> }));
  const full = interests.length >= MOST_INTERESTS;
  return (
    <>
      <PickList
        name="interests"
        many
        full={full}
        picks={picks.filter(({ key }) => !avoid.includes(key))}
        chosen={interests}
        onPick={(key) => answer({ interests: toggled(interests, key, MOST_INTERESTS) })}
      />
      <p role="status" className="soft">
        {full && questionsText("ask.interests.full")}
      </p>
      <OneSentence {...{ profile, answer }} understood={understood ?? []} />
      <details className="fold">
        <summary>
          {questionsText("ask.interests.avoid")}
          {avoid.length > 0 && ` (${avoid.length})`}
        </summary>
        <PickList
          name="avoid"
          many
          picks={picks.filter(({ key }) => !interests.includes(key))}
          chosen={avoid}
          onPick={(key) => answer({ avoid: toggled(avoid, key) })}
        />
      </details>
    </>
  );
}
