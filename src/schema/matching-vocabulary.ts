import { z } from "zod";
import { slug } from "./identifiers.ts";

const words = z
  .array(z.string().min(2).max(60))
  .describe("Woorden en uitdrukkingen; een * staat voor de rest van het woord");

const wordList = z.strictObject({ key: slug, words });
export type WordList = z.infer<typeof wordList>;

/** Words of organisations in which the matching recognises a wish. */
export const matchingVocabulary = z.strictObject({
  goals: z.array(wordList).describe("Woorden waaraan te zien is dat iets bij een wens past"),
  needs: z.array(wordList).describe("Woorden waaraan te zien is dat er op iets gelet wordt"),
  groupsAsked: z
    .array(wordList)
    .describe("Eigen woorden die om een groep vragen, naast de woorden van de groep zelf"),
  alsoForOthers: words.describe("In 'voor wie': dan is een groep er ook voor anderen"),
  speech: words.describe("Waarmee mensen over een wens vertellen, en wat zelf geen wens is"),
});
export type MatchingVocabulary = z.infer<typeof matchingVocabulary>;
