import { matchingWords } from "#text/words/matching.ts";
import { countText, textOf } from "#text/text-of.ts";
import type { Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { brokenLimit, type Limit } from "./limits.ts";

/** The answers of the eight questions that shape the list. */
export type AnswerKey =
  | "goals"
  | "interests"
  | "avoid"
  | "times"
  | "place"
  | "cost"
  | "needs"
  | "languages"
  | "age"
  | "showGroups"
  | "start";

export interface Effect {
  answer: AnswerKey;
  /** How many activities fall away by this answer; undefined when it only orders. */
  dropped?: number;
  text: string;
}

const text = textOf(matchingWords);

const LIMIT_OF: Partial<Record<Limit, AnswerKey>> = {
  wheelchair: "needs",
  rollator: "needs",
  gender: "showGroups",
  group: "showGroups",
  age: "age",
  language: "languages",
  avoid: "avoid",
  time: "times",
  cost: "cost",
  place: "place",
};

/** "Hoe komt deze lijst tot stand?": what each answer does, in the order of the questions. */
export function effectsOf(candidates: readonly Candidate[], asked: Asked): Effect[] {
  const { profile } = asked;
  const dropped = new Map<AnswerKey, number>();
  for (const candidate of candidates) {
    const limit = brokenLimit(candidate, asked);
    const answer = limit && LIMIT_OF[limit];
    if (answer) dropped.set(answer, (dropped.get(answer) ?? 0) + 1);
  }
  const order = (answer: AnswerKey, isAnswered: boolean): Effect[] =>
    isAnswered ? [{ answer, text: text("match.effect.order") }] : [];
  const limit = (answer: AnswerKey, isAnswered: boolean): Effect[] => {
    const count = dropped.get(answer) ?? 0;
    if (!isAnswered && count === 0) return [];
    const said = count === 0 ? text("match.effect.none") : countText(text, "match.effect.limit", count);
    return [{ answer, dropped: count, text: said }];
  };
  return [
    ...order("goals", profile.goals.length > 0),
    ...order("interests", asked.interests.length > 0 || asked.ownWords.isAsked),
    ...limit("avoid", asked.avoid.length > 0),
    ...(profile.timesHard ? limit("times", profile.times.length > 0) : order("times", asked.times !== 0)),
    ...(profile.place?.hard ? limit("place", true) : order("place", profile.place !== null)),
    ...(profile.cost?.hard ? limit("cost", true) : order("cost", asked.maxPrice !== undefined)),
    ...limit("needs", profile.needs.length > 0),
    ...limit("languages", profile.languages.length > 0),
    ...limit("age", profile.ageYears !== null),
    ...limit("showGroups", profile.showGroups.length > 0),
    ...order("start", profile.group !== null || profile.company !== null),
  ];
}
