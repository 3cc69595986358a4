import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { indexFiles } from "#search/embedded/index-files.ts";
import { verifySearch } from "#release/verify-site.ts";
import { temporaryFolder, writeFiles } from "../../support/tiny-site.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const vocabulary = await loadSearchVocabulary(fileURLToPath(new URL("../../../content", import.meta.url)));

const document = (id: string, order: number) => ({
  id,
  title: id,
  easyText: "",
  description: "",
  organization: "",
  venue: "",
  places: [],
  words: [],
  facets: {},
  order,
});
const withCards = (slugs: string[]) =>
  writeFiles(folder.path, { "zoek/kaarten.json": JSON.stringify(slugs.map((slug) => ({ slug }))) });

beforeEach(() => {
  withCards(["koffie", "thee"]);
  const index = buildIndex([document("koffie", 0), document("thee", 1)], openLexicon(vocabulary));
  writeFileSync(join(folder.path, "zoek/index.bin"), index);
  for (const [address, bytes] of indexFiles("/zoek", index)) writeFileSync(join(folder.path, address), bytes);
});

describe("search and pages of a release", () => {
  it("are about the same activities", async () => {
    expect(await verifySearch(folder.path, ["koffie", "thee", "gepauzeerd"])).toEqual([]);
  });
  it("are not when an activity that can be found has no page", async () => {
    expect(await verifySearch(folder.path, ["koffie"])).toEqual([
      { page: "activiteiten/thee.html", sentence: `Search finds "thee", which has no page.` },
    ]);
  });
  it("are not when the cards stand in another order or are missing", async () => {
    for (const slugs of [["thee", "koffie"], ["koffie"], ["koffie", "thee", "melk"]]) {
      withCards(slugs);
      expect(await verifySearch(folder.path, ["koffie", "thee"]), slugs.join()).toHaveLength(1);
    }
  });
  it("are not when a finder would load something else than the index holds, or nothing", async () => {
    const [, [address]] = indexFiles("/zoek", readFileSync(join(folder.path, "zoek/index.bin"))) as [
      unknown,
      [string],
    ];
    const file = join(folder.path, address);
    for (const spoil of [() => writeFileSync(file, "<!doctype html>"), () => rmSync(file)]) {
      spoil();
      expect(await verifySearch(folder.path, ["koffie", "thee"])).toEqual([
        { sentence: `${address} is not what the index holds.` },
      ]);
    }
  });
  it("cannot be compared when the index is broken, and that is said", async () => {
    writeFileSync(join(folder.path, "zoek/index.bin"), "<!doctype html>");
    const [problem] = await verifySearch(folder.path, []);
    expect(problem?.sentence).toMatch(/^The search data cannot be read: no search index/);
  });
});
