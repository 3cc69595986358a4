import { z } from "zod";
import { point, postcode, postcode4, slug } from "./identifiers.ts";
import { source } from "./source.ts";

export const location = z.strictObject({
  name: z.string().min(2).max(120),
  street: z.string().max(120).optional().describe("Straat en huisnummer"),
  postcode: postcode.optional(),
  pc4: postcode4.optional().describe("Alleen als de hele postcode niet bekend is"),
  city: z.string().max(80).optional(),
  neighbourhood: slug.optional().describe("Een wijk uit municipalities/<gemeente>.json"),
  point: point.optional(),
  transport: z.string().max(200).optional(),
  sources: z.array(source).optional(),
});
export type Location = z.infer<typeof location>;
