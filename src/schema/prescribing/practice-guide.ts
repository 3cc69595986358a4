import { z } from "zod";
import { wellFormed } from "../identifiers.ts";

const line = wellFormed.min(3).max(240);
const lines = z.array(line).min(1).max(8);
/** On a leaflet that is one A4 in any browser: `tests/e2e/practice-paper.spec.ts` prints the longest texts. */
const step = z.strictObject({ title: wellFormed.min(2).max(40), text: wellFormed.min(3).max(170) });

/**
 * How Welzijn op Recept goes, as any municipality knows it: content/practice-guide.json. What is of one practice or one
 * coach stands with them.
 */
export const practiceGuide = z.strictObject({
  resident: z.strictObject({
    intro: wellFormed.min(3).max(200).describe("Voor wie het is, in één of twee korte zinnen"),
    steps: z.array(step).min(2).max(5).describe("Wat er gebeurt, en wie wie belt"),
    good: z
      .array(wellFormed.min(3).max(100))
      .min(1)
      .max(3)
      .describe("Wat iemand gerust mag weten. Met de stappen past dit op één folder"),
  }),
  team: z.strictObject({
    recognise: lines.describe("Waaraan u merkt dat het iets kan zijn"),
    steps: z
      .array(step)
      .length(3)
      .describe("Verwijzen in drie stappen. De eigen weg van een praktijk staat bij stap 3"),
    say: line.describe("Een zin om tegen iemand te zeggen"),
    does: lines.describe("Wat de coach doet"),
    doesNot: lines.describe("Wat de coach niet doet"),
    mentalHealth: lines.describe("Wanneer de POH-GGZ de juiste is"),
    urgent: line.describe("Wat te doen als het niet kan wachten"),
  }),
  poster: z.strictObject({
    title: wellFormed.min(3).max(40).describe("Groot op de muur"),
    lines: z.array(wellFormed.min(3).max(60)).min(1).max(3),
    ask: wellFormed.min(3).max(60).describe("Wat iemand kan doen, boven de code"),
  }),
});
export type PracticeGuide = z.infer<typeof practiceGuide>;
