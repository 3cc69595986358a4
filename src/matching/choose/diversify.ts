import { asksFromHome, type Asked } from "#matching/ask/asked.ts";
import { isFromHome } from "#domain/door.ts";
import { shelvesOf, type Candidate } from "#matching/offer/candidate.ts";
import { isForOwnGroup } from "./corrections.ts";
import { serves } from "#matching/ask/preference.ts";
import type { Scored } from "./score.ts";
import { WEIGHTS } from "#matching/weights.ts";

const D = WEIGHTS.diversity;
/** Scores that hardly differ count as the same, so that the order of `inOrder` decides between them. */
const stepOf = (score: number): number => Math.round(score / WEIGHTS.tie) * WEIGHTS.tie;

const kindOf = (candidate: Candidate): string | undefined => shelvesOf(candidate)[0];

interface Waiting {
  one: Scored;
  /** Likeness to the most alike of what was picked. */
  likeness: number;
}

/**
 * Picks one after another what scores well and adds something: another goal of this person (xQuAD over their
 * own goals), another kind, place or organisation. Among the first five: at most
 * one from home unless asked for, two categories where there are, a place for a group somebody chose, and hardly ever
 * more than two of one organisation or three of one kind.
 */
export function diversify(ordered: readonly Scored[], asked: Asked, count: number): Scored[] {
  const left: Waiting[] = ordered.slice(0, Math.max(D.pool, count)).map((one) => ({ one, likeness: 0 }));
  const picked: Scored[] = [];
  const covered = asked.profile.goals.map(() => 0);
  const isReserved = ({ candidate }: Scored): boolean => isForOwnGroup(candidate, asked);
  const reserved = left.find(({ one }) => isReserved(one));

  while (picked.length < count && left.length > 0) {
    const goalSeat =
      picked.length >= D.goalSeatFrom && picked.length < D.shown ? uncoveredSeat(left, picked, asked) : -1;
    const seat =
      goalSeat >= 0
        ? goalSeat
        : reserved && picked.length === D.reservedUntil - 1 && !picked.some(isReserved)
          ? left.indexOf(reserved)
          : -1;
    const index = seat >= 0 ? seat : bestOf(left, picked, covered, asked);
    const [{ one }] = left.splice(index, 1) as [Waiting];
    picked.push(one);
    asked.profile.goals.forEach((goal, i) => {
      covered[i] = (covered[i] ?? 0) + D.goalCovered * serves(one.candidate, goal);
    });
    for (const waiting of left)
      waiting.likeness = Math.max(waiting.likeness, likeness(waiting.one.candidate, one.candidate));
  }
  return picked;
}

/** A wish that nothing of what was picked is made for gets a place, when somebody confirmed that something good is. */
function uncoveredSeat(left: readonly Waiting[], picked: readonly Scored[], asked: Asked): number {
  const open = asked.profile.goals.filter(
    (goal) => !picked.some(({ candidate }) => serves(candidate, goal) >= D.madeForGoal),
  );
  const room = D.shown - picked.length;
  if (open.length === 0 || open.length < room) return -1;
  return left.findIndex(
    ({ one: { candidate, score } }) =>
      candidate.serves !== undefined &&
      serves(candidate, open[0]!) >= D.madeForGoal &&
      score >= D.goalSeatScore,
  );
}

/** Index of the best that the rules of the first five allow; rules that leave nothing are let go of, the last first. */
function bestOf(left: Waiting[], picked: Scored[], covered: number[], asked: Asked): number {
  const isShown = picked.length < D.shown;
  const rules = isShown ? RULES : [];
  for (let kept = rules.length; kept >= 0; kept--) {
    let best = -1;
    let bestValue = -Infinity;
    left.forEach(({ one, likeness }, index) => {
      if (!rules.slice(0, kept).every((isAllowed) => isAllowed(one.candidate, picked, asked))) return;
      const fresh = (goalNovelty(one.candidate, covered, asked) + 1 - likeness) / 2;
      const score = stepOf(one.score);
      // Who looks on after the first five looks for more of what fits best.
      const value = isShown
        ? D.score * score + (1 - D.score) * fresh - crowding(one.candidate, picked)
        : score;
      if (value > bestValue) {
        bestValue = value;
        best = index;
      }
    });
    if (best >= 0) return best;
  }
  return 0;
}

type Rule = (candidate: Candidate, picked: readonly Scored[], asked: Asked) => boolean;

const RULES: readonly Rule[] = [
  (candidate, picked, { profile }) =>
    !isFromHome(candidate) ||
    asksFromHome(candidate, profile) ||
    picked.filter((one) => isFromHome(one.candidate)).length < D.fromHome,
  (candidate, picked) =>
    picked.length < D.shown - 1 || picked.some((one) => kindOf(one.candidate) !== kindOf(candidate)),
];

/**
 * A third of one organisation or a fourth of one kind among the first five gives way, unless it is much better: the
 * only group for who lost somebody is not to be missed because its organisation offers two other things.
 */
function crowding(candidate: Candidate, picked: readonly Scored[]): number {
  const { organization } = candidate;
  const kind = kindOf(candidate);
  const ofOne = picked.filter((one) => one.candidate.organization === organization).length;
  const ofKind = picked.filter((one) => kindOf(one.candidate) === kind).length;
  return ofOne >= D.perOrganization || ofKind >= D.perCategory ? D.breach : 0;
}

function goalNovelty(candidate: Candidate, covered: readonly number[], { profile }: Asked): number {
  if (profile.goals.length === 0) return 0;
  const sum = profile.goals.reduce(
    (total, goal, i) =>
      total + (1 - D.laterGoal * i) * serves(candidate, goal) * (1 - Math.min(1, covered[i] ?? 0)),
    0,
  );
  return sum / profile.goals.length;
}

function likeness(a: Candidate, b: Candidate): number {
  const { category, organization, venue, tags } = D.likeness;
  return (
    (kindOf(a) === kindOf(b) ? category : 0) +
    (a.organization === b.organization ? organization : 0) +
    (a.location !== undefined && a.location === b.location ? venue : 0) +
    tags * sharedTags(a, b)
  );
}

/** Jaccard over the interests of two activities. */
function sharedTags(a: Candidate, b: Candidate): number {
  const first = Object.keys(a.tags);
  const shared = first.filter((tag) => tag in b.tags).length;
  const all = first.length + Object.keys(b.tags).length - shared;
  return all === 0 ? 0 : shared / all;
}
