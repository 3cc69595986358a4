import { useState } from "react";
import { AnswerIcon } from "../AnswerIcon.tsx";
import { questionsText } from "../questions-words.ts";
import { PickList, type Pick } from "./PickList.tsx";

const ANY = "any";

interface Props {
  name: string;
  picks: readonly Pick[];
  chosen: string | undefined;
  small?: boolean;
  /** Undefined when it does not matter. */
  onPick: (key: string | undefined) => void;
}

/** One of several, or that it does not matter: said by who answers, so that nothing is ticked before. */
export function PickOne({ name, picks, chosen, small, onPick }: Props) {
  const [isAny, setAny] = useState(false);
  const any = {
    key: ANY,
    label: questionsText("ask.any"),
    icon: picks[0]?.icon && <AnswerIcon name={ANY} />,
  };
  return (
    <PickList
      {...{ name, small }}
      single
      picks={[...picks, any]}
      chosen={[chosen ?? (isAny ? ANY : "")]}
      onPick={(key) => {
        setAny(key === ANY);
        onPick(key === ANY ? undefined : key);
      }}
    />
  );
}
