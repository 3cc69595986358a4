import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { StandbyAstro } from "#release/astro-build.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const standby = new StandbyAstro(root);
afterEach(() => standby.close());

const isAlive = async (pid: number): Promise<boolean> =>
  promisify(execFile)("ps", ["-o", "stat=", "-p", String(pid)])
    .then(({ stdout }) => !stdout.includes("Z"))
    .catch(() => false);

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
    const ended = new StandbyAstro("/no/such/folder");
    ended.expect();
    await expect.poll(() => ended.take()?.pid, { interval: 500, timeout: 5_000 }).toBeUndefined();
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
    expect(await isAlive(pid)).toBe(true);
    guide.kill("SIGKILL");
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });
});
