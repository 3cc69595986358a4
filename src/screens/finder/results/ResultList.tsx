import { memo, type ReactNode } from "react";
import { Card } from "#screens/card/Card.tsx";
import type { ResultCard } from "#screens/card/result-card.ts";
import { shownOn } from "#screens/card/shown-card.ts";
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

interface ResultProps extends Pick<Props, "today" | "near"> {
  card: ResultCard;
  lit: boolean;
}

const Result = memo(function Result({ card, today, near, lit }: ResultProps) {
  return <Card card={shownOn(card, today, near)} lit={lit} data-slug={card.slug} />;
});

/** Cards in the order of the answer. A hit without a card (an index one build newer) is passed over. */
export function ResultList({ hits, guide, near, lit, today }: Props): ReactNode {
  return hits.map(({ id }) => {
    const card = guide.cards.get(id);
    return card && <Result key={id} card={card} today={today} near={near} lit={lit.includes(id)} />;
  });
}
