import { z } from "zod";
import { point, postcode, postcode4, slug, wellFormed } from "./identifiers.ts";
import { source } from "./source.ts";

export const location = z.strictObject({
  name: wellFormed.min(2).max(120),
  street: wellFormed.max(120).optional().describe("Straat en huisnummer"),
  postcode: postcode.optional(),
  pc4: postcode4.optional().describe("Alleen als de hele postcode niet bekend is"),
  city: wellFormed.max(80).optional(),
  neighbourhood: slug.optional().describe("Een wijk uit municipalities/<gemeente>.json"),
  point: point.optional(),
  transport: wellFormed.max(200).optional(),
  sources: z.array(source).optional(),
});
export type Location = z.infer<typeof location>;
