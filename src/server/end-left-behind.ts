import { readFile, readlink, realpath, rm, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const GONE_WITHIN_MS = 5_000;

/**
 * Ends the server of a guide that was itself killed without a chance to do so (`kill -9`, no memory left):
 * two servers on one database would destroy it. Only ends a process that runs exactly this program.
 */
export async function endLeftBehind(pidFile: string, program: string): Promise<void> {
  const pid = Number(await readFile(pidFile, "utf8").catch(() => ""));
  if (!Number.isInteger(pid) || pid <= 1) return;
  const wanted = await realpath(program).catch(() => program);
  const giveUpAt = Date.now() + GONE_WITHIN_MS;
  while ((await programOf(pid)) === wanted && Date.now() < giveUpAt) {
    process.kill(pid, "SIGKILL");
    await pause(50);
  }
  await rm(pidFile, { force: true });
}

export async function rememberProcess(pidFile: string, pid: number): Promise<void> {
  await writeFile(pidFile, `${pid}\n`);
}

/** The file a process runs, where the system tells (Linux); undefined when there is no such process. */
async function programOf(pid: number): Promise<string | undefined> {
  return readlink(`/proc/${pid}/exe`).catch(() => undefined);
}
