import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonText } from "#catalog/content-folder.ts";
import { buildRelease } from "#release/build-release.ts";
import type { Release } from "#release/release-store.ts";
import { copyGuide, isOfFew, root } from "../support/copy-guide.ts";
import { HANGS_MS } from "../support/desk-world.ts";
import { hostileEntries } from "../support/hostile-entries.ts";
import { temporaryFolder } from "../support/tiny-site.ts";

const SITE = "https://gids.example.org";
const folder = temporaryFolder();
const content = (path: string) => join(folder.path, "content", path);
const put = (path: string, text: string) => {
  mkdirSync(dirname(content(path)), { recursive: true });
  writeFileSync(content(path), text);
};
const known = () => readFileSync(content("activities/almere/adem-ontspan.json"), "utf8");
const titled = (title: string) => jsonText({ ...(JSON.parse(known()) as object), title });

beforeAll(() => copyGuide(root, folder.path, isOfFew()));
afterAll(() => folder.remove());

async function build(): Promise<Release> {
  const built = await buildRelease({
    root: folder.path,
    dataDir: join(folder.path, ".data"),
    siteUrl: SITE,
    now: new Date(),
    report: () => undefined,
  });
  if ("problems" in built) throw new Error(built.problems.join("\n"));
  return built.release;
}
const leftOut = ({ record }: Release) => (record.leftOut ?? []).map(({ file }) => file).sort();

/** Makes a page that the verifier refuses, or that cannot be made, of an activity with such a title. */
function spoil(page: string, what: string): void {
  const file = join(folder.path, page);
  const text = readFileSync(file, "utf8");
  const [, code = "", markup = ""] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
  writeFileSync(file, `${code}${what}\n${markup}`);
}

describe("what the schemas accept", () => {
  it(
    "the release accepts: hostile texts, links, dates and names all get their page",
    async () => {
      const names = ["constructor", "tostring", "valueof", "a", "0", "voorbeeld", "json", "html"];
      for (let at = names.length; at < 120; at++) names.push(`vijandig-${at}`);
      const files = hostileEntries(names, Number(process.env["SEED"] ?? Date.now()));
      for (const { path, value } of files) put(path, jsonText(value));
      const release = await build();
      expect(leftOut(release)).toEqual([]);
      // Dates are hostile too: what is over has no page.
      const name = names.find((one) => release.record.published.includes(one)) ?? "";
      const page = readFileSync(join(release.siteDir, `activiteiten/${name}.html`), "utf8");
      for (const { path } of files) rmSync(content(path));
      expect(page).toContain(`<link rel="canonical" href="${SITE}/activiteiten/${name}"`);
    },
    HANGS_MS,
  );
});

describe("an entry that fails all the same", () => {
  it(
    "is left out with a reason, and everything else is published",
    async () => {
      put("activities/almere/geen-json.json", "{");
      put("activities/almere/index.json", known());
      put("activities/almere/Naam Met (spatie).json", known());
      put("activities/almere/dode-link.json", titled("Artificieel dood"));
      put("activities/almere/valt-om.json", titled("Artificieel om"));
      put("activities/almere/gewoon.json", titled("Heel gewoon"));
      put("locations/almere/elders.json", jsonText({ name: "Elders", neighbourhood: "bestaat-niet" }));
      const inNoArea = { ...(JSON.parse(known()) as object), place: "venue", location: "elders" };
      put("activities/almere/in-geen-wijk.json", jsonText(inNoArea));
      spoil(
        "src/screens/activity/ActivityPage.astro",
        `{entry.title === "Artificieel dood" && <a href="/nergens">x</a>}
{entry.title === "Artificieel om" && (() => { throw new Error("valt om") })()}`,
      );
      const release = await build();
      expect(leftOut(release)).toEqual([
        "activities/almere/Naam Met (spatie).json",
        "activities/almere/dode-link.json",
        "activities/almere/geen-json.json",
        "activities/almere/index.json",
        "activities/almere/valt-om.json",
      ]);
      expect(release.record.published).toEqual(expect.arrayContaining(["gewoon", "in-geen-wijk"]));
      expect(release.record.leftOut?.map(({ problem }) => problem)).toContain(
        "Op de pagina staat een link die nergens heen leidt: “/nergens”.",
      );
    },
    HANGS_MS,
  );
  it(
    "is found by halves when nothing says which one it is, the newest first",
    async () => {
      put("activities/almere/overal-fout.json", titled("Artificieel overal"));
      spoil(
        "src/screens/home/HomePage.astro",
        `{guide.catalog.activities.some(({ title }) => title === "Artificieel overal") && <a href="/nergens">x</a>}`,
      );
      const release = await build();
      expect(leftOut(release)).toContain("activities/almere/overal-fout.json");
      expect(release.record.published).toContain("gewoon");
    },
    HANGS_MS,
  );
  it(
    "but what is wrong with the guide itself leaves the old release up, and says what",
    async () => {
      spoil("src/screens/home/HomePage.astro", `<a href="/weg">x</a>`);
      await expect(build()).rejects.toThrow(`index.html: "/weg" leads nowhere.`);
    },
    HANGS_MS,
  );
});
