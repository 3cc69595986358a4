import { useRef, type Dispatch } from "react";
import type { Choices } from "#search/choices.ts";
import { FACET_KEYS } from "#search/facets.ts";
import { DURING, type Question } from "#search/question.ts";
import type { ReadFilter } from "#search/understand/read-sentence.ts";
import type { DuringCounts } from "./by-date.ts";
import type { FinderAction } from "./finder-state.ts";
import { finderText, valueLabel } from "./finder-words.ts";
import { Icon } from "#screens/card/Icon.tsx";

interface Props {
  question: Question;
  choices: Choices;
  /** What was read as a filter in the typed words. */
  read: readonly ReadFilter[] | undefined;
  /** How many are on today and this week; absent until the first answer. */
  during: DuringCounts | undefined;
  dispatch: Dispatch<FinderAction>;
}

/** Two days that many ask for first, always there; a day on which nothing is still to come cannot be chosen. */
function DuringChips({ question, during, dispatch }: Pick<Props, "question" | "during" | "dispatch">) {
  return DURING.map((day) => {
    const isOn = question.during === day;
    return (
      <button
        className="chip"
        type="button"
        key={day}
        aria-pressed={isOn}
        disabled={during?.[day] === 0 && !isOn}
        onClick={() => dispatch({ type: "during", during: isOn ? undefined : day })}
      >
        {finderText(`finder.during.${day}`)}
        {during && !isOn && <span className="n">{during[day]}</span>}
      </button>
    );
  });
}

/** What is chosen, each with a cross. Of the typed words only those that were read as a choice. */
export function ChosenChips({ question, choices, read = [], during, dispatch }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const chips = [...chosen(question, choices), ...readChips(read, choices)];
  const act = (action: FinderAction) => {
    dispatch(action);
    row.current?.focus();
  };
  return (
    <div className="chips" ref={row} tabIndex={-1} role="group" aria-label={finderText("finder.chosen")}>
      <DuringChips {...{ question, during, dispatch }} />
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
      {(chips.length > 0 || question.during || question.text.trim()) && (
        <button className="btn btn--quiet btn--small" type="button" onClick={() => act({ type: "clear" })}>
          {finderText("finder.clear")}
        </button>
      )}
    </div>
  );
}

/** "Vanavond" with the day it is; taken off by taking the words out of the search box. */
function readChips(read: readonly ReadFilter[], choices: Choices): { label: string; action: FinderAction }[] {
  return read.map(({ from, label, denied, filters }) => {
    const [day, ...others] = filters.day ?? [];
    const name = valueLabel(choices, "day", day ?? "");
    const isSaid = !day || others.length > 0 || name.toLowerCase() === label;
    const said = isSaid ? label : finderText("finder.readDay", { label, day: name.toLowerCase() });
    const shown = denied ? finderText("finder.readNot", { label: said }) : said;
    return {
      label: shown.charAt(0).toUpperCase() + shown.slice(1),
      action: { type: "unread", from } as const,
    };
  });
}

function chosen(
  { near, withinKm, area, filters }: Question,
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
    ...(area
      ? [{ label: finderText("finder.area"), action: { type: "area", area: undefined } as const }]
      : []),
    ...FACET_KEYS.flatMap((facet) =>
      (filters[facet] ?? []).map((value) => ({
        label: valueLabel(choices, facet, value),
        action: { type: "toggle", facet, value } as const,
      })),
    ),
  ];
}
