import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIndex } from "#search/embedded/read-index.ts";
import { COMPILED_BEFORE } from "../support/copy-guide.ts";
import { filesUnder } from "../support/release.ts";
import { temporaryFolder } from "../support/tiny-site.ts";
import { copyGuideOfTwoTowns } from "../support/two-towns.ts";

const TOWNS = [
  { town: "almere", page: "activiteiten.html" },
  { town: "verzonnendam", page: "activiteiten/in/verzonnendam.html" },
];

describe("a guide of two towns and more than 500 activities", () => {
  const folder = temporaryFolder();
  const site = join(folder.path, ".data/releases/1/site");
  const read = (file: string) => readFileSync(join(site, file), "utf8");
  const idsIn = (town: string) => readIndex(readFileSync(join(site, "zoek", town, "index.bin"))).ids;

  beforeAll(() => {
    copyGuideOfTwoTowns(folder.path, 500);
    const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
      cwd: folder.path,
      env: { ...process.env, ...COMPILED_BEFORE, DATA_DIR: "", NO_COLOR: "1" },
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
  afterAll(folder.remove);

  it.each(TOWNS)("searches $town in what $town has, and nothing of the other", ({ town, page }) => {
    const ids = idsIn(town);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.every((id) => id.startsWith("verzonnen-") === (town === "verzonnendam"))).toBe(true);
    const loads = read(page).match(/\/zoek\/[a-z/]+/g);
    expect(new Set(loads)).toEqual(new Set([`/zoek/${town}`, `/zoek/${town}/land`]));
  });
  it.each(TOWNS)(
    "names every activity of $town on the pages of its list, for who has no scripts",
    ({ town, page }) => {
      const further = filesUnder(join(site, "activiteiten"), ".html").filter((file) => {
        const list = page.replace(/\.html$/, "/pagina/");
        return file.startsWith(join(site, list));
      });
      const pages = [read(page), ...further.map((file) => readFileSync(file, "utf8"))];
      const named = pages.flatMap((html) =>
        [...html.matchAll(/data-list-place="([^"]+)"/g)].map(([, slug]) => slug),
      );
      expect(named.sort()).toEqual(idsIn(town).sort());
    },
  );
  it("says above the finder of which town it is", () => {
    const said = TOWNS.map(({ page }) => /<small[^>]*>([^<]+)<\/small>/.exec(read(page))?.[1]);
    expect(said).toEqual(["Almere", "Verzonnendam"]);
  });
  it("has a way from one town to the other, also from an address of before", () => {
    for (const { page } of TOWNS) {
      expect(read(page)).toContain('href="/activiteiten/in/gemeenten"');
      expect(read(page)).toContain('data-towns="verzonnendam"');
    }
    const ways = [
      ...read("activiteiten/in/gemeenten.html").matchAll(/<a[^>]* href="(\/activiteiten[^"]*)"/g),
    ];
    expect(ways.map(([, href]) => href)).toEqual(
      expect.arrayContaining(["/activiteiten", "/activiteiten/in/verzonnendam"]),
    );
  });
  it("keeps on a device the finder of the guide, and of other towns the one that was read last, with its data", () => {
    const [, json = "{}"] = /^const RELEASE = (.*);$/m.exec(read("service-worker.js")) ?? [];
    const { files, places } = JSON.parse(json) as { files: object; places: Record<string, object> };
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "/activiteiten",
        "/zoek/almere/begin.bin",
        expect.stringMatching(/^\/zoek\/almere\/deel-\w+-0\.bin$/),
        "/zoek/almere/kaarten.json",
      ]),
    );
    expect(Object.keys(files).filter((path) => path.includes("verzonnendam"))).toEqual([]);
    const ofTown = Object.keys(places["verzonnendam"] ?? {}).sort();
    const isPart = (path: string) => /^\/zoek\/verzonnendam\/deel-\w+-\d+\.bin$/.test(path);
    expect(ofTown.filter(isPart).length).toBeGreaterThan(3);
    expect(ofTown.filter((path) => !isPart(path))).toEqual([
      "/activiteiten/in/verzonnendam",
      "/gemeente/verzonnendam",
      "/zoek/verzonnendam/begin.bin",
      "/zoek/verzonnendam/kaarten.json",
      "/zoek/verzonnendam/land.json",
    ]);
  });
  it("gives a search server what both towns have", () => {
    const documents = JSON.parse(read("../documents.json")) as { id: string }[];
    expect(documents.map(({ id }) => id).sort()).toEqual(
      [...idsIn("almere"), ...idsIn("verzonnendam")].sort(),
    );
  });
});
