import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadCatalogFromDisk, loadPublishable } from "#catalog/from-disk.ts";

const WORLD = join(import.meta.dirname, "../../fixtures/small-content");
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "content-"));
  await cp(WORLD, dir, { recursive: true });
  await mkdir(join(dir, "targets"));
});
afterEach(() => rm(dir, { recursive: true }));

const write = (name: string, value: unknown) => writeFile(join(dir, "targets", name), JSON.stringify(value));
const people = (neighbourhoods: Record<string, unknown>) => ({
  population: { source: "CBS", on: "2026-01-01", neighbourhoods },
});

test("what a municipality holds its offer against comes with the municipality", async () => {
  await write("dorp.json", people({ centrum: { total: 900 } }));
  const { catalog, problems } = await loadCatalogFromDisk(dir);
  expect(problems).toEqual([]);
  expect(catalog.municipalities[0]?.targets?.population?.neighbourhoods).toEqual({ centrum: { total: 900 } });
});

test("a municipality without such a file has none", async () => {
  const { catalog, problems } = await loadCatalogFromDisk(dir);
  expect(problems).toEqual([]);
  expect(catalog.municipalities[0]?.targets).toBeUndefined();
});

test("inhabitants of a neighbourhood that is not there are named", async () => {
  await write("dorp.json", people({ achteraf: { total: 900 } }));
  const { problems } = await loadCatalogFromDisk(dir);
  expect(problems.map(({ file, key, problem }) => `${file} ${key}: ${problem}`)).toEqual([
    'targets/dorp.json population.neighbourhoods: "achteraf" bestaat niet.',
  ]);
});

test("a file for a municipality that is not there is named", async () => {
  await write("elders.json", people({}));
  const { problems } = await loadCatalogFromDisk(dir);
  expect(problems.map(({ file, remedy }) => `${file}: ${remedy}`)).toEqual([
    "targets/elders.json: Verwacht: municipalities/elders.json. Maak dat, of verwijs naar een ander.",
  ]);
});

test("a file that is wrong is left out of a release, and the guide does without", async () => {
  await write("dorp.json", { population: { source: "CBS", on: "gisteren" } });
  const { catalog, leftOut, problems } = await loadPublishable(dir);
  expect(problems).toEqual([]);
  expect(leftOut.map(({ file }) => file)).toEqual(["targets/dorp.json"]);
  expect(catalog.municipalities[0]?.targets).toBeUndefined();
});
