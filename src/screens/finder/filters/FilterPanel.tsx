import { FIRST_GROUPS, MORE_FACETS, itemsOf, remainingItems, type FilterItem } from "./filter-groups.ts";
import { finderText, valueLabel } from "#screens/finder/finder-words.ts";
import { NearField, type NearProps } from "./NearField.tsx";
import { useState, type Dispatch } from "react";
import type { Choices } from "#search/choices.ts";
import type { FacetCounts } from "#search/engine.ts";
import type { FacetKey } from "#search/facets.ts";
import type { Question } from "#search/question.ts";
import type { FinderAction } from "#screens/finder/finder-state.ts";

/** Lists that the content fills; of these a value that gives nothing is no use to anybody. */
const OPEN_LISTS = new Set<FacetKey>(["municipality", "neighbourhood", "organization", "language", "group"]);
/** Longer lists start with the values that hold most. */
const SHORT_LIST = 8;

interface FilterProps {
  question: Question;
  choices: Choices;
  /** Absent until the first answer. */
  counts: FacetCounts | undefined;
  dispatch: Dispatch<FinderAction>;
}

/** Tick boxes with how many activities each gives. Values from the content that give none are left out. */
function FilterList({
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

type Props = FilterProps & Pick<NearProps, "unknownPostcode" | "isToldElsewhere">;

/** Every choice, in groups of everyday questions; what fewer people need stands behind "Meer keuzes". */
export function FilterPanel({ unknownPostcode, isToldElsewhere, ...props }: Props) {
  const { question, choices, dispatch } = props;
  return (
    <div className="filters">
      <NearField {...{ question, choices, dispatch, unknownPostcode, isToldElsewhere }} />
      <fieldset>
        <legend>{finderText("finder.group.category")}</legend>
        <FilterList {...props} items={itemsOf(choices, "category")} />
      </fieldset>
      {FIRST_GROUPS.map(({ legend, items }) => (
        <fieldset key={legend}>
          <legend>{finderText(legend)}</legend>
          <FilterList {...props} items={items} />
          {legend === "finder.group.when" && <Fold {...props} facet="day" items={itemsOf(choices, "day")} />}
        </fieldset>
      ))}
      <details className="fold fold--more">
        <summary>{finderText("finder.moreChoices")}</summary>
        {MORE_FACETS.filter((facet) => choices.facets[facet].values.length > 1).map((facet) => (
          <Fold key={facet} {...props} facet={facet} items={remainingItems(choices, facet)} />
        ))}
      </details>
    </div>
  );
}

/** One facet that opens on request; closed it still says how many of it are chosen. */
function Fold({ facet, items, ...props }: FilterProps & { facet: FilterItem["facet"]; items: FilterItem[] }) {
  const { label } = props.choices.facets[facet];
  const chosen = items.filter(({ value }) => props.question.filters[facet]?.includes(value)).length;
  return (
    <details className="fold">
      <summary>
        {label}
        {chosen > 0 && <span className="fold__n">{chosen}</span>}
      </summary>
      <div role="group" aria-label={label}>
        <FilterList {...props} items={items} />
      </div>
    </details>
  );
}
