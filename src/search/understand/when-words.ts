import type { TimeWord } from "#schema/situations.ts";
import { FACET_VALUES } from "#search/facets.ts";

const DAYS = FACET_VALUES.day;
const WORKING_DAYS = DAYS.slice(0, 5);

type Moment = { day?: string[]; daypart?: string[] };

/** From this hour the part of the day begins, as in `domain/when/slots`. */
const NOON = 12;
const EVENING = 17.5;

const partAt = (hour: number): string => (hour < NOON ? "ochtend" : hour < EVENING ? "middag" : "avond");

/** What a moment is on the day of whoever asks, as values of the filters. `now`: the clock of their device. */
export function slotsMeant(when: TimeWord, now: Date): Moment {
  const dayIn = (days: number): string[] => [DAYS[(now.getDay() + 6 + days) % 7]!];
  const at = (days: number, daypart?: string): Moment => ({
    day: dayIn(days),
    ...(daypart && { daypart: [daypart] }),
  });
  switch (when) {
    case "now":
      return at(0, partAt(now.getHours() + now.getMinutes() / 60));
    case "today":
      return at(0);
    case "this-morning":
      return at(0, "ochtend");
    case "this-afternoon":
      return at(0, "middag");
    case "tonight":
      return at(0, "avond");
    case "tomorrow":
      return at(1);
    case "tomorrow-morning":
      return at(1, "ochtend");
    case "tomorrow-afternoon":
      return at(1, "middag");
    case "tomorrow-evening":
      return at(1, "avond");
    case "day-after-tomorrow":
      return at(2);
    case "after-work":
      return { day: [...WORKING_DAYS], daypart: ["avond"] };
    case "weekdays":
      return { day: [...WORKING_DAYS] };
    case "daytime":
      return { daypart: ["ochtend", "middag"] };
  }
}
