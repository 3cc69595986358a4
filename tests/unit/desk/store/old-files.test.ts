import { existsSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { listBackups } from "#desk/store/back-up.ts";
import { deskHealth } from "#desk/process/health.ts";
import { openStore } from "#desk/store/open-store.ts";
import { forgetOldFiles } from "#desk/store/retention.ts";
import { temporaryFolder, writeFiles } from "../../../support/tiny-site.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const NOW = Date.parse("2026-11-27T10:00:00Z");
const DAY = 86_400_000;

it("letters as files and databases put aside go after a month, and nothing else does", async () => {
  writeFiles(folder.path, {
    "mail/oud.eml": "x",
    "mail/nieuw.eml": "x",
    "desk.db.before-2026-10-01T00-00-00": "x",
    "desk.db": "x",
    "releases/oud.eml": "x",
  });
  for (const file of ["mail/oud.eml", "desk.db.before-2026-10-01T00-00-00", "desk.db", "releases/oud.eml"])
    utimesSync(join(folder.path, file), (NOW - 31 * DAY) / 1000, (NOW - 31 * DAY) / 1000);
  expect(await forgetOldFiles(folder.path, NOW)).toBe(2);
  const left = ["mail/nieuw.eml", "desk.db", "releases/oud.eml"].filter((file) =>
    existsSync(join(folder.path, file)),
  );
  expect(left).toHaveLength(3);
});

it("a backup that was made under a wrong clock is not the newest", async () => {
  writeFiles(folder.path, {
    "backups/desk-2026-11-27T09-00-00.db": "x",
    "backups/desk-2026-11-27T08-00-00.db": "x",
    "backups/desk-2031-01-01T00-00-00.db": "x",
  });
  expect(await listBackups(folder.path, NOW)).toEqual([
    "desk-2026-11-27T09-00-00.db",
    "desk-2026-11-27T08-00-00.db",
    "desk-2031-01-01T00-00-00.db",
  ]);
});

it("the watchman is not told that all is well by a backup from the future", () => {
  const own = temporaryFolder();
  writeFiles(own.path, {
    "backups/desk-2031-01-01T00-00-00.db": "x",
    "backups/desk-2026-11-27T01-00-00.db": "x",
  });
  const db = openStore(":memory:");
  expect(deskHealth(db, own.path, NOW)["backup"]).toBe("the newest is 9 hours old");
  db.close();
  own.remove();
});
