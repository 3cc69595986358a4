import { paths, WHOLE_SEARCH } from "#domain/paths.ts";
import { momentOf, type Moment } from "#domain/when/moment.ts";
import { whenParts } from "#text/when/when-parts.ts";
import { isOverAt, linesAt } from "./card-lines.ts";
import type { ResultCard } from "./shown-card.ts";

/**
 * Cards of a page that was built some days ago, or earlier today. What they say of a time that has passed goes at
 * once; what comes after it is asked for only then, and stands in the file that the finder has as well.
 */
const DRAWN = ".card[data-until]";

const make = (name: "strong" | "span", text: string): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text });

function draw(card: HTMLElement, known: ResultCard | undefined, now: Moment): void {
  const line = card.querySelector(".lines li > span");
  if (!known || !line) return;
  const { when, next = "" } = linesAt(known, now);
  card.hidden = isOverAt(known, now);
  const { days, times = "" } = whenParts(when);
  const soft = make("span", next);
  soft.className = "soft";
  line.replaceChildren(make("strong", times ? `${days},` : days), ` ${times} `, ...(next ? [soft] : []));
  delete card.dataset["until"];
}

let asked: Promise<Map<string, ResultCard>> | undefined;
const askCards = async (): Promise<Map<string, ResultCard>> => {
  const response = await fetch(paths.searchCards(WHOLE_SEARCH));
  if (!response.ok) throw new Error(`the cards answer ${response.status}`);
  const cards = (await response.json()) as ResultCard[];
  return new Map(cards.map((card) => [card.slug, card]));
};

export function redraw(): void {
  const now = momentOf(new Date());
  const cards = [...document.querySelectorAll<HTMLElement>(DRAWN)];
  const passed = cards.filter(({ dataset }) => (dataset["until"] ?? "") <= now);
  if (passed.length === 0) return;
  for (const card of passed) card.querySelector(".lines li .soft")?.replaceChildren();
  asked ??= askCards();
  asked.then(
    (known) => {
      for (const card of passed)
        draw(
          card,
          known.get(card.querySelector<HTMLElement>("[data-list-place]")?.dataset["listPlace"] ?? ""),
          now,
        );
    },
    () => (asked = undefined),
  );
}
