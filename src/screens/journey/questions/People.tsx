import { LITTLE_DUTCH } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { toggled } from "./chosen.ts";
import { LANGUAGES, languageName, MORE_LANGUAGES } from "./languages.ts";
import { PickFold } from "./picks/PickFold.tsx";
import { PickList } from "./picks/PickList.tsx";
import { questionsText } from "./questions-words.ts";

export function People({ profile, answer }: AnswerProps) {
  const { languages } = profile;
  const speak = (key: string) => answer({ languages: toggled(languages, key) });
  const picksOf = (codes: readonly string[]) =>
    codes.map((key) => ({
      key,
      label: key === LITTLE_DUTCH ? questionsText("ask.people.nl-beetje") : languageName(key),
    }));
  return (
    <>
      <PickList name="languages" small picks={picksOf(LANGUAGES)} chosen={languages} onPick={speak} />
      <PickFold
        label={questionsText("ask.people.more")}
        count={MORE_LANGUAGES.filter((code) => languages.includes(code)).length}
      >
        <PickList
          name="more-languages"
          small
          picks={picksOf(MORE_LANGUAGES)}
          chosen={languages}
          onPick={speak}
        />
      </PickFold>
    </>
  );
}
