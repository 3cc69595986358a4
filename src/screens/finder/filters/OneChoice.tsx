import type { FilterItem } from "./filter-groups.ts";
import { keyOf } from "./filter-groups.ts";
import { finderText, valueLabel } from "#screens/finder/finder-words.ts";
import type { Choices } from "#search/choices.ts";
import type { FacetCounts } from "#search/engine.ts";
import type { Question } from "#search/question.ts";

interface Props {
  /** Steps of one ladder: "gratis" is within "tot € 3". */
  items: FilterItem[];
  question: Question;
  choices: Choices;
  counts: FacetCounts | undefined;
  /** The step that is taken, or the one that is left when nothing matters any more. */
  onToggle: (item: FilterItem) => void;
}

/** Of a ladder one step is enough: the next one holds it. With how many activities each step gives. */
export function OneChoice({ items, question, choices, counts, onToggle }: Props) {
  const chosen = items.find(({ facet, value }) => question.filters[facet]?.includes(value));
  const name = `keuze-${items[0]?.facet}`;
  return (
    <>
      <label className="check check--one">
        <input type="radio" name={name} checked={!chosen} onChange={() => chosen && onToggle(chosen)} />
        <span>{finderText("finder.anyDistance")}</span>
      </label>
      {items.map((item) => (
        <label className="check check--one" key={keyOf(item)}>
          <input type="radio" name={name} checked={chosen === item} onChange={() => onToggle(item)} />
          <span>{valueLabel(choices, item.facet, item.value)}</span>
          <span className="n">{counts && (counts[item.facet]?.[item.value] ?? 0)}</span>
        </label>
      ))}
    </>
  );
}
