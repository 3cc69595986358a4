import { z } from "zod";
import { DEMANDS, LIFE_MOMENTS, PARTS } from "./closed-lists.ts";
import { slug } from "./identifiers.ts";

const words = z
  .array(z.string().min(2).max(60))
  .describe("Woorden en uitdrukkingen; een * staat voor de rest van het woord");

const wordList = z.strictObject({ key: slug, words });
export type WordList = z.infer<typeof wordList>;

const momentWords = z.strictObject({ key: z.enum(LIFE_MOMENTS), words });
const partWords = z.strictObject({ key: z.enum(PARTS), words });
const demandWords = z.strictObject({ key: z.enum(DEMANDS), words });

/** Words of organisations in which the matching recognises a wish. */
export const matchingVocabulary = z.strictObject({
  goals: z.array(wordList).describe("Woorden waaraan te zien is dat iets bij een wens past"),
  vague: words
    .optional()
    .describe("Woorden van een wens die zo vaak iets anders zeggen dat ze voor een voorstel niet tellen"),
  needs: z.array(wordList).describe("Woorden waaraan te zien is dat er op iets gelet wordt"),
  moments: z
    .array(momentWords)
    .describe("Woorden van een moment in een leven, van aanbieders en van bezoekers"),
  demands: z.array(demandWords).describe("Woorden waaraan te zien is wat het vraagt van wie komt"),
  parts: z
    .array(partWords)
    .optional()
    .describe(
      "Woorden waaraan te zien is of iemand er helpt, geholpen wordt of leert, waar geen veld het zegt",
    ),
  has: z.array(demandWords).describe("Eigen woorden waaraan te zien is dat iemand dat heeft of kan"),
  groupsAsked: z
    .array(wordList)
    .describe("Eigen woorden die om een groep vragen, naast de woorden van de groep zelf"),
  alsoForOthers: words.describe("In 'voor wie': dan is een groep er ook voor anderen"),
  closedBy: z
    .array(wordList)
    .optional()
    .describe(
      "Waar niemand invulde voor wie het is: uitdrukkingen waaruit blijkt dat het alleen voor hen is",
    ),
  cultures: z
    .array(wordList)
    .optional()
    .describe(
      "In titel of 'voor wie': voor mensen uit één cultuur; de sleutel is de taal die de meesten spreken",
    ),
  speech: words.describe("Waarmee mensen over een wens vertellen, en wat zelf geen wens is"),
});
export type MatchingVocabulary = z.infer<typeof matchingVocabulary>;
