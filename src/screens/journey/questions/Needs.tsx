import { NEEDS, type Need } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { toggled } from "./chosen.ts";
import { Age } from "./Age.tsx";
import { AnswerIcon } from "./AnswerIcon.tsx";
import { PickFold } from "./picks/PickFold.tsx";
import { PickList } from "./picks/PickList.tsx";
import { questionsText } from "./questions-words.ts";

/** An interest in children has the same key. */
const WITH_CHILD = "kind-mee";

export function Needs(props: AnswerProps) {
  const { profile, answer } = props;
  return (
    <>
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
      <PickFold label={questionsText("ask.needs.age")} count={profile.ageYears ? 1 : 0}>
        <Age {...props} />
      </PickFold>
    </>
  );
}
