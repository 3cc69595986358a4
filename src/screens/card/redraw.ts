import { searchCards, WHOLE_SEARCH } from "#domain/offline/search-cards.ts";
import { dayOf, momentOf, type Moment } from "#domain/when/moment.ts";
import { unbroken, whenParts } from "#text/when/when-parts.ts";
import { isOverAt, linesAt } from "./card-lines.ts";
import type { ResultCard } from "./shown-card.ts";

/**
 * Cards of a page that was built some days ago, or earlier today. What they say of a time that has passed goes at
 * once; what comes after it is asked for only then, and stands in the file that the finder has as well.
 */
const DRAWN = ".card[data-until], .week__row[data-until]";
/** Where it says what comes next. */
const NEXT = ".lines li .soft, .week__next";

const make = (name: "strong" | "span", text: string): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text });

function draw(card: HTMLElement, known: ResultCard | undefined, now: Moment): void {
  if (!known) return;
  const { when, next = "" } = linesAt(known, now);
  card.hidden = isOverAt(known, now);
  card.querySelector(".week__next")?.replaceChildren(next);
  const line = card.querySelector(".lines li > span");
  if (!line) return;
  const { days, times = "" } = whenParts(when);
  const soft = make("span", next);
  soft.className = "soft";
  const told = make("span", `${unbroken(times)} `);
  told.prepend(make("strong", times ? `${days}, ` : days));
  line.replaceChildren(told, ...(next ? [soft] : []));
  delete card.dataset["until"];
}

/** A week that comes back has no dates: which of its days is today is known only on the day itself. */
function markToday(now: Moment): void {
  const today = new Date(dayOf(now)).getUTCDay();
  for (const mark of document.querySelectorAll<HTMLElement>("[data-day]"))
    mark.hidden = Number(mark.dataset["day"]) !== today;
}

/** Of each place what comes first there, and whether that is today. */
function showComing(now: Moment): void {
  for (const list of document.querySelectorAll<HTMLElement>("[data-today]")) {
    const times = [...list.children] as HTMLElement[];
    const first = times.find(({ dataset }) => dataset["until"]! > now);
    for (const time of times) time.hidden = time !== first;
    const isToday = list.classList.toggle("is-today", !!first?.dataset["until"]?.startsWith(dayOf(now)));
    if (isToday) first!.firstElementChild?.replaceChildren(list.dataset["today"] ?? "");
  }
}

let asked: Promise<Map<string, ResultCard>> | undefined;
const askCards = async (): Promise<Map<string, ResultCard>> => {
  const response = await fetch(searchCards(WHOLE_SEARCH));
  if (!response.ok) throw new Error(`the cards answer ${response.status}`);
  const cards = (await response.json()) as ResultCard[];
  return new Map(cards.map((card) => [card.slug, card]));
};

export function redraw(): void {
  const now = momentOf(new Date());
  markToday(now);
  showComing(now);
  const cards = [...document.querySelectorAll<HTMLElement>(DRAWN)];
  const passed = cards.filter(({ dataset }) => (dataset["until"] ?? "") <= now);
  if (passed.length === 0) return;
  for (const card of passed) card.querySelector(NEXT)?.replaceChildren();
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
