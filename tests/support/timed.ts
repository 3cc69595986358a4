import { setTimeout as pause } from "node:timers/promises";

/**
 * Does something that may take so many milliseconds. `over`: how many more it took than a timer of that length
 * beside it, because what holds up a busy machine holds up both.
 */
export async function timed<T>(
  milliseconds: number,
  work: () => Promise<T>,
): Promise<{ value: T; took: number; over: number }> {
  const endOf = async (promise: Promise<unknown>) => promise.then(() => performance.now());
  const began = performance.now();
  const result = work();
  const [end, limit] = await Promise.all([endOf(result), endOf(pause(milliseconds))]);
  return { value: await result, took: end - began, over: end - limit };
}
