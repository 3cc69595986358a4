import type { Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { brokenLimits, OWN_LIMITS, type Limit } from "./limits.ts";
import { contentWishes, meets, missing, type PracticalWish, type Wish } from "#matching/ask/wishes.ts";

/**
 * A thing that was asked for and cannot be had. `absent`: nothing in the guide has it. `limited`: it is there,
 * but not with what else was wished. `excluded`: it is there, and known not to be possible for this person.
 */
export type Unmet =
  | { kind: "absent"; wish: Wish | { kind: "typed"; word: string } }
  /** `limits` all stand in the way of the activity that comes nearest. */
  | { kind: "limited"; wish: Wish; limits: PracticalWish[] }
  | { kind: "excluded"; wish: Wish; limit: Limit };

export function unmetWishes(
  judged: readonly { candidate: Candidate; limit: Limit | undefined }[],
  asked: Asked,
): Unmet[] {
  const open = judged.filter(({ limit }) => limit !== "over");
  const typed = asked.ownWords.absent.map((word): Unmet => ({
    kind: "absent",
    wish: { kind: "typed", word },
  }));
  return [
    ...typed,
    ...contentWishes(asked).flatMap((wish): Unmet[] => {
      const having = open.filter(({ candidate }) => meets(candidate, wish, asked));
      if (having.length === 0) return [{ kind: "absent", wish }];
      const possible = having.filter(({ limit }) => limit === undefined || OWN_LIMITS.includes(limit));
      if (possible.length === 0) return [{ kind: "excluded", wish, limit: mostInTheWay(having, asked) }];
      const gaps = possible.map(({ candidate }) => missing(candidate, asked));
      const nearest = gaps.reduce((least, gap) => (gap.length < least.length ? gap : least));
      return nearest.length === 0 ? [] : [{ kind: "limited", wish, limits: nearest }];
    }),
  ];
}

/** The limit that most of them break: told the first of each, somebody changes an answer and still finds nothing. */
function mostInTheWay(having: readonly { candidate: Candidate }[], asked: Asked): Limit {
  const counts = new Map<Limit, number>();
  for (const { candidate } of having)
    for (const limit of brokenLimits(candidate, asked)) counts.set(limit, (counts.get(limit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}
