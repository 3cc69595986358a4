import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadCatalogFromDisk, loadPublishable } from "#catalog/from-disk.ts";

const WORLD = join(import.meta.dirname, "../../fixtures/small-content");
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "content-"));
  await cp(WORLD, dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

async function change(file: string, edit: (value: Record<string, unknown>) => void): Promise<void> {
  const value = JSON.parse(await readFile(join(dir, file), "utf8")) as Record<string, unknown>;
  edit(value);
  await writeFile(join(dir, file), JSON.stringify(value));
}
const problems = async () => (await loadCatalogFromDisk(dir)).problems;
const KOFFIE = "activities/dorp/koffie.json";

test("good content has no problems and comes joined", async () => {
  const { catalog, problems: found } = await loadCatalogFromDisk(dir);
  expect(found).toEqual([]);
  expect(catalog.activities[0]).toMatchObject({
    slug: "koffie",
    organizationEntry: { name: "De Brug" },
    locationEntry: { name: "Buurthuis De Brug" },
    neighbourhoodEntry: { name: "Centrum" },
  });
});
test("a place without a point is near the middle of its postcode area", async () => {
  await change("municipalities/dorp.json", (value) => {
    value["postcodes"] = [{ pc4: "1234", centre: { lat: 52.1, lng: 5.1 } }];
  });
  await change("locations/dorp/de-brug.json", (value) => {
    value["postcode"] = "1234 AB";
    delete value["point"];
  });
  const { catalog } = await loadCatalogFromDisk(dir);
  expect(catalog.activities[0]).toMatchObject({ nearPoint: { lat: 52.1, lng: 5.1 } });
  expect(catalog.activities[0]?.locationEntry).not.toHaveProperty("point");
});
test("four digits are enough to know what is near, and else the middle of its quarter is", async () => {
  const centre = { lat: 52.3, lng: 5.3 };
  await change("municipalities/dorp.json", (value) => {
    value["postcodes"] = [{ pc4: "1234", centre: { lat: 52.1, lng: 5.1 } }];
    for (const one of value["neighbourhoods"] as object[]) Object.assign(one, { centre });
  });
  const nearPoint = async () => (await loadCatalogFromDisk(dir)).catalog.activities[0]?.nearPoint;
  await change("locations/dorp/de-brug.json", (value) => {
    for (const key of ["point", "postcode"]) delete value[key];
    value["pc4"] = "1234";
  });
  expect(await nearPoint()).toEqual({ lat: 52.1, lng: 5.1 });
  await change("locations/dorp/de-brug.json", (value) => delete value["pc4"]);
  expect(await nearPoint()).toEqual(centre);
});
test("an unknown key names file, key and remedy in Dutch", async () => {
  await change(KOFFIE, (value) => (value["titel"] = "x"));
  expect(await problems()).toMatchObject([
    {
      file: KOFFIE,
      problem: 'De sleutel "titel" bestaat hier niet.',
      remedy: expect.stringContaining("gespeld") as string,
    },
  ]);
});
test("a missing text, a wrong choice and a date that does not exist are named with their key", async () => {
  await change(KOFFIE, (value) => {
    delete value["easyText"];
    value["category"] = "sport";
    value["validUntil"] = "2026-02-31";
  });
  const found = await problems();
  expect(found.map(({ key }) => key).sort()).toEqual(["category", "easyText", "validUntil"]);
  expect(found.find(({ key }) => key === "category")?.remedy).toContain("bewegen");
});
test("a fault deep in the schedule is named with its whole path", async () => {
  await change(
    KOFFIE,
    (value) =>
      (value["schedule"] = {
        type: "recurring",
        rules: [{ days: ["TU"], startTime: "9 uur", frequency: "weekly" }],
      }),
  );
  expect((await problems()).map(({ key }) => key)).toContain("schedule.rules.0.startTime");
});
test("a reference that leads nowhere is named with what was expected", async () => {
  await change(KOFFIE, (value) => (value["organization"] = "weg"));
  expect(await problems()).toMatchObject([
    { key: "organization", remedy: expect.stringContaining("organizations/weg.json") as string },
  ]);
});
test("one name for two activities in two municipalities is a problem", async () => {
  await cp(join(dir, "municipalities/dorp.json"), join(dir, "municipalities/stad.json"));
  await cp(join(dir, "activities/dorp"), join(dir, "activities/stad"), { recursive: true });
  await cp(join(dir, "locations/dorp"), join(dir, "locations/stad"), { recursive: true });
  expect((await problems()).map(({ key }) => key)).toEqual(["(bestandsnaam)"]);
});
test("a group, an interest and an age that cannot be are named", async () => {
  await change(KOFFIE, (value) => {
    value["audience"] = { groups: ["marsmannen"], minAge: 60, maxAge: 18 };
    value["tags"] = ["vliegen"];
  });
  expect((await problems()).map(({ key }) => key).sort()).toEqual([
    "audience.groups",
    "audience.maxAge",
    "tags",
  ]);
});
test("a file that is no JSON and a file with a wrong name do not stop the others", async () => {
  await writeFile(join(dir, "activities/dorp/kapot.json"), "{");
  await writeFile(join(dir, "activities/dorp/Met Spatie.json"), "{}");
  const { catalog, problems: found } = await loadCatalogFromDisk(dir);
  expect(catalog.activities).toHaveLength(1);
  expect(found.map(({ key }) => key).sort()).toEqual(["(bestand)", "(bestandsnaam)"]);
});
test("a venue without a location is a problem", async () => {
  await change(KOFFIE, (value) => delete value["location"]);
  expect((await problems()).map(({ key }) => key)).toEqual(["location"]);
});
test("a name that belongs to a page of the guide, or is longer than an address may be, is named", async () => {
  await writeFile(join(dir, "organizations/index.json"), "{}");
  await writeFile(join(dir, `organizations/${"a".repeat(81)}.json`), "{}");
  expect((await problems()).map(({ key }) => key)).toEqual(["(bestandsnaam)", "(bestandsnaam)"]);
});

describe("one entry that is wrong never stops the others", () => {
  const THEE = "activities/dorp/thee.json";
  beforeEach(() => cp(join(dir, KOFFIE), join(dir, THEE)));
  const published = async (without: string[] = []) => {
    const { catalog, leftOut, problems: rest } = await loadPublishable(dir, new Set(without));
    return {
      slugs: catalog.activities.map(({ slug }) => slug),
      leftOut: [...new Set(leftOut.map(({ file }) => file))],
      rest,
    };
  };
  test.each([
    ["is no JSON", (file: string) => writeFile(file, "{")],
    ["does not fit the schema", (file: string) => writeFile(file, "{}")],
  ])("when a file %s", async (_, spoil) => {
    await spoil(join(dir, THEE));
    expect(await published()).toEqual({ slugs: ["koffie"], leftOut: [THEE], rest: [] });
  });
  test("when it contradicts itself, or names what nobody knows", async () => {
    await change(THEE, (value) => (value["audience"] = { minAge: 60, maxAge: 18 }));
    expect(await published()).toEqual({ slugs: ["koffie"], leftOut: [THEE], rest: [] });
    await change(THEE, (value) => Object.assign(value, { audience: {}, tags: ["vliegen"] }));
    expect(await published()).toEqual({ slugs: ["koffie"], leftOut: [THEE], rest: [] });
  });
  test("when its name is taken in another municipality: the first keeps it", async () => {
    await cp(join(dir, "municipalities/dorp.json"), join(dir, "municipalities/stad.json"));
    await cp(join(dir, "locations/dorp"), join(dir, "locations/stad"), { recursive: true });
    await cp(join(dir, KOFFIE), join(dir, "activities/stad/koffie.json"));
    expect(await published()).toEqual({
      slugs: ["koffie", "thee"],
      leftOut: ["activities/stad/koffie.json"],
      rest: [],
    });
  });
  test("when its organisation or place is wrong, those that lean on it are left out with it", async () => {
    await cp(join(dir, "organizations/de-brug.json"), join(dir, "organizations/de-kade.json"));
    await change(THEE, (value) => (value["organization"] = "de-kade"));
    await change("organizations/de-kade.json", (value) => (value["name"] = ""));
    expect(await published()).toEqual({
      slugs: ["koffie"],
      leftOut: ["organizations/de-kade.json", THEE],
      rest: [],
    });
  });
  test("when somebody says that it is to be left out; what follows from it stays", async () => {
    await change(KOFFIE, (value) => (value["nextStep"] = { activity: "thee", as: "visitor" }));
    expect(await published([THEE])).toEqual({ slugs: ["koffie"], leftOut: [], rest: [] });
  });
  test("when a municipality names it as the one that leads: its page does without that line", async () => {
    await cp(join(dir, "organizations/de-brug.json"), join(dir, "organizations/de-kade.json"));
    await change("municipalities/dorp.json", (value) => {
      value["welzijnOpRecept"] = { status: "active", organization: "de-kade" };
    });
    await writeFile(join(dir, "organizations/de-kade.json"), "{");
    expect(await published()).toEqual({
      slugs: ["koffie", "thee"],
      leftOut: ["organizations/de-kade.json"],
      rest: [],
    });
  });
  test("but what all of it stands on is no entry: without that there is no release", async () => {
    await writeFile(join(dir, "categories.json"), "[]");
    expect((await published()).rest).toMatchObject([{ file: "categories.json" }]);
  });
});
