import { PickList, type Pick } from "./PickList.tsx";

interface Props {
  label: string;
  name: string;
  picks: readonly Pick[];
  chosen: readonly string[];
  onPick: (key: string) => void;
}

/** A question within a question: one choice, with its own name. */
export function PickGroup({ label, name, picks, chosen, onPick }: Props) {
  return (
    <fieldset className="ask__part">
      <legend>{label}</legend>
      <PickList {...{ name, picks, chosen, onPick }} small single />
    </fieldset>
  );
}
