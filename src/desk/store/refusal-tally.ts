import type { DatabaseSync } from "node:sqlite";
import { countRefusals } from "./audit.ts";

/** What is refused before anybody is known, and comes in floods. */
type FloodedRefusal = "too often" | "other origin";

const MINUTE = 60_000;

/**
 * Counts refusals that come in floods, so that a flood costs no write each: they are written down at most once a
 * minute. `write` when the hour or the process ends; a kill loses a minute of them.
 */
export class RefusalTally {
  readonly #counts = new Map<FloodedRefusal, number>();
  readonly #db: DatabaseSync;
  #writtenAt = -Infinity;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  note(action: FloodedRefusal, now: number): void {
    this.#counts.set(action, (this.#counts.get(action) ?? 0) + 1);
    // A clock that was set back must not silence it.
    if (Math.abs(now - this.#writtenAt) >= MINUTE) this.write(now);
  }

  write(now: number): void {
    for (const [action, count] of this.#counts) countRefusals(this.#db, { at: now, action, count });
    this.#counts.clear();
    this.#writtenAt = now;
  }
}
