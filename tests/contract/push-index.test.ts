import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FACET_KEYS } from "#search/facets.ts";
import { connectMeilisearch } from "#search/meilisearch/client.ts";
import type { MeilisearchDocument } from "#search/meilisearch/document.ts";
import { explainMeilisearchError } from "#search/meilisearch/explain-error.ts";
import { pushIndex } from "#search/meilisearch/push.ts";
import { indexSettings } from "#search/meilisearch/settings.ts";
import { hasMeilisearch, needsMeilisearch, testMeilisearch } from "../support/meilisearch.ts";

type Server = Awaited<ReturnType<typeof testMeilisearch>>;
let server: Server;

beforeAll(async () => {
  if (hasMeilisearch) server = await testMeilisearch();
});
afterAll(() => server?.stop());

function documents(count: number, title = "koffie"): MeilisearchDocument[] {
  const facets = Object.fromEntries(FACET_KEYS.map((key) => [key, []]));
  return Array.from(
    { length: count },
    (_, order) => ({ id: `a${order}`, order, s_title: title, ...facets }) as unknown as MeilisearchDocument,
  );
}
const push = (docs: MeilisearchDocument[], progress?: (done: number, all: number) => void) =>
  pushIndex({
    client: server.client,
    index: "activities",
    settings: indexSettings({ fieldRule: "attribute" }),
    documents: docs,
    ...(progress ? { progress } : {}),
  });
const find = (text: string) => server.client.index("activities").search(text, { limit: 0 });
const indexes = async () => (await server.client.getRawIndexes()).results.map(({ uid }) => uid);

describe("filling the index", needsMeilisearch, () => {
  it("is done in batches that are reported, and leaves one index", async () => {
    const seen: [number, number][] = [];
    await push(documents(2_100), (done, all) => seen.push([done, all]));
    expect(seen).toEqual([
      [2_000, 2_100],
      [2_100, 2_100],
    ]);
    expect((await find("koffie")).estimatedTotalHits).toBe(2_100);
    expect(await indexes()).toEqual(["activities"]);
  });

  it("never shows a half-filled index to somebody who searches meanwhile", async () => {
    await push(documents(500, "koffie"));
    const seen = new Set<string>();
    let busy = true;
    const looking = (async () => {
      while (busy) {
        const [coffee, tea] = await Promise.all([find("koffie"), find("thee")]);
        seen.add(String(coffee.estimatedTotalHits)).add(String(tea.estimatedTotalHits));
      }
    })();
    await push(documents(500, "thee"));
    busy = false;
    await looking;
    expect([...seen].sort()).toEqual(["0", "500"]);
    expect((await find("thee")).estimatedTotalHits).toBe(500);
  });

  it("that fails says why, and the index in use stays as it was", async () => {
    await push(documents(2));
    const broken = documents(3);
    Object.assign(broken[1] ?? {}, { _geo: { lat: "abc", lng: 5 } });
    await expect(push(broken)).rejects.toThrow(
      /^Meilisearch could not take the activities: Could not parse latitude .*a1/,
    );
    expect((await find("koffie")).estimatedTotalHits).toBe(2);
    expect(await indexes()).toEqual(["activities"]);
  });

  it("twice with the same is the same", async () => {
    await push(documents(3));
    await push(documents(3));
    expect((await find("koffie")).estimatedTotalHits).toBe(3);
  });
});

describe("what goes wrong with a server", () => {
  const explained = async (url: string, apiKey?: string) => {
    const client = connectMeilisearch({ url, apiKey });
    return client.getVersion().then(
      () => "it works",
      (error: unknown) => explainMeilisearchError(error, url),
    );
  };

  it("is said in a sentence: a key that is missing or wrong", needsMeilisearch, async () => {
    expect(await explained(server.url)).toBe(
      `Meilisearch at ${server.url} asks for a key: set MEILISEARCH_API_KEY.`,
    );
    expect(await explained(server.url, "fout")).toBe(
      `Meilisearch at ${server.url} does not accept the key in MEILISEARCH_API_KEY for this; use its admin key.`,
    );
    expect(await explained(server.url, server.masterKey)).toBe("it works");
  });
  it("is said in a sentence: nobody there, or somebody else", async () => {
    const other = createServer((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhallo!"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    expect(await explained(url)).toMatch(/./);
    other.close();
    expect(await explained(url)).toBe(`Meilisearch at ${url} cannot be reached (ECONNREFUSED).`);
  });
});
