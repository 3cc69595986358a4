/** Tokens: how many at once, and how many come back in an hour. */
interface Rate {
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

  /** What was taken turned out well: it does not count. */
  giveBack(key: string): void {
    const found = this.#buckets.get(key);
    if (found) found.tokens = Math.min(this.#rate.burst, found.tokens + 1);
  }
}

/**
 * How often one client may do something; `mail` and `code`: one client for one address, so that nobody uses up what
 * is somebody else's; `guess`: one browser; `all-…`: everybody together. `unproven`: forms without the sum of the
 * browser; `kept`: what stays in the database until somebody looks at it.
 */
const RATES = {
  form: { burst: 10, perHour: 40 },
  lookup: { burst: 30, perHour: 400 },
  /** Links from letters: a club that looks after twenty activities opens them one after another. */
  open: { burst: 40, perHour: 240 },
  preview: { burst: 60, perHour: 2_000 },
  /** A whole town hall is one client. */
  "sign-in": { burst: 30, perHour: 60 },
  passkey: { burst: 40, perHour: 240 },
  guess: { burst: 60, perHour: 240 },
  mail: { burst: 3, perHour: 6 },
  code: { burst: 4, perHour: 8 },
  "all-forms": { burst: 300, perHour: 3_000 },
  unproven: { burst: 3, perHour: 6 },
  "all-unproven": { burst: 40, perHour: 120 },
  kept: { burst: 30, perHour: 3 },
} satisfies Record<string, Rate>;
export type RateClass = keyof typeof RATES;

/** `factor`: many times more for a trial under load; 1 in service. */
export function createRates(factor: number): Record<RateClass, RateLimit> {
  return Object.fromEntries(
    Object.entries(RATES).map(([kind, { burst, perHour }]) => [
      kind,
      new RateLimit({ burst: burst * factor, perHour: perHour * factor }),
    ]),
  ) as Record<RateClass, RateLimit>;
}
