import type { AnswerProps } from "./question-props.ts";
import { PickList } from "./picks/PickList.tsx";
import { questionsText } from "./questions-words.ts";
import { Tick } from "./picks/Tick.tsx";

const STEPS = ["0", "3", "7.5"] as const;
const ANY = "any";

export function Price({ profile, answer }: AnswerProps) {
  const { cost } = profile;
  return (
    <>
      <PickList
        name="cost"
        single
        picks={[...STEPS, ANY].map((key) => ({
          key,
          label: questionsText(`ask.cost.${key as (typeof STEPS)[number]}`),
        }))}
        chosen={[String(cost?.maxPerTime ?? ANY)]}
        onPick={(key) =>
          answer({ cost: key === ANY ? null : { maxPerTime: Number(key), hard: cost?.hard ?? false } })
        }
      />
      {cost && (
        <Tick
          label={questionsText("ask.cost.hard")}
          checked={cost.hard}
          onChange={(hard) => answer({ cost: { ...cost, hard } })}
        />
      )}
    </>
  );
}
