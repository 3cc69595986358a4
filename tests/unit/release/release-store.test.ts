import { existsSync, lstatSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  dropOldReleases,
  finishRelease,
  goLive,
  readLiveRelease,
  reserveRelease,
  type ReleaseRecord,
} from "#release/release-store.ts";
import { temporaryFolder } from "../../support/tiny-site.ts";

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
