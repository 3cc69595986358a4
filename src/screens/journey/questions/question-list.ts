import type { ComponentType } from "react";
import type { questionsWords } from "./questions-words.ts";
import type { AnswerProps } from "./question-props.ts";
import { Goals } from "./Goals.tsx";
import { Interests } from "./Interests.tsx";
import { Needs } from "./Needs.tsx";
import { People } from "./People.tsx";
import { Place } from "./Place.tsx";
import { Price } from "./Price.tsx";
import { Start } from "./Start.tsx";
import { FreeTimes } from "./FreeTimes.tsx";

interface AskedQuestion {
  /** In a few words, for the index. */
  short: keyof typeof questionsWords;
  title: keyof typeof questionsWords;
  how?: keyof typeof questionsWords;
  /** Said where one choice leads to the next question. */
  goesOn?: keyof typeof questionsWords;
  Answer: ComponentType<AnswerProps>;
}

/** In the order they are asked; none has to be answered. */
export const QUESTIONS: readonly AskedQuestion[] = [
  { short: "ask.short.goals", title: "ask.goals", how: "ask.goals.how", Answer: Goals },
  { short: "ask.short.interests", title: "ask.interests", how: "ask.interests.how", Answer: Interests },
  { short: "ask.short.times", title: "ask.times", how: "ask.times.how", Answer: FreeTimes },
  { short: "ask.short.place", title: "ask.place", goesOn: "ask.place.goesOn", Answer: Place },
  { short: "ask.short.cost", title: "ask.cost", goesOn: "ask.goesOn", Answer: Price },
  { short: "ask.short.needs", title: "ask.needs", how: "ask.needs.how", Answer: Needs },
  { short: "ask.short.people", title: "ask.people", how: "ask.people.how", Answer: People },
  { short: "ask.short.start", title: "ask.start", goesOn: "ask.goesOn", Answer: Start },
];
