import { useState } from "react";
import { matchingWords } from "#text/words/matching.ts";
import { GOALS } from "#schema/closed-lists.ts";
import type { Goal } from "#schema/suits.ts";
import { MOST_GOALS } from "#matching/ask/profile.ts";
import type { IconName } from "#styles/picture.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { AnswerIcon } from "./AnswerIcon.tsx";
import type { AnswerProps } from "./question-props.ts";
import { toggled } from "./chosen.ts";
import { PickList } from "./picks/PickList.tsx";
import { questionsText } from "./questions-words.ts";

/** The others are drawn as answers. */
const ICONS: Partial<Record<Goal, IconName>> = { mensen: "people", bewegen: "walk", ritme: "calendar" };
const UNKNOWN = "weet-niet";

export function Goals({ profile, answer }: AnswerProps) {
  const { goals } = profile;
  const picks = GOALS.map((key) => {
    const icon = ICONS[key];
    const label = matchingWords[`match.goal.${key}`];
    return { key, label, icon: icon ? <Icon name={icon} /> : <AnswerIcon name={key} /> };
  });
  // Nothing is ticked before somebody did: that nothing was said is not an answer.
  const [isUnknown, setUnknown] = useState(false);
  const full = goals.length >= MOST_GOALS;
  return (
    <>
      <PickList
        name="goals"
        ranked
        full={full}
        picks={picks}
        chosen={goals}
        onPick={(key) => answer({ goals: toggled(goals, key as Goal, MOST_GOALS) })}
      />
      <PickList
        name="goals-none"
        picks={[{ key: UNKNOWN, label: questionsText("ask.goals.none"), icon: <Icon name="question" /> }]}
        chosen={isUnknown && goals.length === 0 ? [UNKNOWN] : []}
        onPick={() => {
          setUnknown(!isUnknown || goals.length > 0);
          answer({ goals: [] });
        }}
      />
      <p role="status" className="soft">
        {full && questionsText("ask.goals.full")}
      </p>
    </>
  );
}
