import { z } from "zod";
import { contact } from "./contact.ts";
import { municipalityCode, point, postcode4, slug } from "./identifiers.ts";
import { outline } from "./outline.ts";
import { schoolRegion } from "./vocabulary.ts";

const neighbourhood = z.strictObject({
  slug,
  name: z.string(),
  district: z.string().optional().describe("Het stadsdeel, zoals Almere Haven"),
  centre: point.optional(),
  pc4: z.array(postcode4),
  outline: outline.optional().describe("De omtrek op de kaart. npm run areas maakt hem"),
});
export type Neighbourhood = z.infer<typeof neighbourhood>;

export const municipality = z.strictObject({
  name: z.string(),
  code: municipalityCode.optional().describe("CBS-gemeentecode"),
  schoolRegion: schoolRegion
    .optional()
    .describe("De regio van de schoolvakanties. Leeg: data waarop de regio's verschillen, zijn niet zeker"),
  centre: point,
  neighbourhoods: z.array(neighbourhood),
  postcodes: z
    .array(z.strictObject({ pc4: postcode4, centre: point, place: z.string().optional() }))
    .describe("Zo vindt iemand iets in de buurt zonder dat een plek het apparaat verlaat"),
  postcodeSource: z.string().optional(),
  outline: outline.optional().describe("De omtrek van de gemeente op de kaart. npm run areas maakt hem"),
  around: outline.optional().describe("Het land van de buren op de kaart. npm run areas maakt het"),
  outlineSource: z.string().max(120).optional().describe("Van wie de omtrekken zijn"),
  inventedContent: z
    .boolean()
    .optional()
    .describe("Of de organisaties hier verzonnen zijn. Leeg: zoals in settings.json"),
  welzijnOpRecept: z
    .strictObject({
      status: z.enum(["active", "preparing", "unknown"]),
      organization: slug.optional(),
      text: z.string().max(600).optional(),
      coaches: z.array(contact).optional(),
    })
    .optional(),
});
export type Municipality = z.infer<typeof municipality>;
