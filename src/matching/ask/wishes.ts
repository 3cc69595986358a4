import { groupKindOf } from "#domain/group-size.ts";
import { WEIGHTS } from "#matching/weights.ts";
import { kilometresTo, type Asked } from "./asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { serves } from "./preference.ts";
import type { Goal } from "#schema/suits.ts";

/** What somebody would like, one thing each. Needs, language, age and groups are no wishes: never let go of. */
export type Wish =
  | { kind: "interest"; key: string }
  | { kind: "word"; index: number }
  | { kind: "goal"; goal: Goal }
  | { kind: PracticalWish };
export type PracticalWish = "time" | "distance" | "cost" | "start" | "size";

const PRACTICAL_WISHES: readonly PracticalWish[] = ["time", "distance", "cost", "start", "size"];

/** The things asked for: a list must hold one of them to fit. Goals, where nothing was named. */
export function contentWishes({ profile, interests, ownWords }: Asked): Wish[] {
  const named: Wish[] = [
    ...interests.map((key): Wish => ({ kind: "interest", key })),
    ...ownWords.things.map((index): Wish => ({ kind: "word", index })),
  ];
  return named.length > 0 ? named : profile.goals.map((goal): Wish => ({ kind: "goal", goal }));
}

/** Whether an activity meets a wish. What is not known meets it: it stays in, with a question to ask. */
export function meets(candidate: Candidate, wish: Wish, asked: Asked): boolean {
  const { profile } = asked;
  switch (wish.kind) {
    case "interest":
      // A word in passing is not what an activity is about.
      return candidate.tags[wish.key] !== undefined && candidate.tags[wish.key] !== "text";
    case "word":
      return asked.ownWords.hits.get(candidate.slug)?.words.includes(wish.index) === true;
    case "goal":
      return serves(candidate, wish.goal) >= WEIGHTS.goals.served;
    case "time":
      return asked.times === 0 || candidate.slots === 0 || (candidate.slots & asked.times) !== 0;
    case "distance": {
      const maxKm = profile.place?.maxKm;
      return maxKm === undefined || (kilometresTo(candidate, asked) ?? 0) <= maxKm;
    }
    case "cost":
      return asked.maxPrice === undefined || (candidate.price ?? 0) <= asked.maxPrice + 0.01;
    case "start":
      return profile.company !== "samen" || candidate.accompaniment !== "none";
    case "size":
      return fitsSize(candidate, asked);
  }
}

function fitsSize({ size }: Candidate, { profile: { group } }: Asked): boolean {
  if (size === undefined || group === null) return true;
  const kind = groupKindOf(size);
  if (group === "een-op-een") return kind === "pair";
  return group === "klein" ? kind !== "large" : kind === "large";
}

/** The practical wishes an activity does not meet. */
export const missing = (candidate: Candidate, asked: Asked): PracticalWish[] =>
  PRACTICAL_WISHES.filter((kind) => !meets(candidate, { kind }, asked));

/** Meets every practical wish, and one of the things asked for. */
export const fits = (candidate: Candidate, wishes: readonly Wish[], asked: Asked): boolean =>
  holdsOne(candidate, wishes, asked) && missing(candidate, asked).length === 0;

export const holdsOne = (candidate: Candidate, wishes: readonly Wish[], asked: Asked): boolean =>
  wishes.length === 0 || wishes.some((wish) => meets(candidate, wish, asked));
