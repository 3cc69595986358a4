import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backupsOf } from "#desk/store/back-up.ts";
import { backupTime, byAge } from "#desk/store/kept-backups.ts";
import { formBody, inLanes, keepAlive, send } from "../reliability/send-forms.ts";
import { HANGS_MS, makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";

const EVERY_SECONDS = 1;

describe("a desk whose machine is lost", () => {
  let first: DeskWorld;
  let second: DeskWorld;
  beforeAll(async () => {
    first = await makeDeskWorld({ content: "few" });
    second = await makeDeskWorld({ content: "few" });
    // What is a mount of the other machine in service.
    mkdirSync(backupsOf(second.dataDir), { recursive: true, mode: 0o700 });
    await first.start({ BACKUP_EVERY: String(EVERY_SECONDS), BACKUP_TO: backupsOf(second.dataDir) });
  });
  afterAll(() => Promise.all([first?.remove(), second?.remove()]));

  const carried = () => byAge(readdirSync(backupsOf(second.dataDir)), Date.now());

  it("is not run by two: a guide that is started beside it has the pages, and no forms", async () => {
    await expect(second.start({ DATA_DIR: first.dataDir })).rejects.toThrow("Another guide runs its desk");
    expect((await fetch(`${second.origin}/activiteiten`)).status).toBe(200);
    expect((await fetch(`${second.origin}/aanmelden`)).status).toBe(503);
    expect((await fetch(`${first.origin}/aanmelden`)).status).toBe(200);
    await second.stop();
  });

  it("goes on elsewhere after one command, and lost no more than what came after the last copy", async () => {
    const acknowledged = new Map<string, number>();
    const agent = keepAlive(4);
    let sent = 0;
    let alive = true;
    const work = inLanes(4, async () => {
      const body = formBody(first, { title: `Proef ${++sent}`, submitterEmail: `proef${sent}@example.org` });
      const answer = await send(first, agent, "/aanmelden", body).catch(() => undefined);
      const number = /nummer=(MW-\w+)/.exec(answer?.location ?? "")?.[1];
      if (number) acknowledged.set(number, Date.now());
      return alive;
    });
    const before = carried()[0];
    await until(
      () => acknowledged.size > 20 && carried().filter((name) => name > (before ?? "")).length >= 2,
      HANGS_MS,
      () => `two more backups: ${carried().join()} ${first.output()}`,
    );
    const killedAt = Date.now();
    await first.stop("SIGKILL");
    alive = false;
    await work;
    agent.destroy();

    const newest = backupTime(carried()[0] ?? "") ?? 0;
    const env = { ...process.env, DATA_DIR: second.dataDir };
    const { stdout } = await promisify(execFile)(process.execPath, ["scripts/restore.ts"], {
      cwd: second.dir,
      env,
    });
    expect(stdout).toMatch(/The database is now desk-.*\.db: /);
    await second.start();
    expect((await fetch(`${second.origin}/aanmelden`)).status).toBe(200);

    const rows = second.store().prepare("SELECT id FROM submission").all();
    const there = new Set(rows.map(({ id }) => String(id)));
    const lost = [...acknowledged].filter(([number]) => !there.has(number)).map(([, at]) => at);
    console.log(
      `${acknowledged.size} acknowledged; the last copy was begun ${(killedAt - newest) / 1000} s before the end (every ${EVERY_SECONDS} s); ${lost.length} lost`,
    );
    expect(there.size).toBeGreaterThan(0);
    expect(lost.filter((at) => at < newest)).toEqual([]);
  });
});
