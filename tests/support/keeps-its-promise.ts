import { expect, it } from "vitest";
import type { Trial } from "../reliability/trial.ts";

/** The short form of a trial as a test; `npm run reliability` does it at full length. */
export function keepsItsPromise(trial: Trial): void {
  it(`keeps its promise: ${trial.promise}`, async () => {
    const { problems, figure } = await trial.run("short", () => undefined);
    expect(problems, figure).toEqual([]);
  });
}
