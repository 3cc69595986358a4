import { z } from "zod";
import { DEMANDS, GOALS, LIFE_MOMENTS, PARTS } from "./closed-lists.ts";
import { localDate, slug } from "./identifiers.ts";

export type Goal = (typeof GOALS)[number];
export type LifeMoment = (typeof LIFE_MOMENTS)[number];
export type Demand = (typeof DEMANDS)[number];
export type Part = (typeof PARTS)[number];

/**
 * Whom and what an activity suits, as somebody who knows it read it: what word lists cannot tell. A key that is
 * absent was not looked at; an empty list was, and holds nothing.
 */
export const suits = z.strictObject({
  about: z
    .array(slug)
    .max(6)
    .optional()
    .describe(
      "Interesses uit vocabulary/interests.json. De eerste is waar het om draait, de rest komt erbij",
    ),
  goals: z
    .partialRecord(z.enum(GOALS), z.int().min(1).max(3))
    .optional()
    .describe("Welke wensen het dient: 3 daar is het voor, 2 goed, 1 een beetje. Wat er niet staat: niet"),
  moments: z.array(z.enum(LIFE_MOMENTS)).optional().describe("Voor welk moment in een leven het is gemaakt"),
  demands: z.array(z.enum(DEMANDS)).optional().describe("Wat het vraagt van wie komt"),
  parts: z
    .array(z.enum(PARTS))
    .optional()
    .describe("Hoe iemand er is: doet mee, wordt geholpen, helpt, leert"),
  on: localDate.describe("Wanneer iemand dit voor het laatst bevestigde"),
  text: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe("Vingerafdruk van de tekst die toen gelezen is. Leeg: niet bekend"),
});
export type Suits = z.infer<typeof suits>;
