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
  title: keyof typeof questionsWords;
  how?: keyof typeof questionsWords;
  Answer: ComponentType<AnswerProps>;
}

/** In the order they are asked; none has to be answered. */
export const QUESTIONS: readonly AskedQuestion[] = [
  { title: "ask.goals", how: "ask.goals.how", Answer: Goals },
  { title: "ask.interests", how: "ask.interests.how", Answer: Interests },
  { title: "ask.times", how: "ask.times.how", Answer: FreeTimes },
  { title: "ask.place", Answer: Place },
  { title: "ask.cost", Answer: Price },
  { title: "ask.needs", how: "ask.needs.how", Answer: Needs },
  { title: "ask.people", Answer: People },
  { title: "ask.start", Answer: Start },
];
