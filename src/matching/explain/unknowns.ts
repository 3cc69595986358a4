import type { Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { isFromHome } from "#domain/door.ts";
import { LITTLE_DUTCH } from "#matching/ask/profile.ts";

type Unknown =
  | "wheelchair"
  | "rollator"
  | "language"
  | "cost"
  | "transport"
  | "distance"
  | "time"
  | "start"
  | "helper"
  | "size";

/** What somebody asked about and nobody said of this activity: it stays in, with a question to ask. */
export function unknownsFor(candidate: Candidate, asked: Asked): Unknown[] {
  const { profile, maxPrice, times } = asked;
  const unknown: Unknown[] = [];
  const { needs } = profile;
  if (candidate.wheelchair === undefined && !isFromHome(candidate)) {
    if (needs.includes("rolstoel")) unknown.push("wheelchair");
    else if (needs.includes("rollator")) unknown.push("rollator");
  }
  if (isLanguageUnknown(candidate, asked)) unknown.push("language");
  const isFetched = candidate.cares.includes("vervoer");
  if (needs.includes("vervoer") && !isFetched && !candidate.noPickup && !isFromHome(candidate))
    unknown.push("transport");
  if (asked.home && profile.place?.maxKm !== undefined && isPlaceUnknown(candidate)) unknown.push("distance");
  if (maxPrice !== undefined && candidate.price === undefined) unknown.push("cost");
  if (times !== 0 && candidate.slots === 0) unknown.push("time");
  if (profile.company === "samen" && candidate.accompaniment === undefined) {
    unknown.push(isFromHome(candidate) ? "helper" : "start");
  }
  if (profile.group !== null && candidate.size === undefined) unknown.push("size");
  return unknown;
}

const isPlaceUnknown = (candidate: Candidate): boolean => !candidate.point && !isFromHome(candidate);

/** Nobody named the language, and this person speaks no Dutch: it is probably that. Or how much of it is needed. */
export function isLanguageUnknown(candidate: Candidate, { profile: { languages } }: Asked): boolean {
  if (languages.length === 0 || candidate.anyLanguage || candidate.teachesDutch) return false;
  if (languages.includes("nl")) return false;
  if (!languages.includes(LITTLE_DUTCH)) return candidate.languages === undefined;
  // On a screen, and where one helps others, everything goes by talking.
  const goesByTalking = candidate.place === "online" || candidate.role === "volunteer";
  const isShared = candidate.languages?.some((code) => languages.includes(code));
  return goesByTalking && candidate.dutchNeeded === undefined && !isShared;
}
