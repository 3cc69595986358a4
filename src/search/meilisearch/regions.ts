import { SERVED } from "../plan.ts";
import { list, record, UnusableAnswer } from "../read-execution.ts";
import { valuesIn } from "./filter.ts";
import { compareRanks, rankOf } from "./hit-rank.ts";
import type { MeilisearchQuery, MultiSearch } from "./request.ts";

/** A part of the country that has a search server of its own. */
interface RegionServer {
  /** As readers know it: "Utrecht". */
  name: string;
  /** Slugs. The last region of a list holds what no other names as well. */
  municipalities: readonly string[];
  /** Undefined while the server is away. */
  ask: MultiSearch | undefined;
  /** Is told that the server did not answer. */
  failed: () => void;
}

/**
 * A browser waits 800 ms. A server of 100,000 activities answers 19 of 20 questions within 40 ms, so one that has
 * said nothing by now is away, and the others need not wait for it.
 */
const REGION_TIMEOUT_MS = 500;
/** One late answer may be a hard question; after two in a row the others are no longer kept waiting, for a while. */
const REST_AFTER = 2;
const REST_MS = 2_000;

/** Where a municipality is, in a list of regions. */
export function regionOf(regions: readonly Pick<RegionServer, "municipalities">[], municipality: string) {
  const at = regions.findIndex(({ municipalities }) => municipalities.includes(municipality));
  return at < 0 ? regions.length - 1 : at;
}

/**
 * Several servers as one: each query goes to those that can hold an answer (all of them, unless it names
 * municipalities), and what they say is put together: hits in the order one server would give, totals and counts
 * added up. A result names the regions that did not answer as `missing`. Rejects when none did, and for hits that are
 * further down than any page of the finder.
 */
export function regionalMultiSearch(regions: readonly RegionServer[]): MultiSearch {
  const patience = regions.map((): Patience => ({ failures: 0, restUntil: -Infinity }));
  return async (queries, { signal } = {}) => {
    const askedOf = queries.map((query) => regionsFor(regions, query));
    const given = await Promise.all(
      regions.map((region, at) => {
        const own = queries.filter((_, i) => askedOf[i]?.includes(at)).map(fromTheTop);
        return own.length > 0 ? askInTime(region, own, patience[at]!, signal) : Promise.resolve(undefined);
      }),
    );
    signal?.throwIfAborted();
    if (queries.length > 0 && given.every((results) => !results))
      throw new UnusableAnswer("no region answers");
    const next = regions.map(() => 0);
    return {
      results: queries.map((query, i) => {
        const asked = askedOf[i] ?? [];
        const missing = asked.flatMap((at) => (given[at] ? [] : (regions[at]?.name ?? [])));
        const results = asked.flatMap((at) => given[at]?.[next[at]!++] ?? []);
        return { ...together(query, results), missing };
      }),
    };
  };
}

function regionsFor(regions: readonly RegionServer[], { filter }: MeilisearchQuery): number[] {
  const named = valuesIn(filter, "municipality");
  if (!named) return regions.map((_, at) => at);
  return [...new Set(named.map((municipality) => regionOf(regions, municipality)))];
}

/** The hits of the page may all be of one region: each gives as many as there are up to its end. */
function fromTheTop(query: MeilisearchQuery): MeilisearchQuery {
  const limit = query.limit && query.offset + query.limit;
  if (limit > SERVED.hits) throw new UnusableAnswer("deeper in the list than regions are put together");
  return { ...query, offset: 0, limit, showRankingScoreDetails: true };
}

interface Patience {
  /** In a row. */
  failures: number;
  restUntil: number;
}

async function askInTime(
  { ask, failed }: RegionServer,
  queries: MeilisearchQuery[],
  patience: Patience,
  signal: AbortSignal | undefined,
): Promise<unknown[] | undefined> {
  if (!ask || performance.now() < patience.restUntil) return undefined;
  const late = AbortSignal.timeout(REGION_TIMEOUT_MS);
  try {
    const answer = await ask(queries, { signal: signal ? AbortSignal.any([late, signal]) : late });
    const results = list(record(answer, "answer")["results"], "results");
    if (results.length !== queries.length) throw new UnusableAnswer("not as many results as questions");
    patience.failures = 0;
    return results;
  } catch {
    if (signal?.aborted) return undefined;
    failed();
    if (++patience.failures >= REST_AFTER) patience.restUntil = performance.now() + REST_MS;
    return undefined;
  }
}

/** `results`: of the regions that answered, none to all. */
function together({ offset, limit }: MeilisearchQuery, results: readonly unknown[]) {
  const read = results.map((result) => record(result, "result"));
  const hits = read
    .flatMap((result) => list(result["hits"], "hits"))
    .map((hit) => ({ hit, rank: rankOf(record(hit, "hit")) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  return {
    hits: hits.slice(offset, offset + limit).map(({ hit }) => hit),
    estimatedTotalHits: read.reduce((sum, result) => sum + Number(result["estimatedTotalHits"]), 0),
    facetDistribution: addedUp(read.map((result) => record(result["facetDistribution"] ?? {}, "facets"))),
  };
}

function addedUp(distributions: readonly Record<string, unknown>[]) {
  const sums: Record<string, Record<string, number>> = {};
  for (const facets of distributions)
    for (const [key, counts] of Object.entries(facets)) {
      const sum = (sums[key] ??= {});
      for (const [value, count] of Object.entries(record(counts, `facet ${key}`)))
        sum[value] = (sum[value] ?? 0) + Number(count);
    }
  return sums;
}
