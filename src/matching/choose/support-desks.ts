import type { LifeMoment } from "#schema/suits.ts";
import type { Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";

/** Who speaks of these asks for help; a loss or a divorce asks for people. */
const ASKING: ReadonlySet<LifeMoment> = new Set([
  "money-worries",
  "caring",
  "housebound",
  "stuck",
  "recovering",
]);

/** Whether an answer, the own words or a moment in a life asks for this desk. A search finds it without. */
export function asksForDesk({ slug, moments = [], cares }: Candidate, asked: Asked): boolean {
  const { profile, ownWords } = asked;
  const hit = ownWords.hits.get(slug);
  return (
    profile.goals.includes("praktisch") ||
    ownWords.goals.includes("praktisch") ||
    (profile.needs.includes("vervoer") && cares.includes("vervoer")) ||
    moments.some((moment) => ASKING.has(moment) && asked.moments.has(moment)) ||
    (hit !== undefined && hit.name > 0 && hit.words.some((word) => ownWords.things.includes(word)))
  );
}
