import { listText } from "#text/format.ts";
import { timeText } from "#text/when/date-text.ts";
import { matchingWords } from "#text/words/matching.ts";
import { dayList, WEEKDAY_NAMES } from "#text/when/schedule-words.ts";
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
import { isForChosenGroup } from "#matching/choose/corrections.ts";
import { WEIGHTS } from "#matching/weights.ts";

/** A sentence with how much of the score it stands for. */
export interface Reason {
  text: string;
  moved: number;
}

const text = textOf(matchingWords);
const MOST_NAMED = 2;

/** What somebody chose or wrote that the activity holds. */
export function wishReasons({ candidate }: Scored, asked: Asked, labels: Labels): Reason[] {
  const { interest: weight } = WEIGHTS.preference;
  const chosen = heldOf(candidate, asked);
  const said = saidIn(candidate, asked);
  const liking = likingSentence(candidate, chosen, labels);
  return [
    ...(liking === undefined ? [] : [{ text: liking, moved: weight * strengthOf(candidate, chosen[0]!) }]),
    ...(said.length === 0
      ? []
      : [
          {
            text: text("match.reason.words", { what: listText(said.slice(0, MOST_NAMED)) }),
            moved: weight * WEIGHTS.interest.ownWords.share * hitOf(candidate, asked),
          },
        ]),
  ];
}

/** Chosen interests that the activity holds, the strongest first. */
const heldOf = (candidate: Candidate, { profile }: Asked): string[] =>
  profile.interests
    .filter((key) => strengthOf(candidate, key) > 0)
    .sort((a, b) => strengthOf(candidate, b) - strengthOf(candidate, a));

const hitOf = ({ slug }: Candidate, { ownWords }: Asked): number => {
  const { any = 0, name = 0 } = ownWords.hits.get(slug) ?? {};
  return any + name;
};

/** Written words that the activity is named after, or that name a thing one does: others only happen to stand there. */
function saidIn({ slug }: Candidate, { ownWords }: Asked): string[] {
  const hit = ownWords.hits.get(slug);
  const said = (hit?.words ?? []).filter(
    (i) => ownWords.things.includes(i) && (hit!.name > 0 || ownWords.named.includes(i)),
  );
  return [...new Set(said.map((i) => ownWords.labels[i]!))];
}

/** By how much the activity is about it: what comes with it, or a word in its text, is no more than that. */
function likingSentence(candidate: Candidate, held: readonly string[], labels: Labels): string | undefined {
  if (held.length === 0) return undefined;
  const about = isOnlyHelped(candidate) ? [] : held.filter((key) => isAbout(candidate, key));
  if (about.length > 0) return aboutSentence(about.slice(0, MOST_NAMED), labels);
  const isInText = held.every((key) => candidate.tags[key] === "text");
  return text(isInText ? "match.reason.inText" : "match.reason.further", { what: labels.interest(held[0]!) });
}

/** A tag that nobody confirmed may be the import's, of coffee after the walk. */
const isAbout = ({ tags, unconfirmed }: Candidate, key: string): boolean =>
  tags[key] === "main" || tags[key] === "name" || (tags[key] === "tag" && unconfirmed !== true);

function aboutSentence(named: readonly string[], labels: Labels): string {
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

/** What the activity does for each goal, said only where its own facts or words say so. */
export function goalReasons({ candidate }: Scored, asked: Asked): Reason[] {
  const { order } = WEIGHTS.goals;
  const { profile } = asked;
  const isSurprise = isOther(candidate, asked);
  const reasons = profile.goals.flatMap((goal, i) => {
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
  // Nothing of what they chose, and yet what they came for.
  const [best] = reasons.toSorted((a, b) => b.moved - a.moved);
  return isSurprise
    ? reasons.map((one) =>
        one === best ? { ...one, text: text("match.reason.surprise", { reason: one.text }) } : one,
      )
    : reasons;
}

/** Nothing they named, nothing that comes near it, and not their own group or grief either. */
const isOther = (candidate: Candidate, asked: Asked): boolean =>
  asked.profile.interests.length > 0 &&
  heldOf(candidate, asked).length === 0 &&
  saidIn(candidate, asked).length === 0 &&
  !isForChosenGroup(candidate, asked) &&
  !asked.interests.some((key) => (asked.related.get(key) ?? []).some((near) => isAbout(candidate, near)));

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
      if (isOnlyHelped(candidate)) return undefined;
      return confirmed || isMoving(candidate) ? text("match.reason.bewegen") : undefined;
    case "betekenis":
      return role === "volunteer" || (confirmed && parts.includes("helping"))
        ? text("match.reason.betekenis")
        : undefined;
    case "leren":
      if (candidate.teachesDutch) return text("match.reason.dutch");
      return isClear ? text("match.reason.leren") : undefined;
    case "rust":
      return isClear && !isOnlyHelped(candidate) ? text("match.reason.rust") : undefined;
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

function fixedDaySentence({ fixedDay, fixedDays }: Candidate): string | undefined {
  if (!fixedDay) return fixedDays && text("match.reason.ritmeDays", { days: dayList(fixedDays) });
  const day = WEEKDAY_NAMES[fixedDay.day];
  return fixedDay.time
    ? text("match.reason.ritmeTime", { day, time: timeText(fixedDay.time) })
    : text("match.reason.ritme", { day });
}
