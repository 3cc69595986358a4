import type { Coach } from "#schema/prescribing/coach.ts";
import type { Point } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { CoachEntry, PracticeEntry } from "./join-practices.ts";

type CoachHours = NonNullable<Coach["practices"][number]["hours"]>;

/** A coach as one practice knows them; `hours` in the order of the week, empty when nobody said when. */
export interface CoachAt {
  coach: CoachEntry;
  hours: CoachHours;
}

const firstDay = ({ days }: { days: readonly Weekday[] }) =>
  Math.min(...days.map((day) => WEEKDAYS.indexOf(day)));

/** Who has hours at a practice, whoever comes first in the week first; then who does without known hours. */
export function coachesAt(coaches: readonly CoachEntry[], { municipality, slug }: PracticeEntry): CoachAt[] {
  const team = coaches
    .filter((coach) => coach.municipality === municipality)
    .flatMap((coach) =>
      coach.practices
        .filter(({ practice }) => practice === slug)
        .map(({ hours = [] }) => ({
          coach,
          hours: hours.toSorted((a, b) => firstDay(a) - firstDay(b) || (a.startTime < b.startTime ? -1 : 1)),
        })),
    );
  const order = ({ hours: [first] }: CoachAt) => (first ? firstDay(first) : WEEKDAYS.length);
  return team.sort((a, b) => order(a) - order(b));
}

/** Practices of one part of a town and one neighbourhood in it. */
interface PracticeArea {
  name: string;
  slug?: string;
  practices: PracticeEntry[];
}
interface PracticeDistrict {
  /** Absent where neighbourhoods lie in no part of town. */
  name?: string;
  areas: PracticeArea[];
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "nl");

/** All practices of a municipality by part of town and neighbourhood, in the order of the alphabet. */
export function practicesByArea(
  practices: readonly PracticeEntry[],
  municipality: string,
): PracticeDistrict[] {
  const districts = new Map<string, Map<string, PracticeArea>>();
  for (const practice of practices.filter((one) => one.municipality === municipality).toSorted(byName)) {
    const { name = practice.neighbourhood, district = "", slug } = practice.neighbourhoodEntry ?? {};
    const areas = districts.get(district) ?? new Map<string, PracticeArea>();
    districts.set(district, areas);
    const area = areas.get(name) ?? { name, ...(slug && { slug }), practices: [] };
    areas.set(name, area);
    area.practices.push(practice);
  }
  return [...districts]
    .map(([name, areas]) => ({ ...(name && { name }), areas: [...areas.values()].sort(byName) }))
    .sort((a, b) => (a.name ?? "").localeCompare(b.name ?? "", "nl"));
}

/** From where a practice looks round: its own point, else the middle of its neighbourhood. */
export const pointOf = ({ point, neighbourhoodEntry }: PracticeEntry): Point | undefined =>
  point ?? neighbourhoodEntry?.centre;
