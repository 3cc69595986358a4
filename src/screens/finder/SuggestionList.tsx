import { useEffect, useState } from "react";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { Question } from "#search/question.ts";
import type { Suggestion } from "#search/understand/suggest.ts";
import { countText, textOf } from "#text/text-of.ts";
import type { FinderGuide } from "./engine/load-guide.ts";
import { optionId, SUGGESTIONS, type Suggesting } from "./use-suggestions.ts";

/** Apart from the other words of the finder: fetched with the list. */
const suggestionText = textOf({
  list: "Bedoelt u misschien",
  place: "wijk of stadsdeel",
  title: "activiteit",
  "count.one": "{n} activiteit",
  "count.other": "{n} activiteiten",
});

export interface SuggestionListProps {
  list: Suggesting["list"];
  guide: FinderGuide;
  /** What is asked now: a suggestion takes the place of its words. */
  question: Question;
  without: readonly string[];
}

/** How many activities each suggestion leads to, except a title: that is one of them. */
function useCounts({ list: { shown }, guide, question, without }: SuggestionListProps) {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const texts = shown.flatMap(({ kind, text }) => (kind === "title" ? [] : text));
  const key = texts.join("\n");
  useEffect(() => {
    let isOvertaken = false;
    const count = async (text: string) =>
      [text, (await guide.searchHere({ ...question, text, page: 1 }, { limit: 1, without })).total] as const;
    // Without numbers it is a list all the same.
    Promise.all(key.split("\n").filter(Boolean).map(count)).then(
      (found) => isOvertaken || setCounts(new Map(found)),
      () => undefined,
    );
    return () => {
      isOvertaken = true;
    };
  }, [key, guide, question, without]);
  return counts;
}

/** What kind of thing it is, where the name does not say so. */
function kindOf({ kind, label }: Suggestion, cards: Iterable<ResultCard>): string | undefined {
  if (kind !== "title") return kind === "place" ? suggestionText("place") : undefined;
  for (const card of cards) if (card.title === label && card.kind) return card.kind;
  return suggestionText("title");
}

/** What may be meant, with how many activities that gives or what it is. Fetched with the first of them. */
export function SuggestionList(props: SuggestionListProps) {
  const { list, guide } = props;
  const { shown, active, choose } = list;
  const counts = useCounts(props);
  return (
    <ul className="suggestions" id={SUGGESTIONS} role="listbox" aria-label={suggestionText("list")}>
      {shown.map((one, at) => {
        const count = counts.get(one.text);
        const said = [
          kindOf(one, guide.cards.values()),
          count !== undefined && countText(suggestionText, "count", count),
        ].filter(Boolean);
        return (
          <li
            key={`${one.kind} ${one.label}`}
            id={optionId(at)}
            role="option"
            aria-selected={at === active}
            // The box keeps the focus: a click must not take it away first.
            onMouseDown={(event) => event.preventDefault()}
            onPointerUp={() => choose(one)}
          >
            <span>{one.label}</span> <span className="soft">{said.join(", ")}</span>
          </li>
        );
      })}
    </ul>
  );
}
