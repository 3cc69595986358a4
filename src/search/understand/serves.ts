import type { KnownSituation, Serving } from "#schema/situations.ts";
import type { SearchDocument } from "#search/document.ts";

/** Words of a document as far as they say what it is: by where they stand. */
export interface Evidence {
  /** 0 to 3: how clearly the text means the clearest of the words of a serving. */
  of(served: Serving): number;
}

const CLEAR = 3;
/** How much the clearest sign counts, and how much that all signs agree. */
const CLEAREST = 0.45;
const AGREEING = 0.55;
const ALSO = 0.4;
/** A vacancy helps nobody who asks for help; what is closed to most is shown behind what is open to all. */
const VACANCY = 0.35;
const FOR_OTHERS = 0.85;
const FOR_THE_YOUNG = 0.8;
const YOUNG = 35;
/** From here on an activity is found, and here most can serve no better. */
const LEAST = 0.85;
const MOST = 4;

/**
 * How well the activity serves a situation, 0 best and `levels` - 1 worst; undefined when it does not. What
 * somebody confirmed about it (`suits`) weighs with what the text says.
 */
export function levelOf(
  document: SearchDocument,
  groups: readonly string[],
  situation: KnownSituation,
  evidence: Evidence,
  levels: number,
): number | undefined {
  const { finds, also, parts } = situation;
  const { suits } = document;
  if (!finds) return undefined;
  const helps = suits?.parts.includes("helping") ?? false;
  if (parts && suits && !parts.some((part) => suits.parts.includes(part))) return undefined;
  let score =
    worth(document, groups, finds, evidence) + (also ? ALSO * worth(document, groups, also, evidence) : 0);
  if (!parts && helps) score *= VACANCY;
  const named = (group: string): boolean =>
    (finds.groups?.includes(group) || also?.groups?.includes(group)) ?? false;
  if (suits && groups.length > 0 && !groups.some(named)) score *= FOR_OTHERS;
  if (suits?.until !== undefined && suits.until <= YOUNG) score *= FOR_THE_YOUNG;
  if (score < LEAST) return undefined;
  return Math.round((1 - Math.min(1, (score - LEAST) / (MOST - LEAST))) * (levels - 1));
}

/** 0 to 3: of each list of a serving how well the activity has it, the best of them and all together. */
function worth(
  { suits, facets }: SearchDocument,
  groups: readonly string[],
  served: Serving,
  evidence: Evidence,
): number {
  const signs: number[] = [];
  if (served.moments) signs.push(suits && meet(served.moments, suits.moments) ? CLEAR : 0);
  if (served.goals) signs.push(suits ? most(served.goals, (goal) => suits.goals[goal] ?? 0) : 0);
  if (served.interests) signs.push(suits ? most(served.interests, (one) => interest(suits.about, one)) : 0);
  if (served.groups) signs.push(meet(served.groups, groups) ? CLEAR : 0);
  if (served.facets) signs.push(isOf(facets, served.facets) ? CLEAR : 0);
  if (served.ages) signs.push(isOfAge(suits, served.ages) ? CLEAR : 0);
  if (served.words) signs.push(evidence.of(served));
  let sum = 0;
  let clearest = 0;
  for (const how of signs) {
    sum += how;
    if (how > clearest) clearest = how;
  }
  return CLEAREST * clearest + AGREEING * (sum / Math.max(1, signs.length));
}

/** Plain loops, here and below: a guide of 100,000 comes by some ten million times. */
function meet(wanted: readonly string[], held: readonly string[]): boolean {
  for (const one of wanted) if (held.includes(one)) return true;
  return false;
}

function most<T>(list: readonly T[], of: (one: T) => number): number {
  let best = 0;
  for (const one of list) best = Math.max(best, of(one));
  return best;
}

function interest(about: readonly string[], key: string): number {
  const at = about.indexOf(key);
  return at < 0 ? 0 : at === 0 ? CLEAR : 2;
}

/** Whom it is for: the groups of the vocabulary, and a gender as one of them. */
export function groupsOf({ facets, suits }: SearchDocument): readonly string[] {
  const groups = facets.group ?? [];
  return suits?.gender ? [...groups, suits.gender] : groups;
}

const GROWN_UP = 18;
const OLDEST = 99;

/** "Vanaf 18 jaar" is for everybody: only a range that says something counts, when most of it lies within. */
function isOfAge(suits: SearchDocument["suits"], [from, until]: readonly [number, number]): boolean {
  const { from: low = 0, until: high = OLDEST } = suits ?? {};
  if (low <= GROWN_UP && high === OLDEST) return false;
  return (Math.min(high, until) - Math.max(low, from) + 1) * 2 >= high - low + 1;
}

function isOf(
  facets: Partial<Record<string, readonly string[]>>,
  wanted: Record<string, readonly string[]>,
): boolean {
  for (const facet in wanted) if (meet(wanted[facet]!, facets[facet] ?? [])) return true;
  return false;
}

/**
 * The situations of which a document has any sign, in order: all others are worth nothing there. `meant`: those that its
 * words mean.
 */
export function createCandidates(
  situations: readonly KnownSituation[],
): (document: SearchDocument, groups: readonly string[], meant: readonly number[]) => number[] {
  const kinds = ["moments", "goals", "interests", "groups"] as const;
  const byValue = new Map<string, Map<string, number[]>>();
  const aged: number[] = [];
  const note = (kind: string, value: string, index: number): void => {
    const values = byValue.get(kind) ?? new Map<string, number[]>();
    byValue.set(kind, values);
    values.set(value, [...(values.get(value) ?? []), index]);
  };
  situations.forEach(({ finds, also }, index) => {
    for (const served of finds ? [finds, also] : []) {
      for (const kind of kinds) for (const value of served?.[kind] ?? []) note(kind, value, index);
      for (const [facet, values] of Object.entries(served?.facets ?? {}))
        for (const value of values) note(facet, value, index);
      if (served?.ages) aged.push(index);
    }
  });
  const facets = [...byValue.keys()].filter((kind) => !(kinds as readonly string[]).includes(kind));
  return ({ suits, facets: held }, groups, meant) => {
    const marked = new Uint8Array(situations.length);
    const mark = (kind: string, values: readonly string[] = []): void => {
      const known = byValue.get(kind);
      if (known) for (const value of values) for (const index of known.get(value) ?? []) marked[index] = 1;
    };
    mark("moments", suits?.moments);
    mark("goals", suits && Object.keys(suits.goals));
    mark("interests", suits?.about);
    mark("groups", groups);
    for (const facet of facets) mark(facet, (held as Partial<Record<string, readonly string[]>>)[facet]);
    for (const index of aged) marked[index] = 1;
    for (const index of meant) marked[index] = 1;
    return situations.flatMap((_, index) => (marked[index] ? [index] : []));
  };
}
