const MINUTE = 60_000;

/** What became of the builds of this process, for whoever asks how it goes. */
export class BuildLog {
  #failed = 0;
  #since = 0;

  made(): void {
    this.#failed = 0;
  }

  failed(at: number): void {
    if (this.#failed++ === 0) this.#since = at;
  }

  /** "ok", or how often it failed in a row and for how long. Why stands in the log and at the editors' desk. */
  check(now: number): string {
    if (this.#failed === 0) return "ok";
    const minutes = Math.max(0, Math.round((now - this.#since) / MINUTE));
    const times = this.#failed === 1 ? "the last build failed" : `the last ${this.#failed} builds failed`;
    return `${times}, first ${minutes} minutes ago; the log says why`;
  }
}
