import { listText } from "#text/format.ts";
import { timeText } from "#text/when/date-text.ts";
import { matchingWords } from "#text/words/matching.ts";
import { WEEKDAY_NAMES } from "#text/when/schedule-words.ts";
import { textOf } from "#text/text-of.ts";
import type { Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import type { Labels } from "./labels.ts";
import { serves, strengthOf } from "#matching/ask/preference.ts";
import type { Goal } from "#schema/suits.ts";
import type { Scored } from "#matching/choose/score.ts";
import { groupKindOf } from "#domain/group-size.ts";
import { MOURNERS } from "#matching/ask/asked-groups.ts";
import { isOnlyHelped } from "#matching/offer/candidate.ts";
import { WEIGHTS } from "#matching/weights.ts";

/** A sentence with how much of the score it stands for. */
export interface Reason {
  text: string;
  moved: number;
}

const text = textOf(matchingWords);
const MOST_NAMED = 2;

/** What somebody chose or wrote that the activity holds; or that it holds none of it and serves a goal. */
export function wishReasons({ candidate }: Scored, asked: Asked, labels: Labels): Reason[] {
  const { interest: weight } = WEIGHTS.preference;
  const reasons: Reason[] = [];
  const found = asked.profile.interests
    .map((key) => ({ key, strength: strengthOf(candidate, key) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
  if (found.length > 0) {
    reasons.push({ text: likingSentence(found, labels), moved: weight * found[0]!.strength });
  }
  const hit = asked.ownWords.hits.get(candidate.slug);
  const said = hit?.words.filter((i) => asked.ownWords.things.includes(i)) ?? [];
  if (hit && said.length > 0) {
    const what = listText([...new Set(said.map((i) => asked.ownWords.labels[i]!))].slice(0, MOST_NAMED));
    reasons.push({
      text: text("match.reason.words", { what }),
      moved: weight * WEIGHTS.interest.ownWords.share * (hit.any + hit.name),
    });
  }
  if (reasons.length === 0 && asked.profile.interests.length > 0) reasons.push(...surprise(candidate, asked));
  return reasons;
}

function likingSentence(found: readonly { key: string }[], labels: Labels): string {
  const named = found.slice(0, MOST_NAMED).map(({ key }) => key);
  const likings = named.flatMap((key) => labels.liking(key) ?? []);
  const isKnown = likings.length === named.length;
  const names = isKnown ? sharedEnd(likings) : named.map(labels.interest);
  // "koffie en een praatje en een ander helpen" would be read as three things.
  const what = listText(names.some((name) => name.includes(" en ")) ? names.slice(0, 1) : names);
  return text(isKnown ? "match.reason.liking" : "match.reason.interest", { what });
}

/** "in de natuur bent" and "in stilte bent": the verb is said once. */
function sharedEnd(likings: readonly string[]): string[] {
  const [first, second] = likings.map((one) => one.split(" "));
  if (!first || !second || first.length < 2 || first.at(-1) !== second.at(-1)) return [...likings];
  return [first.slice(0, -1).join(" "), second.join(" ")];
}

/** "Iets heel anders": nothing they chose, and yet what they came for. */
function surprise(candidate: Candidate, { profile }: Asked): Reason[] {
  const goal = profile.goals.find(
    (one) => serves(candidate, one) >= WEIGHTS.goals.served && goalSentence(one, candidate) !== undefined,
  );
  if (!goal) return [];
  const named = text(`match.goal.${goal}`);
  const within = named.charAt(0).toLowerCase() + named.slice(1);
  return [{ text: text("match.reason.surprise", { goal: within }), moved: 0 }];
}

/** What the activity does for each goal, said only where its own facts or words say so. */
export function goalReasons({ candidate }: Scored, { profile }: Asked): Reason[] {
  const { order } = WEIGHTS.goals;
  return profile.goals.flatMap((goal, i) => {
    const value = serves(candidate, goal);
    const sentence = value >= WEIGHTS.goals.served ? goalSentence(goal, candidate) : undefined;
    return sentence === undefined
      ? []
      : [
          {
            text: sentence,
            moved: WEIGHTS.preference.goals * value * (order[i] ?? 0) * loudness(candidate, goal),
          },
        ];
  });
}

/** That others there miss somebody too is said before the coffee. */
const loudness = ({ goals, serves }: Candidate, goal: Goal): number =>
  goal === "rouw" && (goals.rouw === "name" || serves?.rouw === 3) ? WEIGHTS.told.othersMissToo : 1;

/** A goal is spoken of where somebody confirmed that it is served, or where the provider's own words mean it. */
function goalSentence(goal: Goal, candidate: Candidate): string | undefined {
  if (goal === "ritme") return fixedDaySentence(candidate);
  const { role, parts = [], serves: confirmed } = candidate;
  const evidence = candidate.goals[goal];
  const isClear = confirmed !== undefined || evidence === "name" || evidence === "more";
  const isFor = [...candidate.closedFor, ...candidate.meantFor];
  switch (goal) {
    case "mensen":
      // Somebody who comes to help is one person, however kind.
      if (candidate.size !== undefined && groupKindOf(candidate.size) === "pair") return undefined;
      if (isOnlyHelped(candidate)) return undefined;
      return text(candidate.rhythm === "weekly" ? "match.reason.mensenWeekly" : "match.reason.mensen");
    case "bewegen":
      return confirmed || isMoving(candidate) ? text("match.reason.bewegen") : undefined;
    case "betekenis":
      return role === "volunteer" || (confirmed && parts.includes("helping"))
        ? text("match.reason.betekenis")
        : undefined;
    case "leren":
      if (candidate.teachesDutch) return text("match.reason.dutch");
      return isClear ? text("match.reason.leren") : undefined;
    case "rust":
      return isClear ? text("match.reason.rust") : undefined;
    case "rouw":
      return confirmed || isFor.includes(MOURNERS) || evidence === "name"
        ? text("match.reason.rouw")
        : undefined;
    case "praktisch":
      return isClear && role !== "volunteer" && !(confirmed && !parts.includes("being-helped"))
        ? text("match.reason.praktisch")
        : undefined;
  }
}

const MOVING: readonly string[] = ["wandelen", "fietsen", "zwemmen", "sporten", "dansen"];
/** Of that kind, or named after something one moves in: a talk about moving moves nobody. */
const isMoving = ({ categories, tags }: Candidate): boolean =>
  categories[0] === "bewegen" || MOVING.some((key) => tags[key] === "name");

function fixedDaySentence({ fixedDay }: Candidate): string | undefined {
  if (!fixedDay) return undefined;
  const day = WEEKDAY_NAMES[fixedDay.day];
  return fixedDay.time
    ? text("match.reason.ritmeTime", { day, time: timeText(fixedDay.time) })
    : text("match.reason.ritme", { day });
}
