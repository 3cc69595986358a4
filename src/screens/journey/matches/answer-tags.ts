import { sentenceCase } from "#text/format.ts";
import { matchingWords } from "#text/words/matching.ts";
import { countText } from "#text/text-of.ts";
import type { AnswerKey } from "#matching/choose/effects.ts";
import type { MatchGuide } from "#matching/offer/match-guide.ts";
import { LITTLE_DUTCH, type Profile } from "#matching/ask/profile.ts";
import { TIME_BUTTONS } from "../questions/chosen.ts";
import { languageName } from "../questions/languages.ts";
import { questionsText } from "../questions/questions-words.ts";
import { matchesText } from "./matches-words.ts";

/** Which of the eight questions an answer belongs to. */
export const QUESTION_OF: Record<AnswerKey, number> = {
  goals: 1,
  interests: 2,
  avoid: 2,
  times: 3,
  place: 4,
  cost: 5,
  needs: 6,
  languages: 7,
  age: 6,
  showGroups: 8,
  start: 8,
};

interface AnswerTag {
  answer: AnswerKey;
  label: string;
}

/** What somebody answered, in the words of the questions and in their order. */
export function answerTags(profile: Profile, { interests, groups }: MatchGuide): AnswerTag[] {
  const tag = (answer: AnswerKey, labels: readonly string[]) => labels.map((label) => ({ answer, label }));
  const nameIn = (list: readonly { key: string; label: string }[], key: string) =>
    sentenceCase(list.find((one) => one.key === key)?.label ?? key);
  const gender = (key: string) =>
    key === "vrouwen" || key === "mannen" ? questionsText(`ask.people.${key}`) : nameIn(groups, key);
  const { place, cost, ageYears, company, group } = profile;
  return [
    ...tag(
      "goals",
      profile.goals.map((goal) => matchingWords[`match.goal.${goal}`]),
    ),
    ...tag(
      "interests",
      profile.interests.map((key) => nameIn(interests, key)),
    ),
    ...tag("interests", profile.text.trim() ? [`“${profile.text.trim()}”`] : []),
    ...tag(
      "avoid",
      profile.avoid.map((key) => `${matchesText("fit.answer.avoid")}: ${nameIn(interests, key)}`),
    ),
    ...tag("times", timesLabel(profile)),
    ...tag("place", place?.pc4 ? [matchesText("fit.near", { pc4: place.pc4 })] : []),
    ...tag("place", place?.mode ? [questionsText(`ask.place.${place.mode}`)] : []),
    ...tag("place", place?.maxKm ? [matchesText("fit.upTo", { km: place.maxKm })] : []),
    ...tag("cost", cost ? [questionsText(`ask.cost.${String(cost.maxPerTime) as "0"}`)] : []),
    ...tag(
      "needs",
      profile.needs.map((need) => questionsText(`ask.needs.${need}`)),
    ),
    ...tag("age", ageYears ? [matchesText("fit.years", { n: ageYears })] : []),
    ...tag(
      "languages",
      profile.languages.map((code) =>
        code === LITTLE_DUTCH ? questionsText("ask.people.nl-beetje") : languageName(code),
      ),
    ),
    ...tag("start", company ? [questionsText(`ask.start.${company}`)] : []),
    ...tag("start", group ? [questionsText(`ask.start.${group}`)] : []),
    ...tag("showGroups", profile.showGroups.map(gender)),
  ];
}

/** What was answered to one of the eight, in short. */
export const answersTo = (question: number, profile: Profile, guide: MatchGuide): string[] =>
  answerTags(profile, guide).flatMap(({ answer, label }) => (QUESTION_OF[answer] === question ? label : []));

function timesLabel({ times }: Profile): string[] {
  if (times.length === 0) return [];
  const named = (["always", "daytime", "evenings", "weekend"] as const).find(
    (button) =>
      TIME_BUTTONS[button].length === times.length &&
      TIME_BUTTONS[button].every((slot) => times.includes(slot)),
  );
  return [named ? questionsText(`ask.times.${named}`) : countText(matchesText, "fit.times", times.length)];
}
