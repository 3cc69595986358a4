import { aboutTime } from "#import/words/about-time.ts";
import {
  AGAIN,
  CONTINUES_IN_HOLIDAYS,
  DAY_BY_APPOINTMENT,
  EXCEPTIONS,
  ONLY_IN_HOLIDAYS,
  STOPS_IN_HOLIDAYS,
  WITHOUT_APPOINTMENT,
} from "#import/words/time-phrases.ts";
import type { Remark } from "#import/words/remark.ts";
import { take, type Unread } from "./unread-text.ts";

export type HolidayRule = "continues" | "stops" | "only";

/** Takes exceptions that no rule can hold out of the text, so that nobody reads a rule in them, and asks about them. */
export function readExceptions(unread: Unread): { aside: boolean; remarks: Remark[] } {
  let aside = false;
  take(unread, WITHOUT_APPOINTMENT);
  for (const exception of [...EXCEPTIONS, AGAIN, DAY_BY_APPOINTMENT])
    if (take(unread, exception)) aside = true;
  return { aside, remarks: aside ? [aboutTime.exception] : [] };
}

/** What happens in school holidays, when the text says so: "m.u.v. schoolvakanties", "niet in vakanties". */
export function readHolidayRule(unread: Unread): HolidayRule | undefined {
  if (take(unread, STOPS_IN_HOLIDAYS)) return "stops";
  if (take(unread, CONTINUES_IN_HOLIDAYS)) return "continues";
  return take(unread, ONLY_IN_HOLIDAYS) ? "only" : undefined;
}
