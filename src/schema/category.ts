import { z } from "zod";
import { CATEGORY_KEYS } from "./closed-lists.ts";

export const categoryKey = z.enum(CATEGORY_KEYS);
export type CategoryKey = z.infer<typeof categoryKey>;

const category = z.strictObject({
  key: categoryKey,
  label: z.string().describe("De naam zoals Welzijn op Recept die gebruikt"),
  text: z.string().max(160).describe("Eén zin: wat vindt u hier"),
});
export type Category = z.infer<typeof category>;

export const categories = z.array(category).length(CATEGORY_KEYS.length);
