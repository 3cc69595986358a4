import { distanceMetres } from "#domain/distance.ts";
import type { Guide } from "#domain/guide.ts";
import { venueOf } from "#domain/door.ts";
import type { PracticeEntry } from "#domain/practices/join-practices.ts";
import { pointOf } from "#domain/practices/practice-team.ts";
import { addDays } from "#domain/when/day-number.ts";
import { passesAt, whenOf } from "#domain/when/when-of.ts";
import { isInvitation } from "#screens/home/agenda.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { langOf } from "#text/lang-of.ts";
import { categoryWords } from "#text/words/categories.ts";
import type { NearbyItem } from "./week-slides.ts";

/** So long a screen that never gets a newer release still knows what is on. */
const HORIZON_DAYS = 60;
/** More than a week of four a day can show, and a page that an old computer in a waiting room opens at once. */
const MOST = 40;

/** What is near a practice and has certain times in the coming 60 days, the nearest first. Empty when nobody knows where it is. */
export function nearbyItems(guide: Guide, practice: PracticeEntry): NearbyItem[] {
  const home = pointOf(practice);
  if (!home) return [];
  return guide.entries
    .filter((entry) => entry.municipality === practice.municipality && isInvitation(entry, guide.today))
    .flatMap((entry) => (entry.nearPoint ? [{ entry, metres: distanceMetres(home, entry.nearPoint) }] : []))
    .sort((a, b) => a.metres - b.metres || (a.entry.slug < b.entry.slug ? -1 : 1))
    .flatMap(({ entry }) => {
      const { times } = whenOf(entry, {
        now: guide.today,
        until: addDays(guide.today, HORIZON_DAYS),
        only: "held",
        holidays: guide.holidaysIn(entry.municipality),
      });
      const shipped = times.flatMap((time) =>
        time.certain && time.startTime ? [[time.date, time.startTime, passesAt(time)] as const] : [],
      );
      if (shipped.length === 0) return [];
      const lang = langOf(entry.title);
      return [
        {
          title: entry.title,
          ...(lang && { lang }),
          ...(entry.category && {
            category: entry.category,
            kind: categoryWords[`category.${entry.category}`],
          }),
          where: [venueOf(entry)?.name, entry.neighbourhoodEntry?.name].filter(Boolean).join(", "),
          cost: costSentence(entry.costs),
          times: shipped,
        },
      ];
    })
    .slice(0, MOST);
}
