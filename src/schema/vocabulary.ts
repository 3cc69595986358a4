import { z } from "zod";
import { localDate, slug } from "./identifiers.ts";

/** Who a group is meant for. A closed group is only for the people it names. */
export const audienceGroup = z.strictObject({
  key: slug,
  label: z.string(),
  closed: z.boolean().describe("true: alleen voor deze mensen"),
  words: z.array(z.string()).describe("Woorden waaraan de import de groep herkent"),
});
export const audienceGroups = z.array(audienceGroup);
export type AudienceGroup = z.infer<typeof audienceGroup>;

export const interest = z.strictObject({
  key: slug,
  label: z.string(),
  words: z.array(z.string()).describe("Woorden waaraan de import de interesse herkent"),
});
export const interests = z.array(interest);
export type Interest = z.infer<typeof interest>;

/** The three regions over which the Dutch school holidays are spread. */
export const schoolRegion = z.enum(["noord", "midden", "zuid"]);
export type SchoolRegion = z.infer<typeof schoolRegion>;

export const schoolHoliday = z.strictObject({
  name: z.string(),
  regions: z.array(schoolRegion),
  from: localDate,
  until: localDate.describe("Laatste vrije dag"),
});
export const schoolHolidays = z.strictObject({ source: z.string(), holidays: z.array(schoolHoliday) });
export type SchoolHoliday = z.infer<typeof schoolHoliday>;
