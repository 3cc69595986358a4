import { z } from "zod";
import type { REGION_STATES } from "../closed-lists.ts";
import { localDate, municipalityCode, website } from "../identifiers.ts";
import { outline } from "../outline.ts";

export type RegionState = (typeof REGION_STATES)[number];

const sourceOfState = z
  .strictObject({
    words: z.string().min(3).max(160).describe("Wie het zegt, en waar"),
    url: website.optional(),
    date: localDate.describe("Van welke dag dit is"),
  })
  .describe("Waar dit vandaan komt");

const known = {
  code: municipalityCode,
  name: z.string().min(2).max(80),
  since: z
    .string()
    .regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/, "een maand als 2026-03, of een jaar")
    .optional()
    .describe("Sinds wanneer: 2026-03, of 2026. Leeg: niet bekend"),
  source: sourceOfState,
  invented: z.boolean().optional().describe("true: verzonnen, om te laten zien hoe het werkt"),
};

const stateOfMunicipality = z.discriminatedUnion("state", [
  z.strictObject({
    ...known,
    state: z.literal("guided").describe("Met begeleiding"),
    guide: z.string().min(2).max(120).optional().describe("Wie begeleidt. Leeg: niet bekend"),
  }),
  z.strictObject({ ...known, state: z.literal("independent").describe("Zelfstandig") }),
  z.strictObject({
    ...known,
    state: z.literal("in-talks").describe("In gesprek over een start"),
    guide: z.string().min(2).max(120).optional().describe("Met wie het gesprek is. Leeg: niet bekend"),
  }),
  // Not known needs no source; "there is none" has one.
  z.strictObject({
    code: municipalityCode,
    name: known.name,
    state: z.literal("none-or-unknown").describe("Geen Welzijn op Recept, of niet bekend"),
    source: sourceOfState.optional(),
    invented: known.invented,
  }),
]);
export type StateOfMunicipality = z.infer<typeof stateOfMunicipality>;

/** A region: municipalities that look at Welzijn op Recept together, and how far each is. */
export const region = z.strictObject({
  name: z.string().min(2).max(60),
  intro: z.string().min(20).max(400).optional().describe("Waar deze regio over gaat, in een of twee zinnen"),
  municipalities: z.array(stateOfMunicipality).min(1),
  drawing: z
    .strictObject({
      source: z.string().max(120),
      areas: z.array(z.strictObject({ code: municipalityCode, name: z.string(), outline })),
    })
    .optional()
    .describe("De omtrekken van deze gemeenten en hun buren. npm run areas maakt ze"),
});
export type Region = z.infer<typeof region>;
