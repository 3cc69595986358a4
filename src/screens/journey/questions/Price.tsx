import { useState } from "react";
import type { AnswerProps } from "./question-props.ts";
import { PickOne } from "./picks/PickOne.tsx";
import { questionsText } from "./questions-words.ts";
import { Tick } from "./picks/Tick.tsx";

const STEPS = ["0", "3", "7.5"] as const;

export function Price({ profile, answer, done }: AnswerProps) {
  const { cost } = profile;
  /** May be said before the amount is, which leads to the next question. */
  const [isHard, setHard] = useState(cost?.hard ?? false);
  return (
    <>
      <PickOne
        name="cost"
        picks={STEPS.map((key) => ({ key, label: questionsText(`ask.cost.${key}`) }))}
        chosen={cost ? String(cost.maxPerTime) : undefined}
        onPick={(key) => {
          answer({ cost: key === undefined ? null : { maxPerTime: Number(key), hard: isHard } });
          done?.();
        }}
      />
      <Tick
        label={questionsText("ask.cost.hard")}
        checked={isHard}
        onChange={(hard) => {
          setHard(hard);
          if (cost) answer({ cost: { ...cost, hard } });
        }}
      />
    </>
  );
}
