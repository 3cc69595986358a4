import { z } from "zod";
import { localDate } from "./identifiers.ts";

/** The head of a text in content/pages/. */
export const textPage = z.strictObject({
  title: z.string().min(2).max(80),
  description: z.string().min(20).max(160).describe("Eén of twee zinnen, voor zoekmachines"),
});

/** The head of a decision in content/decisions/: what was decided, when, and for whom it matters. */
export const decision = z.strictObject({
  title: z.string().min(2).max(80),
  description: z.string().min(20).max(160).describe("Het besluit in één zin"),
  date: localDate,
});
