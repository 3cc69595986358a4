import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { holdsFor } from "#server/keep-regions.ts";
import { readSearchRegions } from "#server/search-regions.ts";
import { temporaryFolder, writeFiles } from "../../support/tiny-site.ts";

const folder = temporaryFolder();
afterAll(folder.remove);
const FLEVOLAND = { name: "Flevoland", url: "https://a.example.nl", key: "k", municipalities: ["almere"] };
const REST = { name: "de rest van het land", url: "https://b.example.nl" };
const read = (said: unknown) => {
  writeFiles(folder.path, { "regions.json": typeof said === "string" ? said : JSON.stringify(said) });
  return readSearchRegions(join(folder.path, "regions.json"));
};

describe("the file of regions", () => {
  it("says of each its name, its server and its municipalities; the last holds the rest", async () => {
    const regions = await read([FLEVOLAND, REST]);
    expect(regions).toEqual([FLEVOLAND, { ...REST, municipalities: [] }]);
    const held = (at: number) =>
      ["almere", "urk"].filter((name) => holdsFor(regions, at)({ municipality: [name] }));
    expect([held(0), held(1)]).toEqual([["almere"], ["urk"]]);
  });

  it.each([
    ["{", /regions\.json cannot be read: /],
    [[FLEVOLAND], /cannot be used: /],
    [[FLEVOLAND, { ...REST, name: "Flevoland" }], /Flevoland stands in it twice/],
    [[FLEVOLAND, { ...REST, url: `${FLEVOLAND.url}/` }], /two regions are at a\.example\.nl/],
    [[FLEVOLAND, { ...REST, municipalities: ["almere"] }], /almere is in two regions/],
    [[REST, FLEVOLAND], /de rest van het land has no municipalities, and only the last/],
    [[FLEVOLAND, { ...REST, url: "ftp://b.example.nl" }], /1\.url: /],
    [[FLEVOLAND, { ...REST, Municipalities: [] }], /1: .*Municipalities/],
  ])("that is %j is refused with a sentence that says what is wrong", async (said, sentence) => {
    await expect(read(said)).rejects.toThrow(sentence);
    await expect(read(said)).rejects.not.toThrow(/"k"/);
  });

  it("that is not there is named", async () => {
    await expect(readSearchRegions(join(folder.path, "nowhere.json"))).rejects.toThrow(
      /nowhere\.json cannot be read/,
    );
  });
});
