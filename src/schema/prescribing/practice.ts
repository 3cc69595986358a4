import { z } from "zod";
import { phone, point, postcode, slug, website, wellFormed } from "../identifiers.ts";

/** A GP practice that works with Welzijn op Recept: what is said of it in public, and nothing of who works or comes there. */
export const practice = z.strictObject({
  name: wellFormed.min(2).max(120).describe("De naam van de praktijk, niet die van een arts"),
  street: wellFormed.max(120).describe("Straat en huisnummer"),
  postcode: postcode.optional(),
  city: wellFormed.max(80).optional().describe("Leeg: de naam van de gemeente"),
  neighbourhood: slug.describe("Een wijk uit municipalities/<gemeente>.json"),
  point: point.optional().describe("Leeg: het midden van de wijk telt voor wat in de buurt is"),
  phone: phone.optional(),
  website: website.optional(),
  referral: wellFormed
    .max(240)
    .optional()
    .describe("Hoe het team verwijst, in één zin. Leeg: op de pagina staat dat u dit even navraagt"),
  room: wellFormed.max(120).optional().describe("Waar de coach zit, zoals: spreekkamer 3, eerste verdieping"),
  note: wellFormed
    .max(200)
    .optional()
    .describe("Wat een lezer nog moet weten, zoals: deze praktijk is verzonnen"),
});
export type Practice = z.infer<typeof practice>;
