import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../support/free-port.ts";

const TRIES = 600;

/** Waits until a server answers. Throws after a minute in which it did not. */
export async function untilUp(origin: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await fetch(`${origin}/over`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error("a server did not come up");
}

/** The live release in a process of its own, without desk or search server, for as long as `use` takes. */
export async function withGuide<T>(root: string, use: (origin: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), SEARCH_ENGINE: "embedded", DESK: "off" };
  const guide = spawn(process.execPath, ["scripts/start.ts"], { cwd: root, env, stdio: "ignore" });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await untilUp(origin);
    return await use(origin);
  } finally {
    guide.kill("SIGTERM");
  }
}
