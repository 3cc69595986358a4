import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approve, signedInEditor, untilVisible, waitingSubmission } from "../reliability/decide.ts";
import type { Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";
import { needsMeilisearch, testMeilisearch } from "../support/meilisearch.ts";

describe("a search server that goes away", needsMeilisearch, () => {
  let world: DeskWorld;
  let editor: Visitor;
  let search: Awaited<ReturnType<typeof testMeilisearch>>;
  beforeAll(async () => {
    search = await testMeilisearch();
    world = await makeDeskWorld({ content: "few" });
    await world.start({
      SEARCH_ENGINE: "auto",
      MEILISEARCH_URL: search.url,
      MEILISEARCH_API_KEY: search.masterKey,
    });
    editor = await signedInEditor(world);
  });
  afterAll(async () => {
    await world.remove();
    await search.stop();
  });

  const engine = async () =>
    (await (await fetch(`${world.origin}/zoek/engine.json`)).json()) as {
      meilisearch: object | null;
    };
  const publish = async (title: string, path: string) => {
    await approve(editor, await waitingSubmission(world, { title }), { title });
    expect(await untilVisible(world, path)).toBeDefined();
  };

  it("has what was published while it was there, and never keeps a publication waiting when it is not", async () => {
    await publish("Zoekbaar gemaakt", "/activiteiten/zoekbaar-gemaakt");
    await until(
      () => /Now: release 2\b.*search: Meilisearch/.test(world.output()),
      HANGS_MS,
      () => world.output(),
    );
    const { hits } = await search.client.index("activities").search("", { limit: 1000 });
    expect(hits.map((hit) => String(hit["id"]))).toContain("zoekbaar-gemaakt");

    await search.stop();
    await publish("Zonder zoekserver", "/activiteiten/zonder-zoekserver");
    expect(await engine()).toEqual({ meilisearch: null });
    const cards = await (await fetch(`${world.origin}/zoek/kaarten.json`)).text();
    expect(cards).toContain("zonder-zoekserver");
  });
});
