import type { CategoryKey } from "#schema/category.ts";
import { categories } from "#copy/nl/categories.ts";

/** The closed list in the order the guide shows it: that of its labels. Free of zod, so that any room may use it. */
export const CATEGORY_ORDER = Object.keys(categories).map((key) =>
  key.replace("category.", ""),
) as CategoryKey[];
