import type { LocalDate } from "#schema/identifiers.ts";
import type { WeeklyHours } from "#schema/schedule.ts";
import type { SaidRhythm } from "#import/words/rhythm-phrases.ts";

/** Everything the cells said, joined; from this the kind of schedule is decided. */
export interface ScheduleFacts {
  hours: WeeklyHours[];
  rhythm: SaidRhythm;
  dates: LocalDate[];
  starts: LocalDate[];
  except: LocalDate[];
  months: number[];
  until?: LocalDate;
  holidays?: "continues" | "stops" | "only";
  note?: string;
  openHouse: boolean;
  course: boolean;
}
