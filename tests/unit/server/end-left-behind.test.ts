import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { endLeftBehind, rememberProcess } from "#server/end-left-behind.ts";
import { temporaryFolder } from "../../support/tiny-site.ts";

const folder = temporaryFolder();
const pidFile = join(folder.path, "server.pid");
afterAll(() => folder.remove());

/** A process that does nothing for a minute, as a stand-in for a server that was left behind. */
const idle = () => spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);

describe.skipIf(!existsSync("/proc/self/exe"))("a server that was left behind", () => {
  it("is ended before a new one uses its data", async () => {
    const child = idle();
    const gone = once(child, "exit");
    await rememberProcess(pidFile, child.pid ?? 0);
    await endLeftBehind(pidFile, process.execPath);
    expect(await gone).toEqual([null, "SIGKILL"]);
    expect(existsSync(pidFile)).toBe(false);
  });
  it("is left alone when its number now belongs to another program", async () => {
    const child = idle();
    await rememberProcess(pidFile, child.pid ?? 0);
    await endLeftBehind(pidFile, "/usr/bin/meilisearch");
    expect([child.exitCode, child.signalCode]).toEqual([null, null]);
    child.kill();
  });
  it("is nobody when nothing readable was written down", async () => {
    for (const text of ["", "1", "-1", "koffie", "99999999"]) {
      writeFileSync(pidFile, text);
      await endLeftBehind(pidFile, process.execPath);
    }
    await endLeftBehind(join(folder.path, "none.pid"), process.execPath);
  });
});
