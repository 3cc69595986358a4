import type { ReactNode } from "react";
import { ResultCard } from "#screens/card/ResultCard.tsx";
import type { Guide } from "#screens/finder/load-guide.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Hit } from "#search/engine.ts";
import type { Question } from "#search/question.ts";

interface Props {
  hits: readonly Hit[];
  guide: Guide;
  today: LocalDate;
  near: Question["near"];
  lit: readonly string[];
}

/** Cards in the order of the answer. A hit without a card (an index one build newer) is passed over. */
export function ResultList({ hits, guide, near, lit, today }: Props): ReactNode {
  return hits.map(({ id }) => {
    const card = guide.cards.get(id);
    return card && <ResultCard key={id} card={card} today={today} near={near} lit={lit.includes(id)} />;
  });
}
