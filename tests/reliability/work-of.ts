import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { DeskWorld } from "../support/desk-world.ts";

/** Milliseconds that the thread which answers everybody has worked so far. Only Linux says so. */
function workedSoFar(world: DeskWorld): number | undefined {
  const pid = world.process()?.pid ?? 0;
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/**
 * Milliseconds of work of the thread that answers everybody, from when `ask` begins until its answer is there; of
 * waiting, where work cannot be seen. Other programs of the machine are not in it.
 */
export async function workOf(world: DeskWorld, ask: () => Promise<unknown>): Promise<number> {
  const before = workedSoFar(world);
  const began = performance.now();
  await ask();
  const waited = performance.now() - began;
  // What a thread has worked is written down when it goes to rest.
  await pause(2);
  const after = workedSoFar(world);
  return before === undefined || after === undefined ? waited : after - before;
}
