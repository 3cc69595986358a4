import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { releaseFingerprint } from "#release/release-fingerprint.ts";
import { temporaryFolder, writeFiles } from "../../support/tiny-site.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const MADE = { siteUrl: "http://localhost:4321", today: "2026-11-25" };
const SOURCES = {
  "content/activities/almere/koffie.json": "{}",
  "src/pages/index.astro": "<h1>Welkom</h1>",
  "src/server/listen.ts": "export {}",
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
    expect(await fingerprint({ "README.md": "anders", "src/server/listen.ts": "anders" })).toBe(before);
  });
  it("when an activity, a page or the configuration has changed", async () => {
    const before = await fingerprint();
    for (const file of [
      "content/activities/almere/koffie.json",
      "src/pages/index.astro",
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
