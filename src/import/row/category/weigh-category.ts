import type { CategoryKey } from "#schema/category.ts";
import { ENOUGH, MARGIN, OF_ONE_THING, POINTS } from "#import/words/category-points.ts";
import { kindsInText, type WordsOfName } from "./name-words.ts";

/** What stands around a name. */
export interface AroundName {
  /** What its provider is called after. */
  provider?: CategoryKey | undefined;
  /** What other rows of the same provider are, where nearly all or most of them are one. */
  others?: { key: CategoryKey; all: boolean } | undefined;
  text?: string | undefined;
  headings?: readonly string[] | undefined;
}

/**
 * The category to which name and surroundings point together, if they leave no doubt: enough for one, and clearly more
 * than for any other. Words of the name that nothing accounts for take away from what is known.
 */
export function weighCategory(
  { kinds, left, turns, isBare }: WordsOfName,
  around: AroundName,
): CategoryKey | undefined {
  if (turns) return undefined;
  const keys = new Set(kinds.flatMap(({ key }) => key ?? []));
  if (keys.size > 1 || kinds.some(({ key, proposal }) => !key && !(proposal && keys.has(proposal)))) return undefined;
  const [ofName] = keys;
  const points = new Map<CategoryKey, number>();
  const add = (key: CategoryKey | undefined, count: number) => {
    if (key) points.set(key, (points.get(key) ?? 0) + count);
  };
  add(ofName, POINTS.name);
  add(around.provider, (around.provider === ofName ? POINTS.providerAgrees : POINTS.provider) * (OF_ONE_THING[around.provider ?? "anders"] ?? 0.34));
  add(around.others?.key, around.others?.all ? POINTS.allOthers : POINTS.mostOthers);
  const texts = kindsInText(around.text ?? "");
  const [most, next] = [...texts].sort(([, a], [, b]) => b.size - a.size);
  if (most && most[1].size > (next?.[1].size ?? 0)) add(most[0], most[1].size > 1 ? POINTS.textTwice : POINTS.text);
  for (const heading of around.headings ?? []) {
    const said = [...kindsInText(heading).keys()];
    if (said.length === 1) add(said[0], POINTS.heading);
  }
  const [first, second] = [...points].sort(([, a], [, b]) => b - a);
  const unknown = Math.min(POINTS.mostUnknown, left.length);
  const isMeant = first !== undefined && first[1] + POINTS.unknown * unknown >= ENOUGH && first[1] - (second?.[1] ?? 0) >= MARGIN;
  return isMeant && (ofName ?? first[0]) === first[0] ? first[0] : undefined;
}
