import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeLink, spendLink } from "#desk/gate/link.ts";
import { hashOf } from "#desk/store/secret.ts";
import { deliverMail, oldestUnsent } from "#desk/mail/deliver-mail.ts";
import { letters } from "#desk/mail/letters.ts";
import { queueMail } from "#desk/mail/queue-mail.ts";
import { reportMistake } from "#desk/report/report-mistake.ts";
import { openStore, storeFileOf } from "#desk/store/open-store.ts";
import { forgetOld, KEPT_DAYS } from "#desk/store/retention.ts";
import { submit } from "#desk/submit/submit.ts";
import type { Intake } from "#desk/store/intake.ts";
import { NOW, testIntake } from "../../../support/test-intake.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const CANARY = "kanarie-zeven";
let folder: string;
let db: DatabaseSync;
let intake: Intake;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-store-"));
  db = openStore(storeFileOf(folder));
  intake = { ...testIntake(), db };
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The files of the database as somebody with the disk in hand reads them, the journal too. */
const onDisk = () =>
  readdirSync(folder)
    .filter((name) => readFileSync(join(folder, name)).includes(CANARY))
    .toSorted();
const works = { way: "test", send: () => Promise.resolve() };
const fails = { way: "test", send: () => Promise.reject(new Error("down")) };
const deliver = (postman: typeof works, at: number) =>
  deliverMail(
    db,
    postman,
    "van@example.org",
    () => at,
    () => undefined,
  );
const row = () => db.prepare("SELECT address, subject, body, sent_at FROM mail").get();
const EMPTY = { address: "", subject: "", body: "" };

describe("a letter", () => {
  const queue = () =>
    queueMail(
      intake,
      letters.confirm(`${CANARY}@example.org`, {
        siteUrl: "https://gids.example.org",
        token: CANARY,
        id: "MW-1",
      }),
    );

  it("that was sent leaves nothing of whom it was to and what it said, in no file", async () => {
    queue();
    expect(onDisk()).not.toEqual([]);
    await deliver(works, NOW);
    expect(row()).toMatchObject(EMPTY);
    forgetOld(db, NOW + MINUTE);
    expect(onDisk()).toEqual([]);
  });

  it("with a link is not sent once the link has ended, and leaves nothing", async () => {
    queue();
    await deliver(fails, NOW);
    expect(row()).not.toMatchObject(EMPTY);
    expect(await deliver(works, NOW + 7 * DAY + MINUTE)).toBe(0);
    expect(row()).toMatchObject(EMPTY);
    forgetOld(db, NOW + 7 * DAY + MINUTE);
    expect(onDisk()).toEqual([]);
  });

  it("with a code is worth nothing after ten minutes: it ends there, and the watchman hears that letters fail", async () => {
    queueMail(
      intake,
      letters.signIn(`${CANARY}@example.org`, { siteUrl: "https://gids.example.org", code: "12345678" }),
    );
    await deliver(fails, NOW);
    expect(await deliver(works, NOW + 11 * MINUTE)).toBe(0);
    expect(row()).toMatchObject(EMPTY);
    expect(oldestUnsent(db)).toBe(NOW);
    queueMail(
      { db, now: () => NOW + 12 * MINUTE },
      letters.withdrawn("a@example.org", { siteUrl: "", title: "x" }),
    );
    await deliver(works, NOW + 12 * MINUTE);
    expect(oldestUnsent(db)).toBeUndefined();
  });
});

describe("what ended", () => {
  it("a submission that nobody confirmed is in no file after a week", () => {
    const submitter = {
      name: CANARY,
      email: `${CANARY}@example.org`,
      phone: CANARY,
      remark: CANARY,
      keep: false,
    };
    submit(intake, { key: "k", values: { title: CANARY }, municipality: "almere", submitter }, []);
    db.exec("DELETE FROM mail");
    forgetOld(db, NOW + (KEPT_DAYS.unconfirmed + 1) * DAY);
    expect(onDisk()).toEqual([]);
  });

  it("a link forgets for whom it was when it is used, and when it has expired", () => {
    const token = makeLink(db, NOW, { purpose: "keep", slug: "koffie", email: `${CANARY}@example.org` });
    makeLink(db, NOW, { purpose: "keep", slug: "koffie", email: `${CANARY}@example.org` });
    spendLink(db, NOW, { hash: hashOf(token) });
    expect(db.prepare("SELECT count(email) AS n FROM link").get()).toEqual({ n: 1 });
    forgetOld(db, NOW + 401 * DAY);
    expect(db.prepare("SELECT count(*) AS rows, count(email) AS n FROM link").get()).toEqual({
      rows: 2,
      n: 0,
    });
    expect(onDisk()).toEqual([]);
  });

  it("a report that nobody handles goes after a year", () => {
    reportMistake(intake, { key: "m", slug: "koffie", kind: "times", text: CANARY });
    forgetOld(db, NOW + (KEPT_DAYS.report - 1) * DAY);
    expect(db.prepare("SELECT count(*) AS n FROM report").get()).toEqual({ n: 1 });
    forgetOld(db, NOW + (KEPT_DAYS.report + 1) * DAY);
    expect(onDisk()).toEqual([]);
  });
});
