import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadCatalogFromDisk, loadPublishable } from "#catalog/from-disk.ts";

const WORLD = join(import.meta.dirname, "../../fixtures/small-content");
const PRACTICE = "practices/dorp/de-pleister.json";
const COACH = "coaches/dorp/welzijnscoach.json";
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "content-"));
  await cp(WORLD, dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

async function change(file: string, edit: Record<string, unknown>): Promise<void> {
  const value = JSON.parse(await readFile(join(dir, file), "utf8")) as Record<string, unknown>;
  await writeFile(join(dir, file), JSON.stringify({ ...value, ...edit }));
}
const problems = async () =>
  (await loadCatalogFromDisk(dir)).problems.map(({ file, key, problem }) => `${file} ${key}: ${problem}`);
const hours = (day: string, startTime: string, endTime: string) => ({ days: [day], startTime, endTime });

test("practices and coaches come joined: the neighbourhood, the organisation", async () => {
  const { catalog, problems: found } = await loadCatalogFromDisk(dir);
  expect(found).toEqual([]);
  expect(catalog.practices).toMatchObject([
    { slug: "de-pleister", municipality: "dorp", neighbourhoodEntry: { name: "Centrum" } },
  ]);
  expect(catalog.coaches).toMatchObject([{ slug: "welzijnscoach", organizationEntry: { name: "De Brug" } }]);
});

describe("An editor hears", () => {
  test("that a coach names a practice that is not there, and keeps the coach", async () => {
    await change(COACH, { practices: [{ practice: "de-pleister" }, { practice: "weg" }] });
    expect(await problems()).toEqual([`${COACH} practices: "weg" bestaat niet.`]);
    const { catalog, leftOut } = await loadPublishable(dir);
    expect(leftOut).toEqual([]);
    expect(catalog.coaches[0]?.practices.map(({ practice }) => practice)).toEqual(["de-pleister"]);
  });
  test("that nobody knows the organisation of a coach, who is left out", async () => {
    await change(COACH, { organization: "weg" });
    expect(await problems()).toEqual([`${COACH} organization: "weg" bestaat niet.`]);
    const { catalog, leftOut } = await loadPublishable(dir);
    expect(catalog.coaches).toEqual([]);
    expect(leftOut.map(({ file }) => file)).toEqual([COACH]);
  });
  test("that a neighbourhood is not one of the municipality, and the practice keeps its page", async () => {
    await change(PRACTICE, { neighbourhood: "weg" });
    expect(await problems()).toEqual([`${PRACTICE} neighbourhood: "weg" bestaat niet.`]);
    expect((await loadPublishable(dir)).catalog.practices).toHaveLength(1);
  });
  test("that two practices would have one address, also in two municipalities", async () => {
    await cp(join(dir, "municipalities/dorp.json"), join(dir, "municipalities/stad.json"));
    await cp(join(dir, "practices/dorp"), join(dir, "practices/stad"), { recursive: true });
    expect(await problems()).toEqual([
      expect.stringContaining(
        'practices/stad/de-pleister.json (bestandsnaam): De praktijk "de-pleister" bestaat ook in dorp',
      ),
    ]);
    expect((await loadPublishable(dir)).catalog.practices).toHaveLength(1);
  });
  test("that a practice stands in a municipality nobody knows", async () => {
    await cp(join(dir, "practices/dorp"), join(dir, "practices/elders"), { recursive: true });
    expect(await problems()).toContain(`practices/elders/de-pleister.json (map): "elders" bestaat niet.`);
  });
  test("that a coach would be in two practices at once, or leave before coming", async () => {
    await writeFile(join(dir, "practices/dorp/de-zalf.json"), await readFile(join(dir, PRACTICE)));
    const both = [
      { practice: "de-pleister", hours: [hours("TU", "09:00", "12:00")] },
      { practice: "de-zalf", hours: [hours("TU", "11:30", "16:00")] },
    ];
    await change(COACH, { practices: both });
    expect(await problems()).toEqual([
      expect.stringContaining('op hetzelfde moment in "de-pleister" en "de-zalf"'),
    ]);
    both[1] = { practice: "de-zalf", hours: [hours("TU", "12:00", "16:00")] };
    await change(COACH, { practices: both });
    expect(await problems()).toEqual([]);
    await change(COACH, { practices: [{ practice: "de-zalf", hours: [hours("TU", "16:00", "12:00")] }] });
    expect(await problems()).toEqual([
      expect.stringContaining("ligt het einde (12:00) niet na het begin (16:00)"),
    ]);
    await change(COACH, { practices: [{ practice: "de-zalf" }, { practice: "de-zalf" }] });
    expect(await problems()).toEqual([expect.stringContaining("staat er twee keer in")]);
  });
  test("that the texts for practices are not whole", async () => {
    await change("practice-guide.json", { poster: {} });
    expect((await problems()).length).toBeGreaterThan(0);
    expect((await problems()).every((line) => line.startsWith("practice-guide.json poster."))).toBe(true);
  });
});

test("a practice that is wrong is left out, and its coach and the others stay", async () => {
  await change(PRACTICE, { doctor: "x" });
  const { catalog, leftOut, problems: none } = await loadPublishable(dir);
  expect(none).toEqual([]);
  expect(leftOut.map(({ file }) => file)).toEqual([PRACTICE]);
  expect(catalog.practices).toEqual([]);
  expect(catalog.coaches).toHaveLength(1);
  expect(catalog.activities).toHaveLength(1);
});
