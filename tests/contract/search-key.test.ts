import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectMeilisearch } from "#search/meilisearch/client.ts";
import { searchOnlyKey } from "#search/meilisearch/search-key.ts";
import { hasMeilisearch, needsMeilisearch, testMeilisearch } from "../support/meilisearch.ts";

type Server = Awaited<ReturnType<typeof testMeilisearch>>;
let server: Server;
let key = "";

beforeAll(async () => {
  if (!hasMeilisearch) return;
  server = await testMeilisearch();
  for (const uid of ["activities", "other"]) {
    await server.client.createIndex(uid, { primaryKey: "id" }).waitTask();
    await server.client
      .index(uid)
      .addDocuments([{ id: "koffie" }])
      .waitTask();
  }
  key = await searchOnlyKey(server.client, "activities");
});
afterAll(() => server?.stop());

/** Every route of Meilisearch 1.21 that is not a search of the activities. */
const FORBIDDEN: [string, string, unknown?][] = [
  ["GET", "/indexes"],
  ["POST", "/indexes", { uid: "new" }],
  ["GET", "/indexes/activities"],
  ["PATCH", "/indexes/activities", { primaryKey: "x" }],
  ["DELETE", "/indexes/activities"],
  ["POST", "/swap-indexes", [{ indexes: ["activities", "other"] }]],
  ["GET", "/indexes/activities/documents"],
  ["GET", "/indexes/activities/documents/koffie"],
  ["POST", "/indexes/activities/documents/fetch", {}],
  ["POST", "/indexes/activities/documents", [{ id: "thee" }]],
  ["PUT", "/indexes/activities/documents", [{ id: "thee" }]],
  ["DELETE", "/indexes/activities/documents"],
  ["DELETE", "/indexes/activities/documents/koffie"],
  ["POST", "/indexes/activities/documents/delete", { filter: "id = koffie" }],
  ["POST", "/indexes/activities/documents/delete-batch", ["koffie"]],
  ["GET", "/indexes/activities/settings"],
  ["PATCH", "/indexes/activities/settings", { stopWords: ["de"] }],
  ["DELETE", "/indexes/activities/settings"],
  ["GET", "/indexes/activities/settings/filterable-attributes"],
  ["GET", "/indexes/activities/stats"],
  ["POST", "/indexes/other/search", { q: "" }],
  ["POST", "/indexes/other/facet-search", { facetName: "day" }],
  ["POST", "/multi-search", { queries: [{ indexUid: "other", q: "" }] }],
  ["GET", "/stats"],
  ["GET", "/version"],
  ["GET", "/keys"],
  ["POST", "/keys", { actions: ["*"], indexes: ["*"], expiresAt: null }],
  ["GET", "/tasks"],
  ["GET", "/tasks/0"],
  ["POST", "/tasks/cancel?uids=0"],
  ["DELETE", "/tasks?uids=0"],
  ["GET", "/batches"],
  ["POST", "/dumps"],
  ["POST", "/snapshots"],
  ["GET", "/experimental-features"],
  ["PATCH", "/experimental-features", { network: true }],
  ["GET", "/network"],
  ["PATCH", "/network", { self: "x" }],
  ["GET", "/metrics"],
  ["POST", "/logs/stream", { target: "info", mode: "human" }],
  ["POST", "/logs/stderr", { target: "info" }],
  ["GET", "/chats"],
];

describe("the key a browser gets", needsMeilisearch, () => {
  const ask = (method: string, path: string, body?: unknown) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it("searches the activities", async () => {
    const response = await ask("POST", "/multi-search", { queries: [{ indexUid: "activities", q: "" }] });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ results: [{ hits: [{ id: "koffie" }] }] });
  });

  it.each(FORBIDDEN)("may not %s %s", async (method, path, body) => {
    const response = await ask(method, path, body);
    const answer = (await response.json().catch(() => ({}))) as { code?: string };
    expect([response.status, answer.code]).toEqual([403, "invalid_api_key"]);
  });

  it("is a key of its own: not the master key, which every browser would then hold", () => {
    expect(key).not.toBe(server.masterKey);
    expect(key.length).toBeGreaterThan(30);
  });

  it("is the same after a restart, so that open pages keep working and keys do not pile up", async () => {
    expect(await searchOnlyKey(server.client, "activities")).toBe(key);
    const { results } = await server.client.getKeys({ limit: 100 });
    expect(results.filter(({ name }) => name?.startsWith("Meedoenwijzer"))).toHaveLength(1);
  });

  it("is not taken from a key with the same name that may do more", async () => {
    const { results } = await server.client.getKeys({ limit: 100 });
    const own = results.find((candidate) => candidate.key === key);
    await server.client.deleteKey(key);
    const wide = await server.client.createKey({
      name: own?.name ?? "",
      actions: ["*"],
      indexes: ["activities"],
      expiresAt: null,
    });
    key = await searchOnlyKey(server.client, "activities");
    expect(key).not.toBe(wide.key);
    expect((await ask("GET", "/indexes/activities/documents")).status).toBe(403);
  });

  it("cannot be made with a key that may not make keys, and says so", async () => {
    const weak = connectMeilisearch({ url: server.url, apiKey: key });
    await expect(searchOnlyKey(weak, "activities")).rejects.toThrow(/invalid/);
  });
});
