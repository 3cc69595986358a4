import type { ActivityEntry } from "#domain/catalog.ts";
import { distanceMetres } from "#domain/distance.ts";
import { byEase } from "#domain/ease.ts";
import { isClosed, roomOf } from "#domain/room.ts";
import { needsCallFirst } from "#domain/standing.ts";
import type { CategoryKey } from "#schema/category.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Goal } from "#schema/suits.ts";
import { standingOf, type StandingArrangement, type StandingStep } from "./arrangement-steps.ts";
import { mayServeGoalAlone, tieToTheme, type ThemeTie } from "./arrangement-themes.ts";

/** Why this activity may take the place of another, each by a field of it. */
export type ReplacementReason =
  | ThemeTie
  | { by: "goal"; goal: Goal }
  | { by: "category"; category: CategoryKey }
  /** `neighbourhood`: the same one, by its name. */
  | { by: "near"; metres: number; neighbourhood?: string };

export interface Replacement {
  entry: ActivityEntry;
  /** At least one; the tie to the theme, or else to what the other served, goes first. */
  reasons: ReplacementReason[];
}

/** "Goed": an activity that serves a wish only a little is no reason to take it. */
const SERVES = 2;
const goalsFrom = ({ suits }: ActivityEntry, least: number): Goal[] =>
  Object.entries(suits?.goals ?? {}).flatMap(([goal, level]) => (level >= least ? [goal as Goal] : []));

/** What an activity is there for most: that it brings people together as well, half of the guide does. */
const mainGoals = (entry: ActivityEntry): Goal[] =>
  goalsFrom(entry, Math.max(SERVES, ...Object.values(entry.suits?.goals ?? {})));

/** Further than this is not near. */
const NEAR_METRES = 5_000;

/** Whoever could come to the other can come to this one; an age that is the theme itself shuts nobody out. */
function isForTheSame(
  candidate: ActivityEntry,
  out: ActivityEntry | undefined,
  tie: ThemeTie | undefined,
): boolean {
  const { gender, minAge = 0, maxAge = Infinity } = candidate.audience;
  const before = out?.audience ?? {};
  if (gender !== undefined && gender !== before.gender) return false;
  if (minAge > Math.max(18, before.minAge ?? 0)) return false;
  return tie?.by === "age" || maxAge >= (before.maxAge ?? Infinity);
}

function nearness(
  candidate: ActivityEntry,
  out: ActivityEntry | undefined,
): Extract<ReplacementReason, { by: "near" }> | undefined {
  if (!candidate.nearPoint || !out?.nearPoint) return undefined;
  const metres = distanceMetres(candidate.nearPoint, out.nearPoint);
  if (metres > NEAR_METRES) return undefined;
  const area = candidate.neighbourhoodEntry;
  const isSameArea = area !== undefined && area.slug === out.neighbourhoodEntry?.slug;
  return { by: "near", metres, ...(isSameArea && { neighbourhood: area.name }) };
}

function replacementOf(
  entry: ActivityEntry,
  { arrangement }: StandingArrangement,
  out: ActivityEntry | undefined,
): Replacement | undefined {
  const tie = tieToTheme(entry, arrangement.theme);
  const wanted = out ? mainGoals(out) : [];
  const goal = goalsFrom(entry, SERVES).find((one) => wanted.includes(one));
  if (!tie && !(goal && mayServeGoalAlone(arrangement.theme))) return undefined;
  if (!isForTheSame(entry, out, tie)) return undefined;
  const near = nearness(entry, out);
  const isSameKind = entry.category !== undefined && entry.category === out?.category;
  return {
    entry,
    reasons: [
      ...(tie ? [tie] : []),
      ...(goal ? [{ by: "goal" as const, goal }] : []),
      ...(isSameKind ? [{ by: "category" as const, category: entry.category! }] : []),
      ...(near ? [near] : []),
    ],
  };
}

/**
 * Which activity could take the place of this step, best first: tied to the theme before only serving the same goal,
 * what needs a call first after what does not, then with the most reasons, then the nearest, then the easiest to walk
 * into. It can be found today, is not full, is of the same municipality, does not stand in the bundle yet and is for
 * no fewer people.
 */
export function proposeReplacement(
  bundle: StandingArrangement,
  step: StandingStep,
  entries: readonly ActivityEntry[],
  today: LocalDate,
): Replacement[] {
  const inIt = new Set(bundle.arrangement.activities.map(({ activity }) => activity));
  const rank = ({ entry, reasons }: Replacement): number[] => {
    const near = reasons.find((reason) => reason.by === "near");
    const tied = reasons.some(({ by }) => by === "moment" || by === "age" || by === "evening");
    return [tied ? 0 : 1, needsCallFirst(entry, today) ? 1 : 0, -reasons.length, near?.metres ?? Infinity];
  };
  return entries
    .filter(
      (entry) =>
        entry.municipality === bundle.arrangement.municipality &&
        !inIt.has(entry.slug) &&
        standingOf(entry, today) === "living" &&
        !isClosed(roomOf(entry, today)),
    )
    .flatMap((entry) => replacementOf(entry, bundle, step.entry) ?? [])
    .map((one) => ({ one, at: rank(one) }))
    .sort((a, b) => {
      const differs = a.at.findIndex((value, index) => value !== b.at[index]);
      return differs < 0 ? byEase(a.one.entry, b.one.entry) : a.at[differs]! - b.at[differs]!;
    })
    .map(({ one }) => one);
}
