import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { StandbyAstro } from "#release/astro-build.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const standby = new StandbyAstro(root);
afterEach(() => standby.close());

const ps = (...args: string[]): Promise<string> =>
  promisify(execFile)("ps", args).then(
    ({ stdout }) => stdout,
    () => "",
  );
/** "S" and the like; "Z" when it ended and nobody took note yet; empty when it is gone. */
const stateOf = async (pid: number): Promise<string> => (await ps("-o", "stat=", "-p", String(pid))).trim();
const childrenOf = async (parent: number): Promise<number[]> =>
  (await ps("-A", "-o", "pid=,ppid=,args="))
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)/.exec(line) ?? [])
    .filter(([, , ppid, args]) => Number(ppid) === parent && args?.includes("astro-process"))
    .map(([, pid]) => Number(pid));

describe("a process that waits for a publication", () => {
  it("is one, however often somebody may publish, and is given away once", () => {
    standby.expect();
    standby.expect();
    const child = standby.take();
    expect(child?.pid).toBeGreaterThan(0);
    expect(standby.take()).toBeUndefined();
    child?.kill("SIGKILL");
  });

  it("that ended by itself is not given to anybody", async () => {
    const before = await childrenOf(process.pid);
    standby.expect();
    const [pid = 0] = (await childrenOf(process.pid)).filter((child) => !before.includes(child));
    expect(pid).toBeGreaterThan(0);
    process.kill(pid, "SIGKILL");
    while (await stateOf(pid)) await pause(50);
    expect(standby.take()).toBeUndefined();
  });

  it("ends when the guide is killed without a chance to end it", async () => {
    const module = new URL("../../src/release/astro-build.ts", import.meta.url).href;
    const guide = spawn(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { StandbyAstro } from ${JSON.stringify(module)};
         const astro = new StandbyAstro(process.cwd());
         astro.expect(); console.log(astro.take().pid); setInterval(() => {}, 1000);`,
      ],
      { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
    );
    const [line] = (await once(guide.stdout, "data")) as [Buffer];
    const pid = Number(String(line));
    expect(await stateOf(pid)).toMatch(/^[^Z]/);
    guide.kill("SIGKILL");
    while (!/^(Z.*)?$/.test(await stateOf(pid))) await pause(50);
  });
});
