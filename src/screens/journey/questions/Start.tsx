import { COMPANIES, GROUP_WISHES, type Company, type GroupWish } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { AnswerIcon } from "./AnswerIcon.tsx";
import { PickGroup } from "./PickGroup.tsx";
import { questionsText } from "./questions-words.ts";

const ANY = "any";
const SIZES = ["een-op-een", "klein", "groot"] as const satisfies readonly GroupWish[];

export function Start({ profile, answer }: AnswerProps) {
  const { company, group } = profile;
  return (
    <>
      <PickGroup
        label={questionsText("ask.start.company")}
        name="company"
        picks={[...COMPANIES, ANY].map((key) => ({
          key,
          label: questionsText(`ask.start.${key as Company}`),
          icon: <AnswerIcon name={key} />,
        }))}
        chosen={[company ?? ANY]}
        onPick={(key) => answer({ company: key === ANY ? null : (key as Company) })}
      />
      <PickGroup
        label={questionsText("ask.start.group")}
        name="group"
        picks={[...SIZES, ANY].map((key) => ({
          key,
          label: questionsText(`ask.start.${key as GroupWish}`),
          icon: <AnswerIcon name={key} />,
        }))}
        chosen={[group ?? ANY]}
        onPick={(key) =>
          answer({ group: key === ANY ? null : (GROUP_WISHES.find((one) => one === key) ?? null) })
        }
      />
    </>
  );
}
