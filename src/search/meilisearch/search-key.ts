import type { Key, Meilisearch } from "meilisearch";

const NAME = "Meedoenwijzer: search from browsers";

/**
 * The key browsers get: it can search this one index and do nothing else. An existing key that is exactly
 * that is used again, so that restarts do not pile up keys and open pages keep working.
 */
export async function searchOnlyKey(client: Meilisearch, index: string): Promise<string> {
  const { results } = await client.getKeys({ limit: 1_000 });
  const existing = results.find((key) => isSearchOnly(key, index));
  if (existing) return existing.key;
  const made = await client.createKey({
    name: NAME,
    description: "Given to every visitor. May only search the activities.",
    actions: ["search"],
    indexes: [index],
    expiresAt: null,
  });
  return made.key;
}

function isSearchOnly({ name, actions, indexes, expiresAt }: Key, index: string): boolean {
  const isOnly = (list: string[], value: string) => list.length === 1 && list[0] === value;
  return name === NAME && isOnly(actions, "search") && isOnly(indexes, index) && expiresAt === null;
}
