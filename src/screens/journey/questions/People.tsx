import { ASKED_GROUPS, GENDER_GROUPS } from "#matching/ask/asked-groups.ts";
import { LITTLE_DUTCH } from "#matching/ask/profile.ts";
import { Age } from "./Age.tsx";
import type { AnswerProps } from "./question-props.ts";
import { toggled } from "./chosen.ts";
import { LANGUAGES, languageName, MORE_LANGUAGES } from "./languages.ts";
import { PickGroup } from "./PickGroup.tsx";
import { PickList } from "./PickList.tsx";
import { questionsText } from "./questions-words.ts";

export function People(props: AnswerProps) {
  const { profile, guide, answer } = props;
  const { languages, showGroups } = profile;
  const speak = (key: string) => answer({ languages: toggled(languages, key) });
  const picksOf = (codes: readonly string[]) =>
    codes.map((key) => ({
      key,
      label: key === LITTLE_DUTCH ? questionsText("ask.people.nl-beetje") : languageName(key),
    }));
  const genders = (Object.keys(GENDER_GROUPS) as (keyof typeof GENDER_GROUPS)[]).map((key) => ({
    key,
    label: questionsText(`ask.people.${key}`),
  }));
  const groups = guide.groups.filter(({ key }) => ASKED_GROUPS.includes(key));
  return (
    <>
      <PickGroup
        label={questionsText("ask.people.languages")}
        name="languages"
        several
        picks={picksOf(LANGUAGES)}
        chosen={languages}
        onPick={speak}
      />
      <details className="fold">
        <summary>{questionsText("ask.people.more")}</summary>
        <PickList
          name="more-languages"
          small
          picks={picksOf(MORE_LANGUAGES)}
          chosen={languages}
          onPick={speak}
        />
      </details>
      <Age {...props} />
      <PickGroup
        label={questionsText("ask.people.groups")}
        name="groups"
        several
        picks={[...genders, ...groups.map(({ key, label }) => ({ key, label }))]}
        chosen={showGroups}
        onPick={(key) => answer({ showGroups: toggled(showGroups, key) })}
      />
    </>
  );
}
