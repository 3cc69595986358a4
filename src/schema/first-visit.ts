import { z } from "zod";
import { wellFormed } from "./identifiers.ts";

/** What happens the first time. Every key is optional: a step is shown only when somebody told us. */
export const firstVisit = z.strictObject({
  accompaniment: z
    .enum(["coach", "host", "buddy", "yes", "none"])
    .optional()
    .describe("Wie er de eerste keer bij u is. yes: iemand, niet bekend wie. Leeg: niet bekend"),
  meetAt: wellFormed.max(200).optional(),
  firstTenMinutes: wellFormed.max(300).optional(),
  bring: wellFormed.max(200).optional(),
  mayWatch: z.boolean().optional(),
  mayBringSomeone: z.boolean().optional(),
  callFirst: z.boolean().optional(),
  note: wellFormed.max(200).optional(),
});
export type FirstVisit = z.infer<typeof firstVisit>;

/** Observable facts that make stepping in easier or harder; never a score. */
export const threshold = z.strictObject({
  groupSize: z.strictObject({ min: z.int().min(1).optional(), max: z.int().min(1).optional() }).optional(),
  dropIn: z.boolean().optional(),
  skill: z.enum(["none", "some"]).optional(),
  effort: z.enum(["seated", "light", "active"]).optional(),
  sound: z.enum(["quiet", "lively"]).optional(),
});
export type Threshold = z.infer<typeof threshold>;
