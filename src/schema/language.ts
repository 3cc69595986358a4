import { z } from "zod";
import { languageCode } from "./identifiers.ts";

export const language = z.strictObject({
  spoken: z.array(languageCode).optional().describe("Leeg: niet bekend. De eerste is de voertaal"),
  anyLanguage: z.boolean().optional().describe("De taal maakt niet uit"),
  dutchNeeded: z.enum(["none", "little", "good"]).optional(),
  practiceWelcome: z.boolean().optional(),
});
export type Language = z.infer<typeof language>;
