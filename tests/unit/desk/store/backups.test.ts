import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addEditor, stopEditor } from "#desk/sign-in/editors.ts";
import { backUp, backupsOf, carryAway, newestFull, surveyBackups, type Backup } from "#desk/store/back-up.ts";
import { openDeskStore } from "#desk/store/desk-store.ts";
import { backupName, backupTime, byAge, KEPT_BACKUPS, outlivedBackups } from "#desk/store/kept-backups.ts";
import { MIGRATIONS } from "#desk/store/migrations.ts";
import { storeFileOf } from "#desk/store/open-store.ts";
import { keepToOneself } from "#desk/store/private-files.ts";
import { restore, startEmpty } from "#desk/store/restore.ts";
import { keyFileOf } from "#desk/store/secret.ts";
import { surveyDatabase } from "#desk/store/survey.ts";
import { temporaryFolder } from "../../../support/tiny-site.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse("2026-11-27T10:00:00Z");

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const desk = () => openDeskStore(folder.path, NOW, () => undefined);
const kept = () => byAge(readdirSync(backupsOf(folder.path)), NOW);
const addTo = (db: Awaited<ReturnType<typeof desk>>["db"], name: string) =>
  addEditor(
    db,
    NOW,
    { email: `${name}@example.org`, name, organizations: ["*"], administrator: true },
    "test",
  );

/** A desk with some editors, closed again. */
async function deskWith(...editors: string[]): Promise<void> {
  const { db } = await desk();
  for (const name of editors) addTo(db, name);
  db.close();
}

describe("which backups stay", () => {
  it("made every minute: all of the last two hours, and then no more than the last of every hour", () => {
    const names = Array.from({ length: 60 * 49 }, (_, minutes) => backupName(NOW - minutes * 60_000));
    const gone = new Set(outlivedBackups(names, NOW));
    const ages = names.filter((name) => !gone.has(name)).map((name) => NOW - (backupTime(name) ?? 0));
    expect(ages.filter((age) => age <= KEPT_BACKUPS.all)).toHaveLength(121);
    expect(ages.filter((age) => age > KEPT_BACKUPS.all && age <= KEPT_BACKUPS.hourly)).toHaveLength(46);
  });

  it("every hour of two days, one of every day of two weeks, one of every week of five, and not more", () => {
    const names = Array.from({ length: 24 * 60 }, (_, hours) => backupName(NOW - hours * HOUR));
    const gone = new Set(outlivedBackups(names, NOW));
    const ages = names.filter((name) => !gone.has(name)).map((name) => NOW - (backupTime(name) ?? 0));
    expect(ages.filter((age) => age <= KEPT_BACKUPS.hourly)).toHaveLength(49);
    expect(ages.filter((age) => age > KEPT_BACKUPS.hourly && age <= KEPT_BACKUPS.daily)).toHaveLength(13);
    expect(ages.filter((age) => age > KEPT_BACKUPS.daily).length).toBeLessThanOrEqual(4);
    expect(Math.max(...ages)).toBeGreaterThan(4 * 7 * DAY);
    expect(Math.max(...ages)).toBeLessThanOrEqual(KEPT_BACKUPS.weekly);
  });
  it("the newest always, and thinning twice is thinning once", () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 50 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(times, (hours) => {
        const names = byAge(
          hours.map((one) => backupName(NOW - one * HOUR)),
          NOW,
        );
        const gone = outlivedBackups(names, NOW);
        const left = names.filter((name) => !gone.includes(name));
        if (NOW - (backupTime(names[0] ?? "") ?? 0) <= KEPT_BACKUPS.weekly) expect(left[0]).toBe(names[0]);
        expect(outlivedBackups(left, NOW)).toEqual([]);
      }),
    );
  });
  it("some of those that a clock that ran ahead named, because the last good one may be among them", () => {
    const ahead = Array.from({ length: 7 }, (_, at) => backupName(NOW + (at + 2) * DAY));
    expect(outlivedBackups(byAge(ahead, NOW), NOW)).toHaveLength(2);
  });
});

describe("a backup", () => {
  it("of a database that is gone is not made, and nothing is made in its place", async () => {
    const made = await backUp(folder.path, NOW);
    expect(made).toHaveProperty("problem");
    expect(existsSync(storeFileOf(folder.path))).toBe(false);
    expect(readdirSync(backupsOf(folder.path))).toEqual([]);
  });
  it("of a database that is empty is not made when there is a full one", async () => {
    await deskWith("een");
    await backUp(folder.path, NOW - HOUR);
    await startEmpty(folder.path, NOW);
    // As a program of before would have made it: without the line that says it is meant.
    writeFileSync(storeFileOf(folder.path), "");
    const other = temporaryFolder();
    (await openDeskStore(other.path, NOW, () => undefined)).db.close();
    writeFileSync(storeFileOf(folder.path), "");
    other.remove();
    expect(await backUp(folder.path, NOW, true)).toHaveProperty("problem");
    expect(kept()).toEqual([backupName(NOW - HOUR)]);
  });
  it("that holds less than one before it is made, says so, and pushes none out", async () => {
    await deskWith("een", "twee", "drie");
    const full = NOW - 20 * DAY - HOUR;
    await backUp(folder.path, full);
    await backUp(folder.path, full + HOUR);
    const { db } = await desk();
    db.exec("DELETE FROM membership; DELETE FROM editor");
    db.close();
    expect(await backUp(folder.path, NOW, true)).toMatchObject({
      name: backupName(NOW),
      warning: expect.stringContaining("holds less than") as string,
    });
    expect(kept()).toHaveLength(3);
  });
  it("that holds as much lets go of what has had its time", async () => {
    await deskWith("een");
    await backUp(folder.path, NOW - 20 * DAY - HOUR);
    await backUp(folder.path, NOW - 20 * DAY);
    await backUp(folder.path, NOW, true);
    expect(kept()).toEqual([backupName(NOW), backupName(NOW - 20 * DAY)]);
  });
  it("lets go of nothing under a clock that is doubted", async () => {
    await deskWith("een");
    await backUp(folder.path, NOW - 20 * DAY - HOUR);
    await backUp(folder.path, NOW - 20 * DAY);
    await backUp(folder.path, NOW + 400 * DAY);
    expect(readdirSync(backupsOf(folder.path)).filter((name) => name.endsWith(".db"))).toHaveLength(3);
  });
  it("has the key beside it, and nobody else can read either", async () => {
    await deskWith("een");
    await backUp(folder.path, NOW);
    const rights = readdirSync(backupsOf(folder.path)).map(
      (name) => `${name} ${(statSync(join(backupsOf(folder.path), name)).mode & 0o777).toString(8)}`,
    );
    expect(rights).toEqual([`${backupName(NOW)} 600`, "desk.key 600"]);
  });
});

describe("the backup that is put back", () => {
  const surveyed = async (): Promise<Backup[]> => surveyBackups(folder.path, kept(), "integrity_check");

  it("is the newest full one, and neither an empty nor a damaged one after it", async () => {
    await deskWith("een");
    await backUp(folder.path, NOW - 3 * HOUR);
    writeFileSync(join(backupsOf(folder.path), backupName(NOW - HOUR)), "cut off");
    writeFileSync(join(backupsOf(folder.path), backupName(NOW - 2 * HOUR)), "");
    expect(newestFull(await surveyed())?.name).toBe(backupName(NOW - 3 * HOUR));
    await restore(folder.path, undefined, NOW);
    expect(surveyDatabase(storeFileOf(folder.path), "quick_check").rows["editor"]).toBe(1);
  });
  it("is the one of the last step, also when a clock that ran ahead or behind named it", async () => {
    await deskWith("een");
    await backUp(folder.path, NOW);
    await deskWith("twee");
    await backUp(folder.path, NOW - 300 * DAY);
    expect(newestFull(await surveyed())?.name).toBe(backupName(NOW - 300 * DAY));
    await deskWith("drie");
    await backUp(folder.path, NOW + 300 * DAY);
    expect(newestFull(await surveyed())?.name).toBe(backupName(NOW + 300 * DAY));
  });
  it("may be an older one that somebody names, and the desk goes on from there", async () => {
    await deskWith("een");
    await backUp(folder.path, NOW - HOUR);
    await deskWith("twee");
    await backUp(folder.path, NOW);
    await restore(folder.path, backupName(NOW - HOUR), NOW);
    const { db } = await desk();
    expect(db.prepare("SELECT count(*) AS n FROM editor").get()).toEqual({ n: 1 });
    db.close();
  });
  it("is refused when it is cut off, and what is there stays", async () => {
    await deskWith("een");
    const name = backupName(NOW);
    mkdirSync(backupsOf(folder.path));
    writeFileSync(join(backupsOf(folder.path), name), "SQLite format 3\0 and no more");
    await expect(restore(folder.path, name, NOW)).rejects.toThrow("cannot be restored: it is damaged");
    expect(surveyDatabase(storeFileOf(folder.path), "none").rows["editor"]).toBe(1);
  });
  it("brings a key: the copy beside it, or a new one with what that means", async () => {
    await deskWith("een");
    await backUp(folder.path, NOW);
    const { secret, db } = await desk();
    db.close();
    for (const file of readdirSync(folder.path).filter((name) => name.startsWith("desk.")))
      writeFileSync(join(folder.path, file), "");
    const done = await restore(folder.path, undefined, NOW);
    expect(done.key).toBe("The key was put back from the backups.");
    const again = await desk();
    again.db.close();
    expect(again.secret).toBe(secret);
    writeFileSync(keyFileOf(folder.path), "");
    writeFileSync(join(backupsOf(folder.path), "desk.key"), "");
    expect((await restore(folder.path, undefined, NOW)).key).toMatch(
      /a new one was made: forms that are open/,
    );
  });
  it("is readable by its owner alone, whatever the rights of the copy were", async () => {
    await deskWith("een");
    await backUp(folder.path, NOW);
    chmodSync(join(backupsOf(folder.path), backupName(NOW)), 0o644);
    await restore(folder.path, undefined, NOW);
    for (const name of readdirSync(folder.path).filter((one) => one.startsWith("desk.")))
      expect(statSync(join(folder.path, name)).mode & 0o077, name).toBe(0);
  });
});

describe("a desk that begins", () => {
  it("makes its database and its key when none was ever here, and says so", async () => {
    const said: string[] = [];
    (await openDeskStore(folder.path, NOW, (line) => said.push(line))).db.close();
    expect(said).toEqual([`A new, empty desk was made: ${storeFileOf(folder.path)}.`]);
    (await openDeskStore(folder.path, NOW, (line) => said.push(line))).db.close();
    expect(said).toHaveLength(1);
  });
  it("takes over a database of before there were marks, with its key", async () => {
    await deskWith("een");
    const { db, secret } = await desk();
    db.close();
    rmSync(storeFileOf(folder.path));
    const before = MIGRATIONS.slice(0, 2);
    const old = new DatabaseSync(storeFileOf(folder.path));
    old.exec(`${before.join("")}; PRAGMA user_version = ${before.length}`);
    addTo(old, "een");
    old.close();
    const after = await desk();
    expect(after.secret).toBe(secret);
    expect(after.db.prepare("PRAGMA application_id").get()?.["application_id"]).not.toBe(0);
    after.db.close();
  });
  it("goes on when editors were stopped: nobody vanished", async () => {
    const { db } = await desk();
    for (const name of ["een", "twee", "drie"]) addTo(db, name);
    await backUp(folder.path, NOW - HOUR);
    const ids = db.prepare("SELECT id FROM editor").all();
    for (const { id } of ids.slice(1)) stopEditor(db, NOW, String(id), "test");
    db.close();
    (await desk()).db.close();
  });
});

describe("the folder of the data", () => {
  it("that others could look into is closed, with all that is private in it, and that is said", () => {
    mkdirSync(join(folder.path, "mail"));
    mkdirSync(join(folder.path, "releases"));
    writeFileSync(join(folder.path, "mail/a.eml"), "x");
    writeFileSync(join(folder.path, "desk.db.before-2026-10-01T00-00-00"), "x");
    for (const path of ["", "mail", "mail/a.eml", "desk.db.before-2026-10-01T00-00-00"])
      chmodSync(join(folder.path, path), path.includes(".") ? 0o644 : 0o755);
    expect(keepToOneself(folder.path).join(" ")).toContain("now it is for its owner alone");
    for (const path of ["", "mail", "mail/a.eml", "desk.db.before-2026-10-01T00-00-00"])
      expect(statSync(join(folder.path, path)).mode & 0o077, path).toBe(0);
    expect(keepToOneself(folder.path)).toEqual([]);
  });
  it("may be a link: what it leads to is closed", () => {
    mkdirSync(join(folder.path, "disk"));
    chmodSync(join(folder.path, "disk"), 0o755);
    symlinkSync("disk", join(folder.path, "data"));
    expect(keepToOneself(join(folder.path, "data"))).toHaveLength(1);
    expect(statSync(join(folder.path, "disk")).mode & 0o777).toBe(0o700);
  });
  it("that holds mostly other things is left as it is, and that is said", () => {
    for (const name of ["photos", "music", "letters"]) mkdirSync(join(folder.path, name));
    chmodSync(folder.path, 0o755);
    expect(keepToOneself(folder.path)).toEqual([expect.stringContaining("holds mostly other things")]);
    expect(statSync(folder.path).mode & 0o777).toBe(0o755);
  });
});

describe("a backup that is carried away", () => {
  it("stands in the other folder whole and with its key, and what had its time here goes there", async () => {
    await deskWith("anna");
    const made = await backUp(folder.path, NOW);
    if ("problem" in made) throw new Error(made.problem);
    const other = temporaryFolder();
    const to = backupsOf(other.path);
    const old = backupName(NOW - 100 * DAY);
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, old), "");
    await carryAway(folder.path, made.name, to, NOW);
    expect(readdirSync(to).sort()).toEqual([made.name, "desk.key"].sort());
    const restored = await restore(other.path, undefined, NOW);
    expect(restored).toMatchObject({ name: made.name, kept: undefined, survey: { rows: { editor: 1 } } });
    expect(restored.key).toMatch(/put back from the backups/);
    await expect(carryAway(folder.path, made.name, "/dev/null/nowhere", NOW)).rejects.toThrow();
    other.remove();
  });
});
