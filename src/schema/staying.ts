import { z } from "zod";
import { slug, wellFormed } from "./identifiers.ts";

/** What happens when somebody stays away. Each key is said yes, said no, or absent: unknown, and asked. */
export const comingBack = z.strictObject({
  ringsWhenAway: z.boolean().optional().describe("Of iemand belt als u wegblijft"),
  ringsWho: wellFormed.max(80).optional().describe("Wie er dan belt: een functie, geen naam"),
  wayBackOpen: z.boolean().optional().describe("Of u altijd terug mag komen"),
  wayBackHow: wellFormed.max(160).optional().describe("Hoe dat gaat, in de woorden van de aanbieder"),
});
export type ComingBack = z.infer<typeof comingBack>;

/** Where somebody can go on to from here: as a visitor elsewhere, as a helper, or as a volunteer. */
export const nextStep = z.strictObject({
  as: z
    .enum(["visitor", "helper", "volunteer", "none"])
    .optional()
    .describe("visitor: verder met iets anders; helper: hier meehelpen; none: er is geen vervolg"),
  activity: slug.optional().describe("Bestandsnaam in activities/, als het een activiteit van de gids is"),
  how: wellFormed.max(160).optional().describe("Hoe dat gaat, in de woorden van de aanbieder"),
});
export type NextStep = z.infer<typeof nextStep>;
