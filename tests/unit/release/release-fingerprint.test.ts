import { existsSync, globSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import {
  deskFingerprint,
  NOT_IN_DESK,
  NOT_IN_PAGES,
  releaseFingerprint,
} from "#release/release-fingerprint.ts";
import { temporaryFolder, writeFiles } from "../../support/tiny-site.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const MADE = { siteUrl: "http://localhost:4321", today: "2026-11-25" };
const SOURCES = {
  "content/activities/almere/koffie.json": "{}",
  "src/pages/index.astro": "<h1>Welkom</h1>",
  "src/server/run-guide.ts": "export {}",
  "src/release/service-worker.ts": "export {}",
  "astro.config.mjs": "export default {}",
  "README.md": "lees mij",
};
const fingerprint = async (changed: Record<string, string> = {}, made = MADE) => {
  writeFiles(folder.path, { ...SOURCES, ...changed });
  return releaseFingerprint(folder.path, made);
};

describe("a new release is needed", () => {
  it("not when nothing that shows on a page has changed", async () => {
    const before = await fingerprint();
    expect(await fingerprint()).toBe(before);
    expect(await fingerprint({ "README.md": "anders", "src/server/run-guide.ts": "anders" })).toBe(before);
  });
  it("when an activity, a page, the worker of devices or the configuration has changed", async () => {
    const before = await fingerprint();
    for (const file of [
      "content/activities/almere/koffie.json",
      "src/pages/index.astro",
      "src/release/service-worker.ts",
      "astro.config.mjs",
    ]) {
      expect(await fingerprint({ [file]: "anders" }), file).not.toBe(before);
    }
  });
  it("when an activity was added, renamed or taken away", async () => {
    const before = await fingerprint();
    const added = await fingerprint({ "content/activities/almere/thee.json": "{}" });
    rmSync(join(folder.path, "content/activities/almere/thee.json"));
    expect(added).not.toBe(before);
    expect(await fingerprint()).toBe(before);
  });
  it("on another day, because activities end, and for another address", async () => {
    const before = await fingerprint();
    expect(await fingerprint({}, { ...MADE, today: "2026-11-26" })).not.toBe(before);
    expect(await fingerprint({}, { ...MADE, siteUrl: "https://gids.nl" })).not.toBe(before);
  });
});

const root = fileURLToPath(new URL("../../..", import.meta.url));
const SPECIFIER = /(?:\bfrom|\bimport|@import|\burl\(|\bURL\(|\bsrc=)\s*\(?\s*["']([#.][^"'?]+)/g;

/** The folders of `src/`, and `content` or `public`, that hold what these files import, by however many steps. */
function foldersOf(starts: string[]): string[] {
  const seen = new Set<string>();
  for (const waiting = [...starts]; waiting.length > 0;) {
    const file = waiting.pop() ?? "";
    if (seen.has(file) || !existsSync(join(root, file))) continue;
    seen.add(file);
    for (const [, specifier = ""] of readFileSync(join(root, file), "utf8").matchAll(SPECIFIER)) {
      waiting.push(
        specifier.startsWith("#") ? `src/${specifier.slice(1)}` : normalize(join(dirname(file), specifier)),
      );
    }
  }
  return [...new Set([...seen].map((file) => /^(src\/[^/]+|content|public)(?=\/)/.exec(file)?.[0] ?? file))];
}

describe("what a release and the desk are made of", () => {
  const rooms = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`);
  const filesIn = (...patterns: string[]) => patterns.flatMap((pattern) => globSync(pattern, { cwd: root }));

  it("is every room that a page imports, or that writes something beside the pages, and no other", () => {
    const used = foldersOf(
      filesIn("src/pages/**/*.*", "src/content.config.ts", "src/release/fill-release.ts"),
    );
    expect(rooms.filter((room) => !used.includes(room)).sort()).toEqual(NOT_IN_PAGES);
  });
  it("is every room that a page of the desk imports, and no other", () => {
    const used = foldersOf(
      filesIn("src/desk/pages/**/*.*", "src/desk/*/*View.astro", "src/desk/content.config.ts"),
    );
    expect(["content", "public", ...rooms].filter((room) => !used.includes(room)).sort()).toEqual(
      NOT_IN_DESK,
    );
  });
  it("changes for the desk with its sources, and not with content or pages", async () => {
    writeFiles(folder.path, SOURCES);
    const before = await deskFingerprint(folder.path);
    const pages = {
      "src/pages/index.astro": "<h1>Anders</h1>",
      "content/activities/almere/koffie.json": "[]",
    };
    writeFiles(folder.path, pages);
    expect(await deskFingerprint(folder.path)).toBe(before);
    writeFiles(folder.path, { "src/desk/page/view.ts": "export {}" });
    expect(await deskFingerprint(folder.path)).not.toBe(before);
  });
});
