import type { KnownSituation, Serving } from "#schema/situations.ts";
import type { SearchDocument } from "#search/document.ts";

/** Words of a document as far as they say what it is: by where they stand. */
export interface Evidence {
  /** 0 to 3: how clearly the text means this word or phrase of the guide. */
  of(words: string): number;
}

const CLEAR = 3;
/** How much the clearest sign counts, and how much that all signs agree. */
const CLEAREST = 0.45;
const AGREEING = 0.55;
const ALSO = 0.4;
/** A vacancy helps nobody who asks for help; what is closed to most is shown behind what is open to all. */
const VACANCY = 0.35;
const FOR_OTHERS = 0.75;
const FOR_THE_YOUNG = 0.8;
const YOUNG = 35;
/** From here on an activity is found, and here nothing can serve better. */
const LEAST = 0.85;
const MOST = 3.6;

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
  let score = worth(document, finds, evidence) + (also ? ALSO * worth(document, also, evidence) : 0);
  if (!parts && helps) score *= VACANCY;
  const named = [...(finds.groups ?? []), ...(also?.groups ?? [])];
  const groups = groupsOf(document);
  if (suits && groups.length > 0 && !groups.some((group) => named.includes(group))) score *= FOR_OTHERS;
  if (suits?.until !== undefined && suits.until <= YOUNG) score *= FOR_THE_YOUNG;
  if (score < LEAST) return undefined;
  return Math.round((1 - Math.min(1, (score - LEAST) / (MOST - LEAST))) * (levels - 1));
}

/** 0 to 3. */
function worth(document: SearchDocument, served: Serving, evidence: Evidence): number {
  const signs: number[] = [];
  const { suits } = document;
  if (served.moments) signs.push(served.moments.some((one) => suits?.moments.includes(one)) ? CLEAR : 0);
  if (served.goals) signs.push(Math.max(0, ...served.goals.map((goal) => suits?.goals[goal] ?? 0)));
  if (served.interests) signs.push(Math.max(...served.interests.map((one) => interest(document, one))));
  if (served.groups) signs.push(served.groups.some((one) => groupsOf(document).includes(one)) ? CLEAR : 0);
  if (served.facets) signs.push(isOf(document, served.facets) ? CLEAR : 0);
  if (served.ages) signs.push(isOfAge(document, served.ages) ? CLEAR : 0);
  if (served.words) signs.push(Math.max(0, ...served.words.map((words) => evidence.of(words))));
  const mean = signs.reduce((sum, sign) => sum + sign, 0) / Math.max(1, signs.length);
  return CLEAREST * Math.max(0, ...signs) + AGREEING * mean;
}

function interest({ suits }: SearchDocument, key: string): number {
  const at = suits?.about.indexOf(key) ?? -1;
  return at < 0 ? 0 : at === 0 ? CLEAR : 2;
}

const groupsOf = ({ facets, suits }: SearchDocument): readonly string[] => [
  ...(facets.group ?? []),
  ...(suits?.gender ? [suits.gender] : []),
];

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
  return Object.entries(wanted).some(([facet, values]) => values.some((one) => held[facet]?.includes(one)));
}
