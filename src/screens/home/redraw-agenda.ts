import { localDateOf } from "#domain/when/local-time.ts";

/** The page may be some days old: days that have passed go, and the days after them come into view. */
for (const list of document.querySelectorAll<HTMLElement>("[data-agenda]")) {
  const today = localDateOf(new Date());
  const days = [...list.querySelectorAll<HTMLElement>(":scope > [data-date]")];
  const coming = days.filter((day) => (day.dataset["date"] ?? "") >= today);
  // Older than all its days: what was is still better than an empty week.
  if (coming.length === 0) continue;
  const shown = coming.slice(0, Number(list.dataset["agenda"]));
  for (const day of days) day.hidden = !shown.includes(day);
}
