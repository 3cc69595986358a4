import { questions } from "#copy/nl/questions.ts";
import { textOf } from "#copy/text-of.ts";

/** The texts of the questions and no others. */
export const text = textOf(questions);
