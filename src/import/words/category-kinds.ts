import type { CategoryKey } from "#schema/category.ts";
import { ARTS } from "./kinds/arts-kinds.ts";
import { FOOD } from "./kinds/food-kinds.ts";
import { HELPING } from "./kinds/helping-kinds.ts";
import { LEARNING } from "./kinds/learning-kinds.ts";
import { MEANING } from "./kinds/meaning-kinds.ts";
import { MEETING } from "./kinds/meeting-kinds.ts";
import { MOVING } from "./kinds/moving-kinds.ts";
import { NATURE } from "./kinds/nature-kinds.ts";

/**
 * What is done: a word stands here only when nobody would look for it under another category. What fits two stands
 * among the words that do (category-words.ts).
 */
const KINDS: Record<CategoryKey, readonly string[]> = {
  bewegen: MOVING,
  natuur: NATURE,
  koken: FOOD,
  creatief: ARTS,
  zingeving: MEANING,
  vrijwilligerswerk: HELPING,
  ontmoeten: MEETING,
  anders: LEARNING,
};

/** "Hip-hop" and "hip hop" are one: the form in which these words are compared. */
export const inOneWord = (said: string): string => said.replace(/[ -]/g, "");

export const CATEGORY_KINDS = Object.fromEntries(
  Object.entries(KINDS).map(([key, lines]) => [
    key,
    new Set(lines.flatMap((line) => line.split(" | ").map(inOneWord))),
  ]),
) as unknown as Record<CategoryKey, ReadonlySet<string>>;
