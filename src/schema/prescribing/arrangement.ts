import { z } from "zod";
import { ARRANGEMENT_THEMES } from "../closed-lists.ts";
import { localDate, slug, wellFormed } from "../identifiers.ts";

export type ArrangementTheme = (typeof ARRANGEMENT_THEMES)[number];

const arrangementStep = z.strictObject({
  activity: slug.describe("Bestandsnaam in activities/"),
  why: wellFormed.min(15).max(150).describe("Waarom dit erbij staat, en waarom op deze plaats"),
  firstStep: wellFormed.min(10).max(150).describe("Wat iemand als eerste doet om hier te komen"),
});
export type ArrangementStep = z.infer<typeof arrangementStep>;

/**
 * Activities that an editor put together for one moment in a life: a "welzijnsarrangement". As long as its texts may
 * be, it fits on one A4.
 */
export const arrangement = z.strictObject({
  title: wellFormed.min(3).max(60).describe("Zoals iemand het zou zeggen: Na een verlies"),
  theme: z.enum(ARRANGEMENT_THEMES),
  forWhom: wellFormed.min(20).max(160).describe("Voor wie het is, in een of twee korte zinnen"),
  why: wellFormed.min(20).max(320).describe("Waarom juist dit bij elkaar staat, in gewone zinnen"),
  activities: z
    .array(arrangementStep)
    .min(3)
    .max(5)
    .describe("In volgorde: het eerste is het makkelijkst om mee te beginnen"),
  madeBy: slug.describe("Wie het maakte: een bestandsnaam in organizations/"),
  checkedOn: localDate.describe("Wanneer iemand dit voor het laatst heeft nagekeken"),
  status: z.enum(["published", "ended"]).describe("ended: de redactie stopte ermee"),
});
export type Arrangement = z.infer<typeof arrangement>;
