import { useRef, type Dispatch } from "react";
import type { Choices } from "#search/choices.ts";
import { FACET_KEYS } from "#search/facets.ts";
import type { Question } from "#search/question.ts";
import type { FinderAction } from "./finder-state.ts";
import { finderText, valueLabel } from "./finder-words.ts";
import { Icon } from "#screens/card/Icon.tsx";

interface Props {
  question: Question;
  choices: Choices;
  dispatch: Dispatch<FinderAction>;
}

/** What is chosen, each with a cross. The typed words stand in the search box and are not repeated. */
export function ChosenChips({ question, choices, dispatch }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const chips = chosen(question, choices);
  const act = (action: FinderAction) => {
    dispatch(action);
    row.current?.focus();
  };
  return (
    <div className="chips" ref={row} tabIndex={-1} role="group" aria-label={finderText("finder.chosen")}>
      {chips.map(({ label, action }) => (
        <button
          className="chip chip--on"
          type="button"
          key={label}
          aria-label={finderText("finder.remove", { label })}
          onClick={() => act(action)}
        >
          {label}
          <Icon name="close" />
        </button>
      ))}
      {(chips.length > 0 || question.text.trim()) && (
        <button className="btn btn--quiet btn--small" type="button" onClick={() => act({ type: "clear" })}>
          {finderText("finder.clear")}
        </button>
      )}
    </div>
  );
}

function chosen(
  { near, withinKm, filters }: Question,
  choices: Choices,
): { label: string; action: FinderAction }[] {
  return [
    ...(near
      ? [
          {
            label: finderText("finder.near", { pc4: near.pc4 }),
            action: { type: "near", near: undefined } as const,
          },
        ]
      : []),
    ...(withinKm
      ? [
          {
            label: finderText("finder.upTo", { km: withinKm.toLocaleString("nl-NL") }),
            action: { type: "within", km: undefined } as const,
          },
        ]
      : []),
    ...FACET_KEYS.flatMap((facet) =>
      (filters[facet] ?? []).map((value) => ({
        label: valueLabel(choices, facet, value),
        action: { type: "toggle", facet, value } as const,
      })),
    ),
  ];
}
