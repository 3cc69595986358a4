import { useState } from "react";
import { ASKED_GROUPS, GENDER_GROUPS } from "#matching/ask/asked-groups.ts";
import { LITTLE_DUTCH, OLDEST_PERSON, YOUNGEST_PERSON } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { toggled } from "./chosen.ts";
import { LANGUAGES, languageName, MORE_LANGUAGES } from "./languages.ts";
import { PickGroup } from "./PickGroup.tsx";
import { PickList } from "./PickList.tsx";
import { questionsText } from "./questions-words.ts";

/** Years as a number; half a number or nothing is no answer. What is typed stays. */
function Age({ profile, answer }: AnswerProps) {
  const [typed, setTyped] = useState(profile.ageYears?.toString() ?? "");
  const years = Number(typed);
  const isAge = years >= YOUNGEST_PERSON && years <= OLDEST_PERSON;
  const type = (value: string) => {
    const digits = value.replace(/\D/g, "").slice(0, 3);
    setTyped(digits);
    const now = Number(digits);
    answer({ ageYears: now >= YOUNGEST_PERSON && now <= OLDEST_PERSON ? now : null });
  };
  return (
    <div className="field">
      <label htmlFor="ask-age">{questionsText("ask.people.age")}</label>
      <span className="hint" id="ask-age-hint">
        {questionsText("ask.people.ageHow")}
      </span>
      <input
        className="input input--pc"
        id="ask-age"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={(typed.length > 1 && !isAge) || undefined}
        aria-describedby="ask-age-hint ask-age-problem"
        onChange={({ target }) => type(target.value)}
      />
      <p className="field__problem" id="ask-age-problem" role="alert">
        {typed.length > 1 && !isAge && questionsText("ask.people.ageProblem")}
      </p>
    </div>
  );
}

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
