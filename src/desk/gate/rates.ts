import { RateLimit, type Rate } from "./rate-limit.ts";

/** How often one client (or, for `mail` and `code`, one address; for `all-forms`, everybody together) may do something. */
const RATES = {
  form: { burst: 10, perHour: 40 },
  lookup: { burst: 30, perHour: 400 },
  preview: { burst: 60, perHour: 2_000 },
  "sign-in": { burst: 8, perHour: 30 },
  mail: { burst: 3, perHour: 6 },
  code: { burst: 5, perHour: 12 },
  "all-forms": { burst: 300, perHour: 3_000 },
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
