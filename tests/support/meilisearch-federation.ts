import type { MeilisearchQuery } from "#search/meilisearch/request.ts";
import type { testMeilisearch } from "./meilisearch.ts";

interface FederatedAnswer {
  estimatedTotalHits: number;
  facetDistribution: Record<string, Record<string, number>>;
  remoteErrors?: Record<string, { code: string }>;
}

/**
 * Meilisearch's own way of asking several servers: the experimental feature `network`, of which sharding is the only
 * Enterprise part. The first server asks the others.
 */
export function federation(
  servers: Pick<Awaited<ReturnType<typeof testMeilisearch>>, "url" | "masterKey">[],
) {
  const call = async <T>(
    { url, masterKey }: (typeof servers)[number],
    path: string,
    body: object,
  ): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method: path === "/multi-search" ? "POST" : "PATCH",
      headers: { authorization: `Bearer ${masterKey}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const nameOf = (at: number) => `region-${at}`;
  const remotes = Object.fromEntries(
    servers.map(({ url, masterKey }, at) => [nameOf(at), { url, searchApiKey: masterKey }]),
  );
  return {
    async begin() {
      for (const [at, server] of servers.entries()) {
        await call(server, "/experimental-features", { network: true });
        await call(server, "/network", { self: nameOf(at), remotes });
      }
    },
    /** As if a server was not there: the first looks for it where nobody listens. */
    lose: (at: number) =>
      call(servers[0]!, "/network", { remotes: { [nameOf(at)]: { url: "http://127.0.0.1:9" } } }),
    /** One query of all servers at once. Facets are asked of the whole, once a request. */
    together: ({ facets, offset, limit, ...query }: MeilisearchQuery) =>
      call<FederatedAnswer>(servers[0]!, "/multi-search", {
        federation: { offset, limit, facetsByIndex: { [query.indexUid]: facets }, mergeFacets: {} },
        queries: Object.keys(remotes).map((remote) => ({ ...query, federationOptions: { remote } })),
      }),
  };
}
