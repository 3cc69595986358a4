import { z } from "zod";
import { wellFormed } from "./identifiers.ts";
import { contact } from "./contact.ts";
import { source } from "./source.ts";

export const organization = z.strictObject({
  name: wellFormed.min(2).max(120),
  description: wellFormed.max(600).optional(),
  contact,
  kvk: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  sources: z.array(source).optional(),
});
export type Organization = z.infer<typeof organization>;
