import { distanceText } from "#text/format.ts";
import { matching } from "#text/words/matching.ts";
import { textOf } from "#text/text-of.ts";
import type { TravelMode } from "#matching/ask/profile.ts";

const text = textOf(matching);
/** Roads are longer than the crow flies; a walk at ease is 4 km an hour, cycling 14. */
const DETOUR = 1.3;
const WALKING = 4;
const CYCLING = 14;

/** "Het is ongeveer 1,5 km van u. Dat is een minuut of 30 lopen." `km` as the crow flies. */
export function travelText(km: number, mode: TravelMode | undefined): string {
  const distance = distanceText(km * 1000);
  const minutes = (speed: number) => Math.max(5, Math.round((km * DETOUR * 60) / speed / 5) * 5);
  if (mode === "lopen") return text("match.reason.walk", { distance, minutes: minutes(WALKING) });
  if (mode === "fiets") return text("match.reason.cycle", { distance, minutes: minutes(CYCLING) });
  return text("match.reason.distance", { distance });
}
