import { NEEDS, type Need } from "#matching/profile.ts";
import type { AnswerProps } from "./answer-props.ts";
import { toggled } from "./chosen.ts";
import { PickList } from "./PickList.tsx";
import { text } from "./questions-text.ts";

export function Needs({ profile, answer }: AnswerProps) {
  return (
    <PickList
      name="needs"
      picks={NEEDS.map((key) => ({ key, label: text(`ask.needs.${key}`) }))}
      chosen={profile.needs}
      onPick={(key) => answer({ needs: toggled(profile.needs, key as Need) })}
    />
  );
}
