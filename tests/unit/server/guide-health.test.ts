import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { finishRelease, reserveRelease, siteDirOf, type Release } from "#release/release-store.ts";
import { BuildLog } from "#server/build-log.ts";
import { guideHealth } from "#server/guide-health.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "../../support/tiny-site.ts";

const HOUR = 3_600_000;
const NOW = Date.parse("2026-11-27T10:00:00Z");
const WELL = { database: "ok", mail: "ok" };
let folder: ReturnType<typeof temporaryFolder>;
let release: Release;
let served: Parameters<typeof guideHealth>[0];

beforeEach(async () => {
  folder = temporaryFolder();
  const reserved = await reserveRelease(folder.path);
  writeFiles(siteDirOf(reserved.dir), TINY_SITE);
  release = await finishRelease(folder.path, reserved, {
    fingerprint: "x",
    builtAt: new Date(NOW - HOUR).toISOString(),
    activities: 1,
    published: ["koffie"],
    pages: 4,
    inlineCode: { scripts: [], styles: [] },
    tilesUrl: undefined,
  });
  served = {
    site: {},
    release,
    desk: { health: () => WELL },
    deskOff: undefined,
    builds: new BuildLog(),
    searchCheck: () => "ok",
  };
});
afterEach(() => folder.remove());

const said = async (now = NOW) => {
  const { ok, checks } = await guideHealth(served, now);
  return [
    ok,
    ...Object.entries(checks).flatMap(([name, check]) => (check === "ok" ? [] : [`${name}: ${check}`])),
  ];
};
const firstPage = () => join(release.siteDir, "index.html");

it("all is well, with and without forms, when that is how it is meant", async () => {
  expect(await said()).toEqual([true]);
  served.desk = undefined;
  served.deskOff = "on purpose";
  expect(await said()).toEqual([true]);
});
it("a desk that was refused is not well", async () => {
  served.desk = undefined;
  served.deskOff = "refused";
  expect(await said()).toEqual([false, "desk: not running; the log says why"]);
});
it("the first page is read from the disk: gone, cut off or other words is not well", async () => {
  writeFileSync(firstPage(), TINY_SITE["index.html"]?.replace("Schuif", "Schaif") ?? "");
  expect(await said()).toEqual([false, "pages: the first page is damaged"]);
  writeFileSync(firstPage(), "");
  expect(await said()).toEqual([false, "pages: the first page is damaged"]);
  rmSync(firstPage());
  expect(await said()).toEqual([false, "pages: the first page cannot be read"]);
});
it("a release that is older than a day, or of a day to come, is not well", async () => {
  expect(await said(NOW + 23 * HOUR)).toEqual([true]);
  expect(await said(NOW + 30 * HOUR)).toEqual([false, "release: it is 31 hours old"]);
  expect(await said(NOW + 74 * HOUR)).toEqual([false, "release: it is 3 days old: none was made since"]);
  expect(await said(NOW - 30 * HOUR)).toEqual([
    false,
    "release: it is from the future: the clock is wrong, or was",
  ]);
});
it("a build that fails is told, how often and since when, until one succeeds", async () => {
  served.builds.failed(NOW - 2 * HOUR);
  expect(await said()).toEqual([
    false,
    "build: the last build failed, first 120 minutes ago; the log says why",
  ]);
  served.builds.failed(NOW - HOUR);
  expect(await said()).toEqual([
    false,
    "build: the last 2 builds failed, first 120 minutes ago; the log says why",
  ]);
  served.builds.made();
  expect(await said()).toEqual([true]);
});
