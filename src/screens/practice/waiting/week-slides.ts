import type { CategoryKey } from "#schema/category.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import { addDays } from "#domain/when/day-number.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";

/** A time that `whenOf` gave: the day, when it begins, and from when on it is past. */
type ShippedTime = readonly [date: LocalDate, start: LocalTime, until: Moment];

/** An activity as the page of the screen holds it, the nearest first. */
export interface NearbyItem {
  title: string;
  /** Of the title, when it is not Dutch. */
  lang?: string;
  category?: CategoryKey;
  kind?: string;
  where: string;
  cost: string;
  times: readonly ShippedTime[];
}
interface SlideItem extends NearbyItem {
  start: LocalTime;
}
export interface Slide {
  date: LocalDate;
  /** In the order of the day. */
  items: SlideItem[];
}

const DAYS = 7;
/** What is read from the other side of a waiting room fits four times on a screen. */
const PER_DAY = 4;

/**
 * What a waiting room sees at a moment: the seven days that begin then, each with at most four activities that are still
 * to come. The nearest first, and one that was shown before only where nothing else is left. Days without any are
 * skipped; in a week without any, as at Christmas, the first days after it on which there is something.
 */
export function weekSlides(items: readonly NearbyItem[], now: Moment): Slide[] {
  const shown = new Map<NearbyItem, number>();
  const dates = new Set(
    items.flatMap(({ times }) => times.flatMap(([date, , until]) => (until > now ? date : []))),
  );
  const coming = [...dates].sort();
  const week = coming.filter((date) => date < addDays(dayOf(now), DAYS));
  return (week.length > 0 ? week : coming.slice(0, DAYS)).map((date) => ({ date, items: itemsOn(date) }));

  function itemsOn(date: LocalDate): SlideItem[] {
    const there = items.flatMap((item, nearness) => {
      const time = item.times.find(([day, , until]) => day === date && until > now);
      return time ? [{ item, nearness, start: time[1], before: shown.get(item) ?? 0 }] : [];
    });
    const chosen = there.sort((a, b) => a.before - b.before || a.nearness - b.nearness).slice(0, PER_DAY);
    for (const { item, before } of chosen) shown.set(item, before + 1);
    return chosen
      .map(({ item, start }) => ({ ...item, start }))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  }
}

/** Whether these days are of the week that begins now. */
export const isThisWeek = ([first]: readonly Slide[], now: Moment): boolean =>
  first !== undefined && first.date < addDays(dayOf(now), DAYS);
