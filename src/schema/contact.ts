import { z } from "zod";
import { email, phone, website, wellFormed } from "./identifiers.ts";

/** Public details only: a function ("wandelbegeleider"), never somebody's name. */
export const contact = z.strictObject({
  role: wellFormed.max(80).optional().describe("Functie, geen naam"),
  phone: phone.optional(),
  email: email.optional(),
  website: website.optional(),
});
export type Contact = z.infer<typeof contact>;
