import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { compareReleases } from "../../../judge/release/compare-releases.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "../../../support/tiny-site.ts";

const folders: { remove: () => void }[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

/** A release of the tiny site with some files changed, or taken away (undefined). */
function release(changed: Record<string, string | undefined> = {}): string {
  const folder = temporaryFolder();
  folders.push(folder);
  const files = Object.entries({ ...TINY_SITE, "documents.json": "[]", ...changed });
  const given = files.filter((file): file is [string, string] => file[1] !== undefined);
  writeFiles(
    folder.path,
    Object.fromEntries(
      given.map(([path, text]) => [path === "documents.json" ? path : `site/${path}`, text]),
    ),
  );
  return folder.path;
}
const PAGE = `<main><astro-island uid="1a" component-url="/_astro/Finder.Zx-1_a.js" component-export="t"><p>Koffie</p></astro-island></main>`;

describe("two releases", () => {
  it("are the same when only names and hashes of scripts and styles differ", async () => {
    const other = PAGE.replace("1a", "2b").replace("Finder.Zx-1_a", "Search.00").replace('"t"', '"n"');
    const { differences, sums } = await compareReleases(
      release({ "index.html": PAGE, "_astro/Finder.Zx-1_a.js": "alert(1)" }),
      release({ "index.html": other, "_astro/Search.00.js": `alert(1)${"\n//".repeat(50)}` }),
    );
    expect(differences).toEqual([]);
    expect(sums[".js"][1]).toBeGreaterThan(sums[".js"][0]);
    expect(sums[".css"][1]).toBe(sums[".css"][0]);
  });
  it("differ in a word of a page, and that is shown", async () => {
    const { differences } = await compareReleases(
      release({ "index.html": PAGE }),
      release({ "index.html": PAGE.replace("Koffie", "Thee") }),
    );
    expect(differences).toEqual(["index.html\n  - Koffie\n  + Thee"]);
  });
  it("say the same in another layout, with attributes in another order", async () => {
    const one = '<p id="a" class="b">Koffie <b>om tien</b></p>';
    const other = '<p class="b" id="a">\n  Koffie\n  <b>om tien</b>\n</p>\n';
    const { differences } = await compareReleases(
      release({ "index.html": one }),
      release({ "index.html": other }),
    );
    expect(differences).toEqual([]);
  });
  it("differ in a list, a calendar, a text, or in what the search server gets", async () => {
    for (const file of ["zoek/kaarten.json", "activiteiten/koffie.ics", "robots.txt", "documents.json"]) {
      const { differences } = await compareReleases(release(), release({ [file]: '[{"a":1}]' }));
      expect(differences, file).toHaveLength(1);
      expect(differences[0]).toMatch(new RegExp(`^${file}\\n`));
    }
  });
  it("differ in the bytes of a picture or the index, also where those are no text", async () => {
    const folders = [release(), release()] as const;
    folders.forEach((folder, at) =>
      writeFileSync(join(folder, "site/zoek/index.bin"), Buffer.from([255, 254 - at])),
    );
    expect((await compareReleases(...folders)).differences).toEqual(["zoek/index.bin\n  other bytes"]);
  });
  it("differ when a page is in one of them", async () => {
    const { differences, compared } = await compareReleases(
      release({ "over.html": PAGE }),
      release({ "activiteiten.html": undefined }),
    );
    expect(differences).toEqual(["only in the first: activiteiten.html", "only in the first: over.html"]);
    expect(compared).toBe(10);
  });
  it("differ by the kind of a file that a page asks for", async () => {
    const { differences } = await compareReleases(
      release({ "index.html": PAGE }),
      release({ "index.html": PAGE.replace("1_a.js", "1_a.css") }),
    );
    expect(differences).toHaveLength(1);
  });
});
