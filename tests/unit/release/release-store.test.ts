import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  dropOldReleases,
  finishRelease,
  goLive,
  readLiveRelease,
  reserveRelease,
  siteDirOf,
  standingRelease,
  type ReleaseRecord,
} from "#release/release-store.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "../../support/tiny-site.ts";

const RECORD: ReleaseRecord = {
  fingerprint: "abc",
  builtAt: "2026-11-25T10:00:00.000Z",
  activities: 1,
  published: ["koffie"],
  pages: 5,
  inlineCode: { scripts: [], styles: [] },
  tilesUrl: undefined,
};
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function release(live = true) {
  const made = await finishRelease(folder.path, await reserveRelease(folder.path), RECORD);
  if (live) await goLive(folder.path, made);
  return made;
}
const names = () => readdirSync(join(folder.path, "releases")).sort();

describe("releases", () => {
  it("have numbers that go up, also when two are built at once", async () => {
    const [first, second] = await Promise.all([reserveRelease(folder.path), reserveRelease(folder.path)]);
    expect([first.number, second.number].sort()).toEqual([1, 2]);
    expect((await reserveRelease(folder.path)).number).toBe(3);
  });
  it("are not live before they are put live, and then all at once", async () => {
    const first = await release();
    await release(false);
    expect(await readLiveRelease(folder.path)).toEqual(first);
    const third = await release();
    expect((await readLiveRelease(folder.path))?.number).toBe(third.number);
    expect(lstatSync(join(folder.path, "releases/live")).isSymbolicLink()).toBe(true);
    expect(names()).toEqual(["1", "2", "3", "live"]);
  });
  it("are none when nothing was built, or when what is live cannot be read", async () => {
    expect(await readLiveRelease(folder.path)).toBeUndefined();
    mkdirSync(join(folder.path, "releases/live"), { recursive: true });
    expect(await readLiveRelease(folder.path)).toBeUndefined();
  });
  it("before the live one are kept, but not for ever", async () => {
    const first = await release();
    for (let count = 0; count < 6; count++) await release(false);
    await dropOldReleases(folder.path);
    expect(names()).toEqual([String(first.number), "3", "4", "5", "6", "7", "live"]);
  });
  it("that were being built when the power went are cleared, those being built now are not", async () => {
    await release();
    const [old, now] = [await reserveRelease(folder.path), await reserveRelease(folder.path)];
    const hoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    utimesSync(old.dir, hoursAgo, hoursAgo);
    await dropOldReleases(folder.path);
    expect([existsSync(old.dir), existsSync(now.dir)]).toEqual([false, true]);
  });
});

describe("what is served", () => {
  const whole = async (live = true) => {
    const reserved = await reserveRelease(folder.path);
    writeFiles(siteDirOf(reserved.dir), TINY_SITE);
    const made = await finishRelease(folder.path, reserved, RECORD);
    if (live) await goLive(folder.path, made);
    return made;
  };
  const at = (path: string) => join(folder.path, "releases", path);
  const served = async () => {
    const { release: standing, fault } = await standingRelease(folder.path);
    return [standing?.number, fault];
  };

  it("is the live release when all of its files are as they were made", async () => {
    await whole();
    expect(await served()).toEqual([1, undefined]);
  });
  it("is nothing when there is nothing, and nothing is said of it", async () => {
    expect(await served()).toEqual([undefined, undefined]);
  });
  it.each<[string, () => void]>([
    ["has no link", () => rmSync(at("live"))],
    [
      "has a link to nothing",
      () => {
        rmSync(at("live"));
        symlinkSync("9", at("live"));
      },
    ],
    [
      "is a folder of somebody",
      () => {
        rmSync(at("live"));
        mkdirSync(at("live"));
      },
    ],
    ["is gone", () => rmSync(at("3"), { recursive: true })],
    ["has no record", () => rmSync(at("3/release.json"))],
    ["has half a record", () => truncateSync(at("3/release.json"), 40)],
    ["has a record of something else", () => writeFileSync(at("3/release.json"), "[]")],
    ["has no list of its files", () => rmSync(at("3/files.json"))],
    ["misses a page", () => rmSync(at("3/site/activiteiten/koffie.html"))],
    ["has half a page", () => truncateSync(at("3/site/index.html"), 40)],
    ["has other bytes in a file", () => writeFileSync(at("3/site/zoek/index.bin"), "XXXX")],
  ])("is the newest whole release when the live one %s", async (_what, breakIt) => {
    await whole();
    await whole();
    await whole();
    rmSync(at("2/site/404.html"));
    breakIt();
    const [number, fault] = await served();
    if (number === 3) expect((await readLiveRelease(folder.path))?.number).toBe(3);
    else expect(number).toBe(1);
    expect(fault).toMatch(/Release [13], of .*, is served instead\.$/);
    expect(await served()).toEqual([number, undefined]);
  });
  it("is the damaged one when no other is whole: most of its pages are better than none", async () => {
    await whole();
    rmSync(at("1/site/activiteiten/koffie.html"));
    expect(await served()).toEqual([1, expect.stringContaining("there is no other that is whole")]);
  });
});
