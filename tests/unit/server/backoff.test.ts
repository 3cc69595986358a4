import { describe, expect, it } from "vitest";
import { Backoff } from "#server/backoff.ts";

const MINUTE = 60_000;

describe("what keeps failing", () => {
  it("is tried less and less often, and never given up", () => {
    const backoff = new Backoff();
    let now = 0;
    const waits = Array.from({ length: 8 }, () => {
      const { seconds } = backoff.next(now);
      now += seconds * 1_000 + 5_000;
      return seconds;
    });
    expect(waits).toEqual([1, 5, 30, 120, 600, 600, 600, 600]);
  });

  it("is tried at once again after it was well for twenty minutes", () => {
    const backoff = new Backoff();
    for (let tries = 0; tries < 5; tries++) backoff.next(0);
    expect(backoff.next(19 * MINUTE)).toEqual({ seconds: 600, longest: true });
    expect(backoff.next(40 * MINUTE)).toEqual({ seconds: 1, longest: false });
  });
});
