import { z } from "zod";
import { wellFormed } from "./identifiers.ts";

/** Absent means unknown: shown as "Vraag dit even na", never as yes and never as no. */
export const accessibility = z.strictObject({
  wheelchair: z
    .enum(["yes", "rollator", "no", "not-applicable"])
    .optional()
    .describe("rollator: wel met een rollator, niet met een rolstoel. not-applicable: u hoeft nergens heen"),
  toilet: z.boolean().optional().describe("Aangepast toilet"),
  hearingLoop: z.boolean().optional().describe("Ringleiding"),
  quietSpace: z.boolean().optional().describe("Weinig prikkels, of een stille plek"),
  childWelcome: z.boolean().optional(),
  pickup: z.boolean().optional().describe("U kunt worden opgehaald"),
  transport: wellFormed.max(160).optional().describe("Hoe iemand wordt opgehaald of meerijdt"),
  note: wellFormed.max(200).optional().describe("In de woorden van de aanbieder"),
});
export type Accessibility = z.infer<typeof accessibility>;
