import { z } from "zod";
import { wellFormed } from "./identifiers.ts";

export const cost = z.strictObject({
  amount: z.number().min(0).max(10_000).describe("In euro's; 0 is gratis"),
  per: z
    .enum(["visit", "month", "quarter", "course", "year"])
    .describe("Per keer, maand, kwartaal, cursus of jaar"),
  for: z
    .enum(["everyone", "discount-pass", "referral", "card"])
    .describe(
      "everyone: iedereen; discount-pass: met kortingspas; referral: met verwijzing; card: met strippenkaart",
    ),
  visits: z.int().min(1).max(200).optional().describe("Hoeveel keer u hiervoor meedoet"),
  note: wellFormed.max(160).optional(),
});
export type Cost = z.infer<typeof cost>;
