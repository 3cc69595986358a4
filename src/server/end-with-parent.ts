import { spawn, type ChildProcess } from "node:child_process";

/**
 * Makes a child end when this process does, also when it is killed without a chance to end it (`kill -9`, no
 * memory left): a shell waits on a pipe that only closes with us, and then ends the child. Two search servers
 * on one database would destroy it. Where there is no `sh`, an orderly end still ends the child.
 */
export function endWithParent(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const watcher = spawn("sh", ["-c", 'read -r _; kill -9 "$0"', String(child.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.once("error", () => undefined);
  watcher.stdin.once("error", () => undefined);
  // The number of a child that has ended may be given to somebody else.
  child.once("exit", () => watcher.kill("SIGKILL"));
  watcher.unref();
  (watcher.stdin as unknown as { unref?: () => void }).unref?.();
}
