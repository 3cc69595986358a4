import { useState, type Dispatch } from "react";
import type { Choices } from "#search/choices.ts";
import type { FacetCounts } from "#search/engine.ts";
import type { FacetKey } from "#search/facets.ts";
import type { Question } from "#search/question.ts";
import type { FilterItem } from "./filter-groups.ts";
import type { FinderAction } from "#screens/finder/finder-state.ts";
import { finderText, valueLabel } from "#screens/finder/finder-words.ts";

/** Lists that the content fills; of these a value that gives nothing is no use to anybody. */
const OPEN_LISTS = new Set<FacetKey>(["municipality", "neighbourhood", "organization", "language", "group"]);
/** Longer lists start with the values that hold most. */
const SHORT_LIST = 8;

export interface FilterProps {
  question: Question;
  choices: Choices;
  /** Absent until the first answer. */
  counts: FacetCounts | undefined;
  dispatch: Dispatch<FinderAction>;
}

/** Tick boxes with how many activities each gives. Values from the content that give none are left out. */
export function FilterList({
  items,
  question,
  choices,
  counts,
  dispatch,
}: FilterProps & { items: readonly FilterItem[] }) {
  const [all, setAll] = useState(false);
  const countOf = ({ facet, value }: FilterItem) => counts?.[facet]?.[value] ?? 0;
  const isChosen = ({ facet, value }: FilterItem) => question.filters[facet]?.includes(value) ?? false;
  const worthwhile = items.filter(
    (item) => !OPEN_LISTS.has(item.facet) || isChosen(item) || countOf(item) > 0,
  );
  const long = worthwhile.length > SHORT_LIST + 2;
  const shown = long && !all ? mostFirst(worthwhile, isChosen, countOf) : worthwhile;

  return (
    <>
      {shown.map((item) => (
        <label
          className={counts && !countOf(item) ? "check check--none" : "check"}
          key={`${item.facet}.${item.value}`}
        >
          <input
            type="checkbox"
            checked={isChosen(item)}
            onChange={() => dispatch({ type: "toggle", ...item })}
          />
          <span>{valueLabel(choices, item.facet, item.value)}</span>
          <span className="n">{counts && countOf(item)}</span>
        </label>
      ))}
      {long && !all && (
        <button className="btn btn--quiet btn--small" type="button" onClick={() => setAll(true)}>
          {finderText("finder.showAll", { n: worthwhile.length })}
        </button>
      )}
    </>
  );
}

function mostFirst(
  items: FilterItem[],
  isChosen: (item: FilterItem) => boolean,
  countOf: (item: FilterItem) => number,
): FilterItem[] {
  const byCount = [...items].sort((a, b) => countOf(b) - countOf(a));
  const kept = new Set([...items.filter(isChosen), ...byCount.slice(0, SHORT_LIST)]);
  return items.filter((item) => kept.has(item));
}
