import { z } from "zod";
import { accessibility } from "./accessibility.ts";
import { audience } from "./audience.ts";
import { categoryKey } from "./category.ts";
import { contact } from "./contact.ts";
import { cost } from "./cost.ts";
import { firstVisit, threshold } from "./first-visit.ts";
import { localDate, slug, wellFormed } from "./identifiers.ts";
import { language } from "./language.ts";
import { schedule } from "./schedule.ts";
import { source } from "./source.ts";
import { comingBack, nextStep } from "./staying.ts";
import { suits } from "./suits.ts";

/** The root noun (HSDS: service). A key that is absent is unknown. */
export const activity = z.strictObject({
  title: wellFormed.min(2).max(120).describe("Zoals de aanbieder het noemt"),
  easyText: wellFormed
    .min(40)
    .max(220)
    .describe("Wat het is, in korte gewone zinnen (A2). Staat op kaartjes en op papier"),
  description: wellFormed.max(5000).optional().describe("De langere tekst (eenvoudige Markdown)"),
  category: categoryKey.optional().describe("Leeg: niet bekend"),
  alsoIn: z.array(categoryKey).max(2).optional(),
  role: z
    .enum(["participant", "volunteer", "support"])
    .optional()
    .describe("Als wat iemand komt. Leeg: niet bekend"),
  organization: slug.describe("Bestandsnaam in organizations/"),
  place: z.enum(["venue", "online", "home", "various"]).optional().describe("Leeg: niet bekend waar het is"),
  location: slug.optional().describe("Bestandsnaam in locations/<gemeente>/; verplicht bij place: venue"),
  town: wellFormed
    .max(80)
    .optional()
    .describe("De plaats, als de plek zelf niet bekend is of wisselt. Telt niet naast location of online"),
  schedule,
  costs: z.array(cost).describe("Lege lijst: niet bekend. Bedrag 0: gratis"),
  costNote: wellFormed.max(160).optional().describe("Wat er verder over kosten gezegd is"),
  audience,
  firstVisit,
  threshold,
  language,
  accessibility,
  signUp: z
    .strictObject({
      needed: z.boolean().optional(),
      how: z
        .array(z.enum(["phone", "email", "website", "app", "walk-in", "via-coach", "conversation"]))
        .optional(),
      until: localDate.optional(),
      note: wellFormed.max(160).optional(),
    })
    .describe("Aanmelden"),
  contact,
  availability: z
    .strictObject({
      state: z.enum(["open", "few", "full", "waitlist"]),
      weeks: z.int().min(1).max(104).optional(),
      changedOn: localDate.optional(),
    })
    .optional(),
  comingBack: comingBack.optional(),
  nextStep: nextStep.optional().describe("Wat er na komt"),
  tags: z.array(slug).describe("Interesses uit de woordenlijst (vocabulary/interests.json)"),
  suits: suits.optional().describe("Bij wie en wat het past; leeg: dat las nog niemand"),
  verification: z
    .strictObject({
      on: localDate,
      by: slug.optional().describe("Organisatie die het nakeek"),
      interval: z.int().min(1).max(36).optional().describe("Om de hoeveel maanden nakijken; leeg is 12"),
    })
    .optional(),
  validUntil: localDate.optional(),
  status: z.enum(["published", "paused", "ended"]),
  sources: z.array(source),
});
export type Activity = z.infer<typeof activity>;
