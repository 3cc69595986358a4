import { expect, it } from "vitest";
import { buildRelease } from "#release/build-release.ts";
import { finishRelease, goLive, reserveRelease, siteDirOf } from "#release/release-store.ts";
import { root } from "../../support/copy-guide.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "../../support/tiny-site.ts";

it("a build that is broken off before it began says so, and nothing of it is left unheard", async () => {
  const folder = temporaryFolder();
  const reserved = await reserveRelease(folder.path);
  writeFiles(siteDirOf(reserved.dir), TINY_SITE);
  const live = await finishRelease(folder.path, reserved, {
    fingerprint: "x",
    builtAt: new Date().toISOString(),
    activities: 1,
    published: ["koffie"],
    pages: 4,
    inlineCode: { scripts: [], styles: [] },
    tilesUrl: undefined,
  });
  await goLive(folder.path, live);
  const stopped = AbortSignal.abort();
  const where = { root, dataDir: folder.path, siteUrl: "http://localhost:4321", now: new Date() };
  // A rejection that nobody hears ends the process, and this test with it.
  const built = await buildRelease({ ...where, signal: stopped, report: () => undefined });
  expect(built).toEqual({ problems: ["It was stopped."] });
  folder.remove();
});
