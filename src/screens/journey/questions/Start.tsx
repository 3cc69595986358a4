import { COMPANIES, GROUP_WISHES, type Company, type GroupWish } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { AnswerIcon } from "./AnswerIcon.tsx";
import { ASKED_GROUPS, GENDER_GROUPS } from "#matching/ask/asked-groups.ts";
import { toggled } from "./chosen.ts";
import { PickFold } from "./picks/PickFold.tsx";
import { PickList } from "./picks/PickList.tsx";
import { questionsText } from "./questions-words.ts";

const ANY = "any";
const SIZES = ["een-op-een", "klein", "groot"] as const satisfies readonly GroupWish[];

export function Start({ profile, guide, answer }: AnswerProps) {
  const { company, group, showGroups } = profile;
  const genders = (Object.keys(GENDER_GROUPS) as (keyof typeof GENDER_GROUPS)[]).map((key) => ({
    key,
    label: questionsText(`ask.people.${key}`),
  }));
  const groups = guide.groups.filter(({ key }) => ASKED_GROUPS.includes(key));
  return (
    <>
      <PickList
        name="company"
        single
        picks={[...COMPANIES, ANY].map((key) => ({
          key,
          label: questionsText(`ask.start.${key as Company}`),
          icon: <AnswerIcon name={key} />,
        }))}
        chosen={[company ?? ANY]}
        onPick={(key) => answer({ company: key === ANY ? null : (key as Company) })}
      />
      <PickFold label={questionsText("ask.start.group")} count={group ? 1 : 0}>
        <PickList
          name="group"
          small
          single
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
      </PickFold>
      <PickFold label={questionsText("ask.people.groups")} count={showGroups.length}>
        <PickList
          name="groups"
          small
          picks={[...genders, ...groups.map(({ key, label }) => ({ key, label }))]}
          chosen={showGroups}
          onPick={(key) => answer({ showGroups: toggled(showGroups, key) })}
        />
      </PickFold>
    </>
  );
}
