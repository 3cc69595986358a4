import type { SearchAnswer, SearchEngine, SearchOptions } from "./engine.ts";
import type { EmbeddedEngine } from "./open-index.ts";
import type { Question } from "./question.ts";
import { FACETS, type FacetKey } from "./facets.ts";
import { SERVED } from "./plan.ts";
import { mayHoldPostcode } from "./may-hold-postcode.ts";

/**
 * Whether a question is answered on the device and never sent to a server: it says something about the person
 * who asks (where they live, or a private facet, also one read in the words), or asks for more than the server takes.
 */
function staysHere(
  { near, area, text }: Question,
  filters: Question["filters"],
  { limit = 0 }: SearchOptions = {},
): boolean {
  if (near || area || mayHoldPostcode(text) || limit > SERVED.hits) return true;
  return (Object.keys(filters) as FacetKey[]).some((key) => {
    const chosen = filters[key]?.length ?? 0;
    return chosen > SERVED.values || (chosen > 0 && FACETS[key]?.private);
  });
}

interface FallbackOptions {
  /** How long the server may take before the embedded engine answers the same question. */
  timeoutMs?: number;
  /** How long the server is left alone after it failed once. */
  restMs?: number;
  /** Milliseconds on a clock that only goes forward. */
  now?: () => number;
}

/**
 * Two engines as one: the server answers while it can, and the visitor notices nothing when it cannot. It
 * counts as failing when it errs, is slow, answers nonsense, or finds nothing where the embedded engine finds
 * something (an index that is empty or of another release). Questions about a person never go to the server.
 * Rejects only when the caller's own signal is aborted, or when the embedded engine itself cannot answer.
 */
export function withFallback(
  primary: SearchEngine,
  embedded: Pick<EmbeddedEngine, "search" | "planner">,
  { timeoutMs = 800, restMs = 60_000, now = () => performance.now() }: FallbackOptions = {},
): SearchEngine {
  let restUntil = -Infinity;
  const rest = () => {
    restUntil = now() + restMs;
  };

  /** The server would count what is over by now, because its index is of the day of the release. */
  const findsGone = async (question: Question, options: SearchOptions = {}): Promise<boolean> => {
    if (!options.without?.length) return false;
    const [all, left] = await Promise.all([
      embedded.search(question, { limit: 0 }),
      embedded.search(question, { limit: 0, without: options.without }),
    ]);
    const partly = ({ also = [] }: SearchAnswer) => also.map(({ id }) => id).join();
    return all.total !== left.total || partly(all) !== partly(left);
  };

  return {
    async search(question, options) {
      options?.signal?.throwIfAborted();
      // "Met de rolstoel" is a filter as well, where it stands in the typed words.
      const { filters } = embedded.planner.plan(question).plan;
      if (now() < restUntil || staysHere(question, filters, options) || (await findsGone(question, options)))
        return embedded.search(question, options);
      const served = await answerInTime(primary, question, options, timeoutMs);
      options?.signal?.throwIfAborted();
      if (!served) {
        rest();
        return embedded.search(question, options);
      }
      // What is over only this device knows.
      const { whenever } = options?.over ? await embedded.search(question, { ...options, limit: 0 }) : {};
      const answer = { ...served, whenever };
      if (answer.total > 0 && !answer.missing) return answer;
      const own = await embedded.search(question, options);
      // What is here is whole; a server that says itself what it misses is not at fault.
      if (answer.missing) return own.total >= answer.total ? own : answer;
      if (own.total === 0) return answer;
      rest();
      return own;
    },
  };
}

/** The answer, or undefined for whatever reason there is none in time. The late request is broken off. */
async function answerInTime(
  engine: SearchEngine,
  question: Question,
  options: SearchOptions | undefined,
  timeoutMs: number,
): Promise<SearchAnswer | undefined> {
  const late = new AbortController();
  const { signal } = late;
  // By hand: AbortSignal.any is younger than many phones.
  options?.signal?.addEventListener("abort", () => late.abort(), { once: true });
  // A race and not the signal alone: an engine that does not listen to it must not hold the visitor up.
  const over = new Promise<undefined>((resolve) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  const timer = setTimeout(() => late.abort(), timeoutMs);
  try {
    return await Promise.race([engine.search(question, { ...options, signal }), over]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
