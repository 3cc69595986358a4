const PAUSES_S = [1, 5, 30, 120, 600] as const;
/** Longer than the longest pause, so that what fails after each pause is never forgiven. */
const FORGIVEN_AFTER_MS = 20 * 60_000;

/** How long to wait before the next try of something that keeps failing: longer each time, never for good. */
export class Backoff {
  #tries = 0;
  #last = -Infinity;

  /** Seconds to wait, and whether it gets no longer. `now`: milliseconds on a clock that only goes forward. */
  next(now: number): { seconds: number; longest: boolean } {
    if (now - this.#last > FORGIVEN_AFTER_MS) this.#tries = 0;
    this.#last = now;
    const at = Math.min(this.#tries++, PAUSES_S.length - 1);
    return { seconds: PAUSES_S[at] ?? 0, longest: at === PAUSES_S.length - 1 };
  }
}
