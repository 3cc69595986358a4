import { z } from "zod";
import { email, localDate, localTime, phone, slug, wellFormed } from "../identifiers.ts";
import { weekday } from "../schedule.ts";

const hours = z.strictObject({
  days: z.array(weekday).min(1),
  startTime: localTime,
  endTime: localTime,
});

const atPractice = z.strictObject({
  practice: slug.describe("Een bestand uit practices/<gemeente>/"),
  hours: z.array(hours).optional().describe("Leeg: op de pagina staat dat u de dagen even navraagt"),
});

/** Of a mobile number nobody can say that it is not somebody's own; a mailbox may hold a name. */
const MOBILE = /^\+316/;

/**
 * A welfare coach, by function. What is of the person (a first name, a mobile number) stands here only with consent that
 * says who gave it and when; without it the file is refused.
 */
export const coach = z
  .strictObject({
    role: wellFormed.min(2).max(80).describe("De functie, zoals welzijnscoach"),
    firstName: z
      .string()
      .regex(/^\p{Lu}[\p{L}'’-]{0,29}$/u, "alleen een voornaam, één woord met een hoofdletter")
      .optional()
      .describe("Alleen met toestemming (consent)"),
    consent: z
      .strictObject({
        by: wellFormed.min(3).max(120).describe("Wie toestemming gaf, zoals: de coach zelf, per mail"),
        on: localDate.describe("De dag waarop"),
      })
      .optional()
      .describe("Toestemming van de coach om de voornaam of een mobiel nummer te noemen"),
    organization: slug.describe("De aanbieder: een bestand uit organizations/"),
    phone: phone.optional(),
    email: email.optional(),
    app: phone.optional().describe("Het nummer waarop de coach appjes leest (WhatsApp)"),
    forms: z
      .array(z.enum(["practice", "phone", "home", "online"]))
      .min(1)
      .optional()
      .describe("Hoe het gesprek kan: in de praktijk, telefonisch, bij iemand thuis, digitaal"),
    withoutReferral: z
      .boolean()
      .optional()
      .describe("Of iemand zonder verwijzing mag bellen. Leeg: dat weten wij niet"),
    free: z
      .boolean()
      .optional()
      .describe("true: de aanbieder zegt dat het gesprek niets kost. Leeg: er staat niets over"),
    practices: z.array(atPractice).describe("In welke praktijken, op welke dagen"),
  })
  .superRefine((value, context) => {
    const personal = (["phone", "app"] as const).filter((key) => MOBILE.test(value[key] ?? ""));
    for (const key of [...(value.firstName ? (["firstName"] as const) : []), ...personal])
      if (!value.consent)
        context.addIssue({
          code: "custom",
          path: [key],
          message: "Zet bij consent wie toestemming gaf en wanneer, of haal dit weg.",
        });
  });
export type Coach = z.infer<typeof coach>;
