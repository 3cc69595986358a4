import type { FacetCounts, Hit } from "./engine.ts";
import { FACET_KEYS, type FacetKey } from "./facets.ts";
import type { Execution, SearchPlan } from "./plan.ts";

/** A server said something that is not an answer to the question. The embedded engine takes over on it. */
export class UnusableAnswer extends Error {
  override name = "UnusableAnswer";
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 80;

/** Every value of a facet and every name of an activity is one. */
export function isSlug(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_SLUG && SLUG.test(value);
}

/**
 * Reads what a server says one plan gives. `isKnown` says whether an activity is in this release: an index of
 * another release would lead to pages that do not exist. Throws UnusableAnswer.
 */
export function readExecution(plan: SearchPlan, value: unknown, isKnown: (id: string) => boolean): Execution {
  const said = record(value, "execution");
  const hits = list(said["hits"], "hits").map((hit) => readHit(hit, plan, isKnown));
  const total = count(said["total"], "total");
  if (hits.length > plan.limit || hits.length > total) throw new UnusableAnswer("more hits than there are");
  if (new Set(hits.map((hit) => hit.id)).size < hits.length) throw new UnusableAnswer("a hit occurs twice");
  if (hits.length === 0 && plan.limit > 0 && total > plan.offset)
    throw new UnusableAnswer("a total without hits");
  const execution: Execution = { hits, total };
  const missing = list(said["missing"] ?? [], "missing");
  if (!missing.every(isName)) throw new UnusableAnswer("a region without a name");
  if (missing.length > 0) execution.missing = missing;
  if (!plan.facets) return execution;

  const counts = record(said["facets"], "facets");
  const facets = {} as FacetCounts;
  for (const key of FACET_KEYS) facets[key] = readCounts(counts[key], key);
  return { ...execution, facets };
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_SLUG;
}

function readHit(value: unknown, plan: SearchPlan, isKnown: (id: string) => boolean): Hit {
  const hit = record(value, "hit");
  const { id, distance } = hit;
  if (!isSlug(id) || !isKnown(id)) throw new UnusableAnswer(`unknown activity ${String(id).slice(0, 80)}`);
  return plan.near && distance !== undefined ? { id, distance: count(distance, "distance") } : { id };
}

function readCounts(value: unknown, key: FacetKey): Record<string, number> {
  const read: Record<string, number> = {};
  for (const [name, number] of Object.entries(record(value ?? {}, `facet ${key}`))) {
    if (!isSlug(name)) throw new UnusableAnswer(`unknown value in facet ${key}`);
    if (count(number, `facet ${key}`) > 0) read[name] = number as number;
  }
  return read;
}

export function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UnusableAnswer(`no ${what} in the answer`);
  }
  return value as Record<string, unknown>;
}

export function list(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new UnusableAnswer(`no ${what} in the answer`);
  return value;
}

function count(value: unknown, what: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw new UnusableAnswer(`no ${what} in the answer`);
  return value as number;
}
