import { questions } from "./questions-words.ts";
import { textOf } from "#text/text-of.ts";

/** The texts of the questions and no others. */
export const text = textOf(questions);
