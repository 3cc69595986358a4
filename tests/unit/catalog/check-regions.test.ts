import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadPublishable } from "#catalog/from-disk.ts";
import { checkRegions } from "#catalog/check-regions.ts";
import type { Municipality } from "#schema/municipality.ts";
import { region, type Region } from "#schema/prescribing/region.ts";
import { temporaryFolder, writeFiles } from "../../support/tiny-site.ts";

const town = (name: string, status?: "active" | "unknown"): { slug: string; value: Municipality } => ({
  slug: name.toLowerCase(),
  value: {
    ...{ name, code: "GM0034", centre: { lat: 52.3, lng: 5.2 }, neighbourhoods: [], postcodes: [] },
    ...(status && { welzijnOpRecept: { status } }),
  },
});
const known = { source: { words: "De gemeente zelf", date: "2026-11-01" } };
const told = (...municipalities: Region["municipalities"]) => [
  { slug: "flevoland", value: { name: "Flevoland", municipalities } },
];
const almere = { code: "GM0034", name: "Almere" };
const keys = (...of: Parameters<typeof checkRegions>) =>
  checkRegions(...of).map(({ file, key }) => `${file} ${key}`);

it("a municipality stands in a region once", () => {
  const regions = told({ ...almere, state: "none-or-unknown" }, { ...almere, ...known, state: "guided" });
  expect(keys({ regions, municipalities: [] })).toEqual(["regions/flevoland.json municipalities.1.code"]);
});

it("a code and a name belong to one municipality", () => {
  const regions = told({ ...almere, name: "Almelo", state: "none-or-unknown" });
  expect(keys({ regions, municipalities: [town("Almere")] })).toEqual([
    "regions/flevoland.json municipalities.0.name",
  ]);
});

it("a region never says of a municipality that it has not begun when its own file says it has", () => {
  const municipalities = [town("Almere", "active")];
  const state = (state: "guided" | "independent" | "in-talks") =>
    keys({ regions: told({ ...almere, ...known, state }), municipalities });
  expect(state("in-talks")).toEqual(["regions/flevoland.json municipalities.0.state"]);
  expect(state("guided")).toEqual([]);
  expect(state("independent")).toEqual([]);
});

it("what is known of a municipality says where it comes from and of which day it is", () => {
  const says = (value: object) =>
    region.safeParse({ name: "Kust", municipalities: [{ ...almere, ...value }] }).success;
  expect(says({ state: "none-or-unknown" })).toBe(true);
  expect(says({ state: "guided", ...known, since: "2026-03" })).toBe(true);
  expect(says({ state: "guided" })).toBe(false);
  expect(says({ state: "guided", source: { words: "De gemeente zelf" } })).toBe(false);
  expect(says({ state: "independent", ...known, guide: "Iemand" })).toBe(false);
  expect(says({ state: "none-or-unknown", since: "2026" })).toBe(false);
  expect(says({ state: "guided", ...known, since: "2026-13" })).toBe(false);
});

it("a region that is wrong is left out and named, and the others stay", async () => {
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, "../../fixtures/small-content"), folder.path, { recursive: true });
  const good = { name: "Kust", municipalities: [{ ...almere, state: "none-or-unknown" }] };
  const twice = { ...good, municipalities: [...good.municipalities, ...good.municipalities] };
  writeFiles(join(folder.path, "regions"), {
    "kust.json": JSON.stringify(good),
    "dubbel.json": JSON.stringify(twice),
    "leeg.json": JSON.stringify({ name: "Leeg", municipalities: [] }),
  });
  const { catalog, leftOut, problems } = await loadPublishable(folder.path);
  folder.remove();
  expect(problems).toEqual([]);
  expect(catalog.regions.map(({ slug }) => slug)).toEqual(["kust"]);
  expect(leftOut.map(({ file }) => file)).toEqual(["regions/leeg.json", "regions/dubbel.json"]);
});
