import { z } from "zod";
import { categoryKey } from "./category.ts";
import { SUPPLY_AREAS, SUPPLY_SWITCHES } from "./closed-lists.ts";
import { localDate, slug, website, wellFormed } from "./identifiers.ts";

const people = z.strictObject({
  total: z.int().min(0).describe("Alle inwoners"),
  "18-30": z.int().min(0).optional(),
  "30-65": z.int().min(0).optional(),
  "65-plus": z.int().min(0).optional(),
});
export type Inhabitants = z.infer<typeof people>;

/** Where a figure comes from; without it nobody can tell what it is worth. */
const origin = {
  source: wellFormed
    .min(3)
    .max(240)
    .describe("Waar dit vandaan komt, zoals: CBS, Kerncijfers wijken en buurten"),
  url: website.optional(),
  on: localDate.describe("De dag waarop dit gold"),
  invented: z.boolean().optional().describe("true: verzonnen, als voorbeeld. De pagina zegt het erbij"),
};

const minimumLine = z.strictObject({
  asked: wellFormed.min(8).max(160).describe("Wat er gevraagd wordt, in één zin"),
  needs: z
    .strictObject({
      category: categoryKey.optional(),
      all: z.array(z.enum(SUPPLY_SWITCHES)).max(6).optional().describe("Wat er allemaal voor moet gelden"),
      atLeast: z.int().min(1).max(500),
      per: z.enum(SUPPLY_AREAS).describe("municipality: samen; district of neighbourhood: in elk daarvan"),
    })
    .optional()
    .describe("Leeg: dit staat niet in de gids en is er niet aan te zien"),
});

/** What a municipality holds its offer against, all of it optional: content/targets/<municipality>.json. */
export const targets = z.strictObject({
  population: z
    .strictObject({
      ...origin,
      municipality: people.optional(),
      districts: z
        .record(wellFormed, people)
        .optional()
        .describe("Naam van het stadsdeel, met zijn inwoners"),
      neighbourhoods: z.record(slug, people).optional().describe("Wijk uit municipalities/<gemeente>.json"),
    })
    .optional(),
  goals: z
    .strictObject({
      ...origin,
      perTenThousand: z
        .partialRecord(categoryKey, z.number().min(0).max(1000))
        .describe("Hoeveel activiteiten de gemeente wil op 10.000 inwoners"),
    })
    .optional(),
  minimumOffer: z.strictObject({ ...origin, lines: z.array(minimumLine).min(1).max(40) }).optional(),
});
export type Targets = z.infer<typeof targets>;
export type MinimumLine = z.infer<typeof minimumLine>;
