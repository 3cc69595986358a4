import { FilterList, type FilterProps } from "./FilterList.tsx";
import { FIRST_GROUPS, MORE_FACETS, itemsOf, remainingItems, type FilterItem } from "./filter-groups.ts";
import { finderText } from "#screens/finder/finder-words.ts";
import { NearField } from "./NearField.tsx";

type Props = FilterProps & { unknownPostcode: string | undefined };

/** Every choice, in groups of everyday questions; what fewer people need stands behind "Meer keuzes". */
export function FilterPanel({ unknownPostcode, ...props }: Props) {
  const { question, choices, dispatch } = props;
  return (
    <div className="filters">
      <NearField {...{ question, choices, dispatch, unknownPostcode }} />
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
