import {
  FIRST_GROUPS,
  MORE_FACETS,
  itemsOf,
  keyOf,
  offered,
  remainingItems,
  type FilterItem,
} from "./filter-groups.ts";
import { finderText, valueLabel } from "#screens/finder/finder-words.ts";
import { NearField, type NearProps } from "./NearField.tsx";
import { OneChoice } from "./OneChoice.tsx";
import { useState, type Dispatch, type ReactNode } from "react";
import type { Choices } from "#search/choices.ts";
import type { FacetCounts } from "#search/engine.ts";
import type { Question } from "#search/question.ts";
import type { FinderAction } from "#screens/finder/finder-state.ts";

/** Longer lists start with the values that hold most. */
const SHORT_LIST = 8;

interface FilterProps {
  question: Question;
  choices: Choices;
  /** Absent until the first answer. */
  counts: FacetCounts | undefined;
  touched: ReadonlySet<string>;
  onToggle: (item: FilterItem) => void;
}

/** Tick boxes with how many activities each gives. */
function FilterList({ items, question, choices, counts, onToggle }: FilterProps & { items: FilterItem[] }) {
  const [all, setAll] = useState(false);
  const countOf = ({ facet, value }: FilterItem) => counts?.[facet]?.[value] ?? 0;
  const isChosen = ({ facet, value }: FilterItem) => question.filters[facet]?.includes(value) ?? false;
  const long = items.length > SHORT_LIST + 2;
  const shown = long && !all ? mostFirst(items, isChosen, countOf) : items;

  return (
    <>
      {shown.map((item) => (
        <label className={counts && !countOf(item) ? "check check--none" : "check"} key={keyOf(item)}>
          <input type="checkbox" checked={isChosen(item)} onChange={() => onToggle(item)} />
          <span>{valueLabel(choices, item.facet, item.value)}</span>
          <span className="n">{counts && countOf(item)}</span>
        </label>
      ))}
      {long && !all && (
        <button className="btn btn--quiet btn--small" type="button" onClick={() => setAll(true)}>
          {finderText("finder.showAll", { n: items.length })}
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

type Props = Pick<FilterProps, "question" | "choices" | "counts"> & {
  dispatch: Dispatch<FinderAction>;
  /** Shown instead where this part cannot be fetched. */
  children?: ReactNode;
} & Pick<NearProps, "unknownPostcode" | "isToldElsewhere">;

/**
 * Every choice, in groups of everyday questions; what fewer people need stands behind "Meer keuzes". What would give
 * nothing is not offered, nor a group in which all would.
 */
export function FilterPanel({
  unknownPostcode,
  isToldElsewhere,
  dispatch,
  question,
  choices,
  counts,
}: Props) {
  const known = { question, choices, counts };
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const onToggle = (item: FilterItem) => {
    setTouched(new Set([...touched, keyOf(item)]));
    dispatch({ type: "toggle", ...item });
  };
  const props = { ...known, touched, onToggle };
  const offers = (items: readonly FilterItem[]) => offered(items, props);
  const more = MORE_FACETS.filter((facet) => choices.facets[facet].values.length > 1);
  const hasMore = more.some((facet) => offers(remainingItems(choices, facet)).length > 0);
  return (
    <div className="filters">
      <NearField {...{ question, choices, dispatch, unknownPostcode, isToldElsewhere }} />
      {FIRST_GROUPS.map(({ legend, items }) => (
        <Group
          key={legend}
          {...props}
          legend={legend}
          items={offers(items.length > 0 ? items : itemsOf(choices, "category"))}
        >
          {legend === "finder.group.when" && (
            <Fold {...props} facet="day" items={offers(itemsOf(choices, "day"))} />
          )}
        </Group>
      ))}
      {hasMore && (
        <details className="fold fold--more">
          <summary>{finderText("finder.moreChoices")}</summary>
          {more.map((facet) => (
            <Fold key={facet} {...props} facet={facet} items={offers(remainingItems(choices, facet))} />
          ))}
        </details>
      )}
    </div>
  );
}

interface GroupProps extends FilterProps {
  legend: (typeof FIRST_GROUPS)[number]["legend"];
  items: FilterItem[];
  children?: ReactNode;
}

function Group({ legend, items, children, ...props }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <fieldset>
      <legend>{finderText(legend)}</legend>
      {legend === "finder.group.cost" ? (
        <OneChoice {...props} items={items} />
      ) : (
        <FilterList {...props} items={items} />
      )}
      {children}
    </fieldset>
  );
}

/** One facet that opens on request; closed it still says how many of it are chosen. */
function Fold({ facet, items, ...props }: FilterProps & { facet: FilterItem["facet"]; items: FilterItem[] }) {
  const { label } = props.choices.facets[facet];
  const chosen = items.filter(({ value }) => props.question.filters[facet]?.includes(value)).length;
  if (items.length === 0) return null;
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
