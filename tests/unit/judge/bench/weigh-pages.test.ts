import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { smallDocuments } from "../../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";
import { printWeights, weighPages } from "../../../judge/bench/weigh-pages.ts";
import { temporaryFolder, writeFiles } from "../../../support/tiny-site.ts";

const folder = temporaryFolder();
afterEach(() => folder.remove());

const index = buildIndex(smallDocuments, openLexicon(smallVocabulary));
/** Bytes that nothing makes smaller. */
const noise = (bytes: number) =>
  randomBytes(bytes / 2)
    .toString("latin1")
    .replaceAll("<", "x");
function siteOf(pages: Record<string, string>, indexes: string[]): string {
  writeFiles(folder.path, pages);
  for (const part of indexes) {
    mkdirSync(join(folder.path, part), { recursive: true });
    writeFileSync(join(folder.path, part, "index.bin"), index);
    writeFileSync(join(folder.path, part, "kaarten.json"), "[]");
  }
  return folder.path;
}

it("the heaviest page of a kind stands for it, and one that is too heavy is called so", async () => {
  const site = siteOf(
    {
      "index.html": "<p>Gids</p>",
      "activiteiten/licht.html": "<p>Koffie</p>",
      "activiteiten/zwaar.html": noise(160_000),
    },
    ["zoek"],
  );
  const said = printWeights(await weighPages(site));
  expect(said).toMatch(/OVER heaviest activity: activiteiten\/zwaar\.html/);
  expect(said).toMatch(/^ +0\.0 +0\.0 +0\.00 {2}heaviest home/m);
  expect(said).not.toContain("licht");
});

it("where towns are searched apart each is weighed, and what all of them are is not", async () => {
  const weighed = await weighPages(siteOf({ "index.html": "x" }, ["zoek", "zoek/urk", "zoek/zwolle"]));
  const names = weighed.map(({ name }) => name.replace(/, (?:half|the heaviest) .*/, ""));
  expect([...new Set(names.filter((name) => name.startsWith("before")))].sort()).toEqual([
    "before the first answer: zoek/urk, 5 activities",
    "before the first answer: zoek/zwolle, 5 activities",
  ]);
});
