import type { Category, CategoryKey } from "#schema/category.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { paths } from "#domain/paths.ts";
import { isOfCategory } from "#screens/shelf/shelves.ts";

export interface Tile {
  key: CategoryKey;
  label: string;
  href: string;
  total: number;
}

/** The tiles that lead to the categories that hold something, of one municipality when it is given. */
export const categoryTiles = (
  entries: ActivityEntry[],
  categories: Category[],
  municipality?: string,
): Tile[] =>
  categories
    .map(({ key, label }) => ({
      key,
      label,
      href: paths.category(key, municipality),
      total: entries.filter((entry) => isOfCategory(entry, key)).length,
    }))
    .filter(({ total }) => total > 0);
