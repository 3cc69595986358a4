import { useRef, type Dispatch } from "react";
import type { Choices } from "#search/choices.ts";
import { FACET_KEYS } from "#search/facets.ts";
import type { SearchAnswer } from "#search/engine.ts";
import { DURING, type Question } from "#search/question.ts";
import type { ReadFilter } from "#search/understand/read-sentence.ts";
import type { DuringCounts } from "./by-date.ts";
import type { FinderAction } from "./finder-state.ts";
import { finderText, valueLabel } from "./finder-words.ts";
import { Icon } from "#screens/card/Icon.tsx";

interface Props {
  question: Question;
  choices: Choices;
  /** Absent until the first. */
  answer: SearchAnswer | undefined;
  /** How many are on today and this week; absent until the first answer. */
  during: DuringCounts | undefined;
  dispatch: Dispatch<FinderAction>;
}

interface Quick {
  label: string;
  isOn: boolean;
  /** Undefined until it is known. */
  count: number | undefined;
  action: FinderAction;
}

/** Who works by day asks for this first, as others for today. */
const EVENING = { facet: "daypart", value: "avond" } as const;

/** What many ask for first, always there; what would give nothing cannot be chosen. */
function quickChips({ question, choices, answer, during }: Props): Quick[] {
  const { facet, value } = EVENING;
  const evening = {
    label: valueLabel(choices, facet, value),
    isOn: question.filters[facet]?.includes(value) ?? false,
    count: answer && (answer.facets[facet]?.[value] ?? 0),
    action: { type: "toggle", ...EVENING } as const,
  };
  return [
    ...DURING.map((day) => {
      const isOn = question.during === day;
      return {
        label: finderText(`finder.during.${day}`),
        isOn,
        count: during?.[day],
        action: { type: "during", during: isOn ? undefined : day } as const,
      };
    }),
    evening,
  ];
}

/** What is chosen, each with a cross. Of the typed words only those that were read as a choice. */
export function ChosenChips(props: Props) {
  const { question, choices, answer, dispatch } = props;
  const row = useRef<HTMLDivElement>(null);
  const chips = [...chosen(question, choices), ...readChips(answer?.read ?? [], choices)];
  const quick = quickChips(props);
  const act = (action: FinderAction) => {
    dispatch(action);
    row.current?.focus();
  };
  return (
    <div
      className="chips chips--strip"
      ref={row}
      tabIndex={-1}
      role="group"
      aria-label={finderText("finder.chosen")}
    >
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
      {quick.map(({ label, isOn, count, action }) => (
        <button
          className="chip"
          type="button"
          key={label}
          aria-pressed={isOn}
          disabled={count === 0 && !isOn}
          onClick={() => dispatch(action)}
        >
          {label}
          {!isOn && <span className="n">{count}</span>}
        </button>
      ))}
      {(chips.length > 0 || quick.some(({ isOn }) => isOn) || question.text.trim()) && (
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
      (filters[facet] ?? [])
        .filter((value) => facet !== EVENING.facet || value !== EVENING.value)
        .map((value) => ({
          label: valueLabel(choices, facet, value),
          action: { type: "toggle", facet, value } as const,
        })),
    ),
  ];
}
