import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readIndex } from "#search/embedded/read-index.ts";
import { paths } from "#domain/paths.ts";

/**
 * Whether search and pages of a built site are about the same activities: the index opens, its cards stand in
 * its order, and each of them has a page. Problems are sentences.
 */
export async function verifySearch(siteDir: string, publishedSlugs: readonly string[]): Promise<string[]> {
  let ids: string[];
  let cards: unknown;
  try {
    ids = readIndex(await readFile(join(siteDir, paths.searchIndex()))).ids;
    cards = JSON.parse(await readFile(join(siteDir, paths.searchCards()), "utf8"));
  } catch (error) {
    return [`The search data cannot be read: ${(error as Error).message}`];
  }
  const problems: string[] = [];
  const slugs = Array.isArray(cards) ? cards.map((card: { slug?: unknown } | null) => card?.slug) : [];
  if (slugs.length !== ids.length || slugs.some((slug, at) => slug !== ids[at])) {
    problems.push(
      `${paths.searchCards()} does not hold the ${ids.length} activities of the index in its order.`,
    );
  }
  const withPage = new Set(publishedSlugs);
  for (const id of ids) if (!withPage.has(id)) problems.push(`Search finds "${id}", which has no page.`);
  return problems;
}
