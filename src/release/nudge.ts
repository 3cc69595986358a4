/** A wait that somebody else can end early: "look again, there is something". */
export class Nudge {
  #asked = false;
  #wake: (() => void) | undefined;

  /** Ends the present wait, or the next one when nobody waits now. */
  now(): void {
    this.#asked = true;
    this.#wake?.();
  }

  /** Resolves when nudged, after `longest` milliseconds, or when the signal is aborted. */
  async wait(longest: number, signal: AbortSignal): Promise<void> {
    if (!this.#asked && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const end = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", end);
          this.#wake = undefined;
          resolve();
        };
        const timer = setTimeout(end, longest);
        signal.addEventListener("abort", end, { once: true });
        this.#wake = end;
      });
    }
    this.#asked = false;
  }
}
