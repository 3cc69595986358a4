import { record } from "../read-execution.ts";

/** What one ranking rule says of a hit, made so that less is better. */
type Mark = number | string;

/**
 * Where a hit stands, rule by rule, from `_rankingScoreDetails`: scores hold nothing of the index they come from (there
 * is no idf in the rules of the guide), so those of two servers can be compared. The weighted sum that Meilisearch's
 * own federation goes by leaves out what `order` and `id` decide.
 */
export function rankOf(hit: Record<string, unknown>): Mark[] {
  const details = Object.values(record(hit["_rankingScoreDetails"], "_rankingScoreDetails"));
  return details
    .map((detail) => record(detail, "rule"))
    .sort((a, b) => Number(a["order"]) - Number(b["order"]))
    .map(({ score, distance, value }) => {
      if (typeof score === "number") return -score;
      if (typeof distance === "number") return distance;
      return typeof value === "number" || typeof value === "string" ? value : Infinity;
    });
}

/** Below 0 when the first comes before the second, for `sort`. */
export function compareRanks(a: readonly Mark[], b: readonly Mark[]): number {
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at]!, b[at] ?? Infinity];
    if (one === other) continue;
    return one < other ? -1 : 1;
  }
  return 0;
}
