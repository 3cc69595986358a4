import { momentOf } from "#domain/when/moment.ts";
import type { Timed } from "#domain/when/when-of.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { nextDateLines, type NextDateLine } from "./next-date-lines.ts";

interface Plan {
  activity: Timed;
  holidays: SchoolHoliday[];
}

/** The next times of NextDates.astro, computed again on the day somebody looks: a release can be weeks old. */
for (const element of document.querySelectorAll<HTMLElement>("next-dates[data-plan]")) {
  const { activity, holidays } = JSON.parse(element.dataset["plan"] ?? "") as Plan;
  const lines = nextDateLines(activity, momentOf(new Date()), holidays);
  const list = element.querySelector("ul");
  const none = element.querySelector("p");
  if (!list) continue;
  list.replaceChildren(...lines.map(drawLine));
  list.hidden = lines.length === 0;
  if (none) none.hidden = lines.length > 0;
}

function drawLine({ date, day, times, note, cancelled }: NextDateLine): HTMLLIElement {
  const line = document.createElement("li");
  if (cancelled) line.className = "is-cancelled";
  const when = make("time", day);
  when.dateTime = date;
  const strong = document.createElement("strong");
  strong.append(when);
  const clock = make("span", times);
  clock.className = "num";
  line.append(strong, clock);
  if (note) line.append(make("small", note));
  return line;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
