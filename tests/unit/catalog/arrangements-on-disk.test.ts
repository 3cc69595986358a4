import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadCatalogFromDisk, loadPublishable } from "#catalog/from-disk.ts";
import type { Arrangement } from "#schema/prescribing/arrangement.ts";

const WORLD = join(import.meta.dirname, "../../fixtures/small-content");
const SAMEN = "arrangements/dorp/samen.json";
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "content-"));
  await cp(WORLD, dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

const step = (activity: string) => ({
  activity,
  why: "Dit is de kleinste stap.",
  firstStep: "Loop gewoon binnen.",
});
const samen: Arrangement = {
  title: "Na een verlies",
  theme: "after-a-loss",
  forWhom: "Voor wie iemand mist die is overleden.",
  why: "Eerst een plek waar niets hoeft, en dan iets buiten.",
  activities: ["koffie", "thee", "taart"].map(step),
  madeBy: "de-brug",
  checkedOn: "2026-11-01",
  status: "published",
};
async function write(value: object, file = SAMEN): Promise<void> {
  await mkdir(dirname(join(dir, file)), { recursive: true });
  await writeFile(join(dir, file), JSON.stringify(value));
}
const problems = async () => (await loadCatalogFromDisk(dir)).problems;

test("a bundle comes with who made it, also when activities of it are no more", async () => {
  await write(samen);
  const { catalog, leftOut, problems: others } = await loadPublishable(dir);
  expect(catalog.arrangements).toMatchObject([
    { slug: "samen", municipality: "dorp", madeByEntry: { name: "De Brug" } },
  ]);
  expect([leftOut, others]).toEqual([[], []]);
});
test("an activity of a bundle that is no more is named, so that somebody chooses another", async () => {
  await write(samen);
  expect(await problems()).toMatchObject([
    { file: SAMEN, key: "activities.activity", problem: '"thee" bestaat niet.' },
    { file: SAMEN, key: "activities.activity", problem: '"taart" bestaat niet.' },
  ]);
});
test("a bundle of nobody, or in no municipality, is left out and the rest is published", async () => {
  await write({ ...samen, madeBy: "niemand" });
  await write(samen, "arrangements/nergens/samen.json");
  const { catalog, leftOut } = await loadPublishable(dir);
  expect(catalog.arrangements).toEqual([]);
  expect(catalog.activities).toHaveLength(1);
  expect(leftOut.map(({ file, key }) => [file, key])).toEqual([
    [SAMEN, "madeBy"],
    ["arrangements/nergens/samen.json", "(map)"],
  ]);
});
test("a bundle with one activity twice, or with the name of another one, says so", async () => {
  await write({ ...samen, activities: ["koffie", "koffie", "thee"].map(step) });
  await write(samen, "arrangements/dorp/zelfde.json");
  const found = (await problems()).filter(({ key }) => key !== "activities.activity");
  expect(found).toMatchObject([
    { file: SAMEN, key: "activities", problem: 'De activiteit "koffie" staat er twee keer in.' },
    { file: "arrangements/dorp/zelfde.json", key: "title" },
  ]);
});
test("a bundle of two, of six, of an unknown theme or with a sentence that no sheet holds is named", async () => {
  const keyOf = async (change: object) => {
    await write({ ...samen, ...change });
    return (await problems()).map(({ key }) => key)[0];
  };
  expect(await keyOf({ activities: ["koffie", "thee"].map(step) })).toBe("activities");
  expect(await keyOf({ activities: ["a", "b", "c", "d", "e", "f"].map(step) })).toBe("activities");
  expect(await keyOf({ theme: "zomaar" })).toBe("theme");
  expect(await keyOf({ why: "x".repeat(321) })).toBe("why");
  const long = [{ ...step("koffie"), why: "x".repeat(151) }, step("thee"), step("taart")];
  expect(await keyOf({ activities: long })).toBe("activities.0.why");
});
