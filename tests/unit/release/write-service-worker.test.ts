import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { afterEach, describe, expect, it } from "vitest";
import { OFFLINE_PATHS } from "#domain/offline/offline-paths.ts";
import { StaticFiles } from "#http/static-files.ts";
import { offlineRelease, writeServiceWorker } from "#release/write-service-worker.ts";
import { temporaryFolder, writeFiles } from "../../support/tiny-site.ts";

const SITE = {
  "index.html":
    '<link rel="stylesheet" href="/_astro/stijl.abc123.css"><a href="/activiteiten/koffie">Koffie</a>',
  "activiteiten.html": '<script type="module" src="/_astro/zoeken.abc123.js"></script>',
  "activiteiten/koffie.html": '<script src="/_astro/alleen-hier.abc123.js"></script>',
  "geen-verbinding.html": '<aside id="geen-verbinding"><p>U bent offline.</p></aside>',
  "gemeente/almere.html": '<img src="/images/almere.png">',
  "gemeente/almere/haven.html": "<p>Haven</p>",
  "_astro/stijl.abc123.css": "@font-face{src:url(/_astro/letter.abc123.woff2)}",
  "_astro/letter.abc123.woff2": "letters",
  "_astro/zoeken.abc123.js":
    "import('./kaart.abc123.js');new Worker(new URL('/_astro/denker-abc123.js',import.meta.url))",
  "_astro/kaart.abc123.js": "1",
  "_astro/denker-abc123.js": "2",
  "_astro/alleen-hier.abc123.js": "3",
  "images/almere.png": "beeld",
  "zoek/index.bin": "index",
  "zoek/begin.bin": "begin",
  "zoek/deel-1abc-0.bin": "deel",
  "zoek/engine.json": "{}",
};
const folder = temporaryFolder();
afterEach(() => folder.remove());

async function releaseOf(files: Record<string, string>) {
  writeFiles(folder.path, files);
  return offlineRelease(new StaticFiles(folder.path));
}

describe("what a device keeps of a release", () => {
  it("is what finder, questions and municipalities load, also later, and no page of an activity", async () => {
    const { files, places } = await releaseOf(SITE);
    expect(Object.keys(files)).toEqual([
      "/",
      "/activiteiten",
      "/geen-verbinding",
      "/_astro/denker-abc123.js",
      "/_astro/kaart.abc123.js",
      "/_astro/letter.abc123.woff2",
      "/_astro/stijl.abc123.css",
      "/_astro/zoeken.abc123.js",
      "/images/almere.png",
      "/zoek/begin.bin",
      "/zoek/deel-1abc-0.bin",
      "/zoek/index.bin",
    ]);
    expect(Object.keys(places["almere"] ?? {})).toEqual(["/gemeente/almere"]);
  });
  it("has another name as soon as one byte of it is another, and the same name otherwise", async () => {
    const first = await releaseOf(SITE);
    expect((await releaseOf(SITE)).name).toBe(first.name);
    expect((await releaseOf({ ...SITE, "zoek/index.bin": "andere" })).name).not.toBe(first.name);
    expect((await releaseOf({ ...SITE, "gemeente/almere.html": "ander" })).name).not.toBe(first.name);
  });
  it("is known by what each file holds", async () => {
    const { files } = await releaseOf(SITE);
    const digest = createHash("sha256").update("index").digest("hex");
    expect(digest.startsWith(files["/zoek/index.bin"] ?? "?")).toBe(true);
  });
  it("is never of the desk, the search server or the worker itself", async () => {
    const apart = new RegExp((await releaseOf(SITE)).apart);
    for (const path of [
      "/beheer",
      "/beheer/ik",
      "/aanmelden",
      "/melden/x",
      "/meili/multi-search",
      "/gezond",
      OFFLINE_PATHS.worker,
    ])
      expect(apart.test(path), path).toBe(true);
    for (const path of ["/", "/activiteiten", "/zoek/index.bin", "/beheerders", "/aanbod-in-beeld/almere"])
      expect(apart.test(path), path).toBe(false);
  });
});

describe("the worker of a release", () => {
  it("is a program that browsers read without types, and warns nobody", async () => {
    writeFiles(folder.path, SITE);
    const warned: unknown[] = [];
    const listen = (warning: unknown) => warned.push(warning);
    process.on("warning", listen);
    await writeServiceWorker(folder.path);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", listen);
    const text = readFileSync(join(folder.path, OFFLINE_PATHS.worker), "utf8");
    expect(() => new Script(text)).not.toThrow();
    expect(warned).toEqual([]);
  });
  it("is not written for a site without a page that stands in for others", async () => {
    writeFiles(folder.path, { "index.html": "<p>Gids</p>" });
    await writeServiceWorker(folder.path);
    expect(new StaticFiles(folder.path).list()).toEqual(["index.html"]);
  });
});
