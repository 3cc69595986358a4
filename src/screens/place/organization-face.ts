import type { ActivityEntry } from "#domain/catalog.ts";
import { isFree } from "#domain/costs.ts";
import { mayWalkIn } from "#domain/door.ts";
import { roleOf } from "#domain/suits/role-of.ts";
import { daypartsOf, daysOf } from "#domain/when/slots.ts";
import type { Weekday } from "#schema/schedule.ts";
import { placeText } from "./place-words.ts";

/** What can tell one organisation from another, each with the field it stands on. */
const FACES = {
  women: ({ audience }) => audience.gender === "women",
  home: ({ place }) => place === "home",
  helping: (entry) => roleOf(entry) === "volunteer",
  evening: ({ schedule }) => daypartsOf(schedule).join() === "evening",
  weekend: ({ schedule }) => isWeekend(daysOf(schedule)),
  walkIn: mayWalkIn,
  welcome: ({ firstVisit: { accompaniment } }) => accompaniment !== undefined && accompaniment !== "none",
  free: ({ costs, costNote }) => isFree(costs) && !costNote,
} satisfies Record<string, (entry: ActivityEntry) => boolean>;
type Face = keyof typeof FACES;

const isWeekend = (days: readonly Weekday[]) =>
  days.length > 0 && days.every((day) => day === "SA" || day === "SU");

/** One or two activities say nothing of who makes them. */
const FEWEST = 3;
/** Of what they offer, to say "mostly"; and this much more often than in the whole guide, to say it of them. */
const MOSTLY = 2 / 3;
const RARER = 1.5;

const shareOf = (face: Face, entries: readonly ActivityEntry[]): number =>
  entries.filter(FACES[face]).length / entries.length;

/** In one line what tells this organisation from the others: what most of its offer is, and most of the guide is not. */
export function organizationFace(
  entries: readonly ActivityEntry[],
  all: readonly ActivityEntry[],
): string | undefined {
  if (entries.length < FEWEST) return undefined;
  const [most] = (Object.keys(FACES) as Face[])
    .map((face) => ({
      face,
      own: shareOf(face, entries),
      times: shareOf(face, entries) / shareOf(face, all),
    }))
    .filter(({ own, times }) => own >= MOSTLY && times >= RARER)
    .sort((a, b) => b.times - a.times);
  return most && placeText(most.own === 1 ? `face.${most.face}.all` : `face.${most.face}`);
}
