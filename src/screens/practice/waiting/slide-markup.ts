import { addDays } from "#domain/when/day-number.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import { pictureOf } from "#styles/picture.ts";
import { sentenceCase } from "#text/format.ts";
import { dayText, timeText } from "#text/when/date-text.ts";
import { boardText } from "./waiting-words.ts";
import type { Slide } from "./week-slides.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

function dayTitle(date: string, now: Moment): string {
  const day = dayText(date);
  const today = dayOf(now);
  if (date === today) return boardText("waiting.today", { day });
  return date === addDays(today, 1) ? boardText("waiting.tomorrow", { day }) : sentenceCase(day);
}

/** One day as HTML: drawn into the page when it is built, and again by the screen itself. All texts are escaped. */
export function slideHtml({ date, items }: Slide, now: Moment): string {
  const lines = items.map(({ title, lang, category, kind, where, cost, start }) => {
    const picture = `<span class="seat" data-cat="${category ?? "unknown"}" aria-hidden="true"><svg viewBox="0 0 48 48"><use href="${pictureOf(category)}"></use></svg></span>`;
    const about = [kind, where, cost]
      .filter((text) => text !== undefined && text !== "")
      .map((text) => escaped(text ?? ""));
    return `<li>${picture}<p class="slide__time">${boardText("waiting.time", { time: timeText(start) })}</p><div><h3${lang ? ` lang="${escaped(lang)}"` : ""}>${escaped(title)}</h3><p>${about.join(" · ")}</p></div></li>`;
  });
  return `<h2>${escaped(dayTitle(date, now))}</h2><ul role="list">${lines.join("")}</ul>`;
}
