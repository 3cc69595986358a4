import type { Activity } from "#schema/activity.ts";
import type { CategoryKey } from "#schema/category.ts";

/** Every category it belongs to, its own shelf first, each once. None: nobody said. */
export const categoriesOf = ({
  category,
  alsoIn = [],
}: Pick<Activity, "category" | "alsoIn">): CategoryKey[] => [
  ...new Set(category ? [category, ...alsoIn] : alsoIn),
];
