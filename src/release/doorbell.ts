/** A wait that somebody else can end early: "look again, there is something". */
export class Doorbell {
  #rung = false;
  #wake: (() => void) | undefined;

  /** Ends the present wait, or the next one when nobody waits now. */
  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Resolves when it is rung, after `longest` milliseconds, or when the signal is aborted. */
  async wait(longest: number, signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted) {
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
    this.#rung = false;
  }
}
