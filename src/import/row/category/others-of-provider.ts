import type { CategoryKey } from "#schema/category.ts";
import { plain } from "#domain/plain.ts";
import { categoryByTitle } from "./category-by-title.ts";
import { kindInName } from "./name-words.ts";

/** What the rows of one provider are: nearly `all` of them, or most. */
export interface OthersOfProvider {
  key: CategoryKey;
  all: boolean;
}

/** So many different names have to say it by themselves. */
const SEVERAL = 3;

/** What most rows of each provider of a table are by their names alone; by the provider as its cell says it. */
export function othersOfProviders(
  rows: readonly { title: string; provider: string }[],
  organizationName: string,
): ReadonlyMap<string, OthersOfProvider> {
  const found = new Map<string, OthersOfProvider>();
  for (const [provider, all] of Map.groupBy(rows, (row) => row.provider.trim())) {
    const titles = new Map(all.map(({ title }) => [plain(title), title]));
    const counts = new Map<CategoryKey, number>();
    for (const title of titles.values()) {
      const key = categoryByTitle(title, { provider: provider || organizationName }) ?? kindInName(title);
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (!first || first[1] < SEVERAL) continue;
    const known = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const [key, count] = first;
    if (count >= known * 0.9) found.set(provider, { key, all: !second && count >= titles.size * 0.25 });
  }
  return found;
}
