import { z } from "zod";
import { accessibility } from "./accessibility.ts";
import { point, postcode, postcode4, slug, wellFormed } from "./identifiers.ts";
import { weeklyHours } from "./schedule.ts";
import { source } from "./source.ts";

const houseKind = z.enum([
  "community-centre",
  "library",
  "church",
  "sports",
  "culture",
  "garden",
  "care",
  "school",
]);
export type HouseKind = z.infer<typeof houseKind>;

/** Who looks at a place sees a picture of it only when somebody said whose it is and what is on it. */
const picture = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png|webp)$/, "een bestandsnaam als de-brug.jpg")
    .max(80)
    .describe("Een bestand uit content/pictures"),
  alt: wellFormed.min(2).max(200).describe("Wat erop staat, voor wie het niet ziet"),
  rights: wellFormed.min(2).max(120).describe("Van wie de foto is, en dat hij hier mag staan"),
  source: wellFormed.min(2).max(200).describe("Waar de foto vandaan komt"),
});
export type PlacePicture = z.infer<typeof picture>;

export const location = z.strictObject({
  name: wellFormed.min(2).max(120),
  kind: houseKind.optional().describe("Leeg: wat de naam zegt, zoals Buurthuis De Brug"),
  street: wellFormed.max(120).optional().describe("Straat en huisnummer"),
  postcode: postcode.optional(),
  pc4: postcode4.optional().describe("Alleen als de hele postcode niet bekend is"),
  city: wellFormed.max(80).optional(),
  neighbourhood: slug.optional().describe("Een wijk uit municipalities/<gemeente>.json"),
  point: point.optional(),
  transport: wellFormed.max(200).optional(),
  hours: z.array(weeklyHours).min(1).optional().describe("Wanneer de deur open is"),
  host: wellFormed.max(120).optional().describe("Wie u bij de balie treft: een functie, geen naam"),
  accessibility: accessibility
    .pick({ wheelchair: true, toilet: true, hearingLoop: true, quietSpace: true, note: true })
    .optional()
    .describe("Van het gebouw"),
  picture: picture.optional(),
  sources: z.array(source).optional(),
});
export type Location = z.infer<typeof location>;
