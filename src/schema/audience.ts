import { z } from "zod";
import { slug, wellFormed } from "./identifiers.ts";

export const audience = z.strictObject({
  minAge: z.int().min(0).max(120).optional(),
  maxAge: z.int().min(0).max(120).optional(),
  gender: z.enum(["women", "men"]).optional().describe("Alleen invullen als de groep zo is bedoeld"),
  groups: z.array(slug).optional().describe("Groepen uit de woordenlijst (vocabulary/groups.json)"),
  note: wellFormed.max(160).optional().describe("Voor wie, in de woorden van de aanbieder"),
});
export type Audience = z.infer<typeof audience>;
