import { momentOf } from "#domain/when/moment.ts";
import { comingDays, dayNameOf, titleOf } from "./coming-days.ts";

/** The page may be some days old: what has passed goes, what comes after it comes into view, and the title says what it is. */
function redraw(): void {
  const now = momentOf(new Date());
  for (const section of document.querySelectorAll<HTMLElement>("[data-agenda]")) {
    const days = [...section.querySelectorAll<HTMLElement>("[data-date]")];
    const itemsOf = (day: HTMLElement) => [...day.querySelectorAll<HTMLElement>("[data-until]")];
    const held = days.map((day) => ({
      date: day.dataset["date"] ?? "",
      until: itemsOf(day).map((item) => item.dataset["until"] ?? ""),
    }));
    const coming = comingDays(held, now, Number(section.dataset["agenda"]));
    const names = JSON.parse(section.dataset["names"] ?? "{}") as Record<string, string>;
    days.forEach((day, at) => {
      const weekday = day.querySelector<HTMLElement>("[data-weekday]");
      if (weekday)
        weekday.textContent = names[dayNameOf(held[at]!.date, now) ?? ""] ?? weekday.dataset["weekday"] ?? "";
      const shown = coming.find((one) => one.day === at);
      day.hidden = !shown;
      itemsOf(day).forEach((item, place) => {
        item.hidden = !shown?.items.includes(place);
      });
    });
    const dates = coming.map(({ day }) => held[day]!.date);
    const words = JSON.parse(section.dataset["words"] ?? "{}") as Record<string, string>;
    const title = section.querySelector("h2");
    if (title) title.textContent = words[titleOf(dates, now)] ?? "";
  }
}

redraw();
addEventListener("pageshow", redraw);
document.addEventListener("visibilitychange", redraw);
