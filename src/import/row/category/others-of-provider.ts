import type { CategoryKey } from "#schema/category.ts";
import { plain } from "#domain/plain.ts";
import { categoryByTitle } from "./category-by-title.ts";
import type { OthersOfProvider } from "./weigh-category.ts";
import { kindInName } from "./name-words.ts";

/** So many different names have to say it by themselves. */
const SEVERAL = 3;
const MANY = 8;

/** What most rows of each provider of a table are by their names alone; by the provider as its cell says it. */
export function othersOfProviders(
  rows: readonly { title: string; provider: string }[],
  organizationName: string,
): ReadonlyMap<string, OthersOfProvider> {
  const found = new Map<string, OthersOfProvider>();
  for (const [provider, all] of Map.groupBy(rows, (row) => row.provider.trim())) {
    const counts = new Map<CategoryKey, number>();
    const titles = Map.groupBy(all, ({ title }) => plain(title));
    let rows = 0;
    for (const [one, ...same] of titles.values()) {
      const title = one?.title ?? "";
      const key = categoryByTitle(title, { provider: provider || organizationName }) ?? kindInName(title);
      if (!key) continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      rows += 1 + same.length;
    }
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (!first || first[1] < SEVERAL) continue;
    const [key, count] = first;
    const known = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const share = Math.max(count / titles.size, rows / all.length);
    const many = count >= MANY;
    if (count >= known * 0.9)
      found.set(provider, { key, all: !second && share >= (many ? 0.15 : 0.25), many });
  }
  return found;
}
