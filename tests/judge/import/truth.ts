import { z } from "zod";

/**
 * What a careful reader took from each row of a sheet. `row` counts from below the header. `slots` are
 * "di-o": day and part of day (o, m, a). `freq`: d, w, 2w, m, k (course), x (now and then, or dates), f (as
 * arranged). `cost`: euros per visit, "k30" for a whole course, "m25" per month. 18 and 99 are "no limit said".
 */
const truthRow = z.object({
  row: z.int(),
  /** Name of the worksheet, in a workbook with more than one. */
  sheet: z.string().optional(),
  name: z.string(),
  category: z.string(),
  slots: z.array(z.string()),
  flexible: z.boolean(),
  freq: z.enum(["d", "w", "2w", "m", "k", "x", "f"]),
  cost: z.string().nullable(),
  wheelchair: z.enum(["yes", "no", "no_rollator_ok", "n/a", "unknown"]),
  ageMin: z.number(),
  ageMax: z.number(),
  gender: z.enum(["all", "women", "men"]),
  languages: z.array(z.string()),
  firstVisitTogether: z.boolean().nullable(),
  pc4: z.string(),
  wijk: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  mode: z.enum(["venue", "online", "home", "various"]),
  duplicateOf: z.string().nullable(),
  expired: z.boolean(),
  injected: z.array(z.string()),
  id: z.string(),
});
export type TruthRow = z.infer<typeof truthRow>;

export const truth = z.object({
  note: z.string().optional(),
  referenceDate: z.string().optional(),
  /** Rows that must be refused: no activity can be made of them. */
  refused: z.array(z.int()).optional(),
  rows: z.array(truthRow),
});
export type Truth = z.infer<typeof truth>;
