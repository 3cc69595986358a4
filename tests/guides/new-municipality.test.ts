import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { COMPILED_BEFORE, copyGuide, isOfFew, root, takeDesk } from "../support/copy-guide.ts";
import { temporaryFolder } from "../support/tiny-site.ts";

const page = readFileSync(join(root, "content/pages/gemeente-toevoegen.md"), "utf8");
/** As an editor copies them from the page: without the marks that keep its words whole. */
const commands = [...page.matchAll(/^<pre><code>(npm run .*)<\/code><\/pre>$/gm)].map(([, line = ""]) =>
  line.replace(/<\/?b>/g, ""),
);

describe("an editor who does what the page about adding a municipality says", () => {
  const folder = temporaryFolder();
  const said: { command: string; status: number | null; text: string; seconds: number }[] = [];
  const site = () => {
    const releases = join(folder.path, ".data/releases");
    return join(
      releases,
      readdirSync(releases)
        .filter((name) => /^\d+$/.test(name))
        .at(-1) ?? "",
      "site",
    );
  };

  beforeAll(() => {
    const isOfGuide = isOfFew();
    // Of a few activities what names others would lead nowhere: bundles, and what comes after one.
    const namesOthers = (path: string) =>
      /^(activities|arrangements)\b.*\.json$/.test(path) &&
      readFileSync(join(root, "content", path), "utf8").includes('"activity":');
    copyGuide(root, folder.path, (path) => isOfGuide(path) && !namesOthers(path));
    takeDesk(join(folder.path, ".data"));
    cpSync(join(root, "tests/fixtures/new-municipality"), folder.path, { recursive: true });
    for (const command of commands) {
      const before = performance.now();
      const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
        cwd: folder.path,
        env: {
          ...process.env,
          ...COMPILED_BEFORE,
          PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"]}`,
          NO_COLOR: "1",
        },
        encoding: "utf8",
      });
      said.push({ command, status, text: stdout + stderr, seconds: (performance.now() - before) / 1000 });
    }
  });
  afterAll(folder.remove);

  it("finds seven lines to copy, and each of them works", () => {
    expect(commands).toHaveLength(7);
    expect(said.filter(({ status }) => status !== 0)).toEqual([]);
  });

  it("reads what was found, and that all is in order", () => {
    const texts = said.map(({ text }) => text);
    expect(texts[0]).toContain("harlingen.json: 4 postcodes, 3 wijken.");
    expect(texts[1]).toContain("3 wijken with a shape, 0 without");
    expect(texts[5]).toContain("In orde");
  });

  it("has the municipality, its activities and its region in the guide, and nothing is wrong", async () => {
    const { catalog, problems } = await loadCatalogFromDisk(join(folder.path, "content"));
    expect(problems).toEqual([]);
    const own = catalog.municipalities.find(({ slug }) => slug === "harlingen");
    expect(own).toMatchObject({ name: "Harlingen", code: "GM0072", inventedContent: false });
    expect(own?.outline?.length).toBeGreaterThan(0);
    expect(own?.neighbourhoods.every(({ outline }) => outline)).toBe(true);
    expect(catalog.activities.filter(({ municipality }) => municipality === "harlingen")).toHaveLength(4);
    const region = catalog.regions.find(({ slug }) => slug === "waddenkust");
    expect(region?.municipalities.map(({ name, state }) => [name, state])).toEqual([
      ["Harlingen", "none-or-unknown"],
      ["Waadhoeke", "none-or-unknown"],
    ]);
  });

  it("has pages of both municipalities and of both regions, with a way from one to the other", () => {
    for (const path of [
      "gemeente/harlingen",
      "gemeente/almere",
      "regio",
      "regio/waddenkust",
      "regio/flevoland",
    ])
      expect(existsSync(join(site(), `${path}.html`)), path).toBe(true);
    const html = (path: string) => readFileSync(join(site(), `${path}.html`), "utf8");
    expect(html("gemeente/harlingen")).toContain('href="/gemeente/almere"');
    expect(html("gemeente/harlingen")).toContain('href="/regio/waddenkust"');
    expect(html("gemeente/harlingen/midlum")).toContain("Samen koken");
    expect(html("regio/waddenkust")).toContain('href="/gemeente/harlingen"');
  });
});
