/** Tokens: how many at once, and how many come back in an hour. */
export interface Rate {
  burst: number;
  perHour: number;
}

const REMEMBERED = 50_000;

/**
 * Token buckets by key (a client, an address, everybody). In memory: a restart forgives, and what matters
 * (tries of a code) is counted in the database.
 */
export class RateLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();
  readonly #rate: Rate;

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one token; when there is none, the seconds until there is. */
  take(key: string, now: number): { ok: true } | { ok: false; retryAfter: number } {
    const { burst, perHour } = this.#rate;
    const found = this.#buckets.get(key);
    const tokens = found
      ? Math.min(burst, found.tokens + (Math.max(0, now - found.at) / 3_600_000) * perHour)
      : burst;
    // The one that was used least recently is first: it has had the longest time to fill up.
    this.#buckets.delete(key);
    if (this.#buckets.size >= REMEMBERED) {
      const oldest = this.#buckets.keys().next();
      if (!oldest.done) this.#buckets.delete(oldest.value);
    }
    this.#buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    if (tokens >= 1) return { ok: true };
    return { ok: false, retryAfter: Math.ceil(((1 - tokens) / perHour) * 3600) };
  }
}
