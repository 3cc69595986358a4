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
  situation: KnownSituation,
  evidence: Evidence,
  levels: number,
): number | undefined {
  const { finds, also, parts } = situation;
  const { suits } = document;
  if (!finds) return undefined;
  const helps = suits?.parts.includes("helping") ?? false;
  if (parts && suits && !parts.some((part) => suits.parts.includes(part))) return undefined;
  const groups = groupsOf(document);
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

/** 0 to 3. */
function worth(
  document: SearchDocument,
  groups: readonly string[],
  served: Serving,
  evidence: Evidence,
): number {
  let count = 0;
  let sum = 0;
  let clearest = 0;
  const sign = (how: number): void => {
    count++;
    sum += how;
    if (how > clearest) clearest = how;
  };
  const { suits } = document;
  if (served.moments) sign(served.moments.some((one) => suits?.moments.includes(one)) ? CLEAR : 0);
  if (served.goals) sign(served.goals.reduce((most, goal) => Math.max(most, suits?.goals[goal] ?? 0), 0));
  if (served.interests)
    sign(served.interests.reduce((most, one) => Math.max(most, interest(document, one)), 0));
  if (served.groups) sign(served.groups.some((one) => groups.includes(one)) ? CLEAR : 0);
  if (served.facets) sign(isOf(document, served.facets) ? CLEAR : 0);
  if (served.ages) sign(isOfAge(document, served.ages) ? CLEAR : 0);
  if (served.words) sign(evidence.of(served));
  return CLEAREST * clearest + AGREEING * (sum / Math.max(1, count));
}

function interest({ suits }: SearchDocument, key: string): number {
  const at = suits?.about.indexOf(key) ?? -1;
  return at < 0 ? 0 : at === 0 ? CLEAR : 2;
}

function groupsOf({ facets, suits }: SearchDocument): readonly string[] {
  const groups = facets.group ?? [];
  return suits?.gender ? [...groups, suits.gender] : groups;
}

const GROWN_UP = 18;
const OLDEST = 99;

/** "Vanaf 18 jaar" is for everybody: only a range that says something counts, when most of it lies within. */
function isOfAge({ suits }: SearchDocument, [from, until]: readonly [number, number]): boolean {
  const { from: low = 0, until: high = OLDEST } = suits ?? {};
  if (low <= GROWN_UP && high === OLDEST) return false;
  return (Math.min(high, until) - Math.max(low, from) + 1) * 2 >= high - low + 1;
}

function isOf({ facets }: SearchDocument, wanted: Record<string, readonly string[]>): boolean {
  const held: Partial<Record<string, readonly string[]>> = facets;
  for (const facet in wanted) if (wanted[facet]!.some((one) => held[facet]?.includes(one))) return true;
  return false;
}
