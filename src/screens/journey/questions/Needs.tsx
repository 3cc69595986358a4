import { NEEDS, type Need } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { toggled } from "./chosen.ts";
import { AnswerIcon } from "./AnswerIcon.tsx";
import { PickList } from "./PickList.tsx";
import { questionsText } from "./questions-words.ts";

/** An interest in children has the same key. */
const WITH_CHILD = "kind-mee";

export function Needs({ profile, answer }: AnswerProps) {
  return (
    <PickList
      name="needs"
      picks={NEEDS.map((key) => ({
        key,
        label: questionsText(`ask.needs.${key}`),
        icon: <AnswerIcon name={key === "kinderen" ? WITH_CHILD : key} />,
      }))}
      chosen={profile.needs}
      onPick={(key) => answer({ needs: toggled(profile.needs, key as Need) })}
    />
  );
}
