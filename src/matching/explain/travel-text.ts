import { WEIGHTS } from "#matching/weights.ts";
import { distanceText } from "#text/format.ts";
import { matchingWords } from "#text/words/matching.ts";
import { textOf } from "#text/text-of.ts";
import type { TravelMode } from "#matching/ask/profile.ts";

const text = textOf(matchingWords);
const { detour, walking, cycling, nearby } = WEIGHTS.travel;

/** "Het is ongeveer 1,5 km van u. Dat is een minuut of 30 lopen." `km` as the crow flies. */
export function travelText(km: number, mode: TravelMode | undefined): string {
  const distance = distanceText(km * 1000);
  const minutes = (speed: number) => Math.max(5, Math.round((km * detour * 60) / speed / 5) * 5);
  // Nobody counts five minutes by bicycle for what is around the corner.
  if (mode === "fiets" && km * detour < nearby) return text("match.reason.nearby", { distance });
  if (mode === "lopen") return text("match.reason.walk", { distance, minutes: minutes(walking) });
  if (mode === "fiets") return text("match.reason.cycle", { distance, minutes: minutes(cycling) });
  return text("match.reason.distance", { distance });
}
