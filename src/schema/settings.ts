import { z } from "zod";
import { email, phone, slug } from "./identifiers.ts";

/** What one instance of the guide decides for itself: content/settings.json. */
export const settings = z.strictObject({
  name: z.string().min(2).max(60).describe("De naam van de gids, zoals Meedoenwijzer Almere"),
  municipality: slug.describe("De gemeente waarmee de gids opent: bestandsnaam in municipalities/"),
  inventedContent: z
    .boolean()
    .describe("true: onderaan elke pagina staat dat de organisaties verzonnen zijn"),
  contact: z
    .strictObject({
      email: email.optional(),
      phone: phone.optional(),
      organization: z.string().max(120).optional(),
    })
    .describe("Wie deze gids maakt"),
  tiles: z
    .strictObject({
      url: z
        .string()
        .regex(/^(?:https?:\/\/|\/)/, "een adres met {z}, {x} en {y}")
        .includes("{z}", "een adres met {z}, {x} en {y}"),
      attribution: z.string().max(300),
      minZoom: z.int().min(0).max(22),
      maxZoom: z.int().min(0).max(22),
    })
    .optional()
    .describe("De ondergrond van de kaart. Weglaten: de kaart toont alleen de eigen tekening"),
});
export type Settings = z.infer<typeof settings>;
