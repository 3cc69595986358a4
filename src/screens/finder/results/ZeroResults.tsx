import type { Dispatch } from "react";
import { paths } from "#domain/paths.ts";
import { phoneText } from "#text/format.ts";
import { countText } from "#text/text-of.ts";
import type { CategoryKey } from "#schema/category.ts";
import type { Choices } from "#search/choices.ts";
import type { Relaxation } from "#search/engine.ts";
import type { Question } from "#search/question.ts";
import type { FinderAction } from "#screens/finder/finder-state.ts";
import { finderText, valueLabel } from "#screens/finder/finder-words.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { pictureOf } from "#styles/picture.ts";
import { zeroText } from "./zero-words.ts";

interface Props {
  question: Question;
  relaxations: Relaxation[];
  choices: Choices;
  /** How many the whole guide holds; absent when there is enough to see without it. */
  all: number | undefined;
  dispatch: Dispatch<FinderAction>;
  onChoice: () => void;
}

/** Nothing fits: what to let go of, and how many that gives. There is always a way on. */
export function ZeroResults({ question, relaxations: found, choices, all, dispatch, onChoice }: Props) {
  // Without its only words a question asks for everything: that is no way on.
  const relaxations = found.filter(({ drop, total }) => drop !== "text" || total !== all);
  const act = (action: FinderAction) => {
    dispatch(action);
    onChoice();
  };
  if (relaxations.length === 0 && !all) return null;
  return (
    <div className={all ? "ask-box stack zero" : "ask-box stack"}>
      {found.length > relaxations.length && (
        <p>
          <strong>{zeroText("zero.unknown", { text: shortened(question.text.trim()) })}</strong>
        </p>
      )}
      {all && <Coach {...choices} />}
      {relaxations.length > 0 && <p>{zeroText("zero.lead")}</p>}
      <ul className="ways">
        {relaxations.map((relaxation) => (
          <li key={relaxation.drop}>
            <button
              className="way"
              type="button"
              onClick={() => act({ type: "drop", what: relaxation.drop })}
            >
              <span>{dropLabel(relaxation.drop, question, choices)}</span>
              <span className="way__n">{countText(finderText, "finder.count", relaxation.total)}</span>
            </button>
          </li>
        ))}
      </ul>
      {all && <OtherWays {...{ choices, act }} />}
      {all && relaxations.every(({ total }) => total < all) && (
        <button className="btn btn--quiet" type="button" onClick={() => act({ type: "clear" })}>
          {zeroText("zero.all", { n: all })}
        </button>
      )}
    </div>
  );
}

interface OtherWaysProps {
  choices: Choices;
  act: (action: FinderAction) => void;
}

/** Somebody to call comes first: what was typed is a wish that a list did not understand. */
function Coach({ coaches: [coach] }: Pick<Choices, "coaches">) {
  return (
    coach && (
      <>
        <p>{zeroText("zero.coach", { name: coach.name })}</p>
        <p>
          <a className="btn" href={`tel:${coach.phone}`}>
            <Icon name="phone" />
            {phoneText(coach.phone)}
          </a>
        </p>
      </>
    )
  );
}

/** When the guide has nothing like it: kinds of activity, and the questions. */
function OtherWays({ choices, act }: OtherWaysProps) {
  return (
    <>
      <p>{zeroText("zero.kinds")}</p>
      <div className="cats">
        {choices.facets.category.values.map(({ value, label }) => (
          <button
            className="cat"
            type="button"
            key={value}
            data-cat={value}
            onClick={() => act({ type: "kind", category: value })}
          >
            <span className="seat" aria-hidden="true">
              <svg viewBox="0 0 48 48">
                <use href={pictureOf(value as CategoryKey)} />
              </svg>
            </span>
            <b>{label.replace("swerk", "s\u00adwerk")}</b>
          </button>
        ))}
      </div>
      <p>
        <a href={paths.journey()}>{zeroText("zero.journey")}</a>
      </p>
    </>
  );
}

function dropLabel(
  drop: Relaxation["drop"],
  { text: typed, withinKm, filters }: Question,
  choices: Choices,
): string {
  if (drop === "text") return zeroText("zero.withoutText", { text: shortened(typed.trim()) });
  if (drop === "distance")
    return zeroText("zero.withoutDistance", { km: (withinKm ?? 0).toLocaleString("nl-NL") });
  if (drop === "during") return zeroText("zero.anyDay");
  if (drop === "area") return zeroText("zero.withoutArea");
  const [value, ...others] = filters[drop] ?? [];
  if (!value || others.length > 0) return zeroText("zero.withoutMany", { facet: choices.facets[drop].label });
  return zeroText("zero.without", { label: valueLabel(choices, drop, value) });
}

const MOST_CHARACTERS = 40;

const shortened = (words: string): string =>
  words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS).trimEnd()} …` : words;
