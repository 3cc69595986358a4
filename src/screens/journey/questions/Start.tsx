import { COMPANIES, GROUP_WISHES, type GroupWish } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { AnswerIcon } from "./AnswerIcon.tsx";
import { ASKED_GROUPS, GENDER_GROUPS } from "#matching/ask/asked-groups.ts";
import { toggled } from "./chosen.ts";
import { PickFold } from "./picks/PickFold.tsx";
import { PickList } from "./picks/PickList.tsx";
import { PickOne } from "./picks/PickOne.tsx";
import { questionsText } from "./questions-words.ts";

const SIZES = ["een-op-een", "klein", "groot"] as const satisfies readonly GroupWish[];

export function Start({ profile, guide, answer, done }: AnswerProps) {
  const { company, group, showGroups } = profile;
  const genders = (Object.keys(GENDER_GROUPS) as (keyof typeof GENDER_GROUPS)[]).map((key) => ({
    key,
    label: questionsText(`ask.people.${key}`),
  }));
  const groups = guide.groups.filter(({ key }) => ASKED_GROUPS.includes(key));
  return (
    <>
      <PickOne
        name="company"
        picks={COMPANIES.map((key) => ({
          key,
          label: questionsText(`ask.start.${key}`),
          icon: <AnswerIcon name={key} />,
        }))}
        chosen={company ?? undefined}
        onPick={(key) => {
          answer({ company: COMPANIES.find((one) => one === key) ?? null });
          done?.();
        }}
      />
      <PickFold label={questionsText("ask.start.group")} count={group ? 1 : 0}>
        <PickOne
          name="group"
          small
          picks={SIZES.map((key) => ({
            key,
            label: questionsText(`ask.start.${key}`),
            icon: <AnswerIcon name={key} />,
          }))}
          chosen={group ?? undefined}
          onPick={(key) => answer({ group: GROUP_WISHES.find((one) => one === key) ?? null })}
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
