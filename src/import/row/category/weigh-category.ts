import type { CategoryKey } from "#schema/category.ts";
import { plain } from "#domain/plain.ts";
import {
  ENOUGH,
  MARGIN,
  POINTS,
  POINTS_OF_BARE_NAME,
  POINTS_WITHOUT_NAME,
  TRUST_IN_PROVIDER,
} from "#import/words/category-points.ts";
import { ADJECTIVES, ASKS_FOR_HELP } from "#import/words/facts/words-of-a-club.ts";
import { kindsInLabel, kindsInText, type WordsOfName } from "./name-words.ts";
import type { OthersOfProvider } from "./others-of-provider.ts";

/** What stands around a name. */
export interface AroundName {
  /** What its provider is called after. */
  provider?: CategoryKey | undefined;
  /** What other rows of the same provider are. */
  others?: OthersOfProvider | undefined;
  text?: string | undefined;
  /** A line above it, a cell beside it that nobody understood, its worksheet. */
  headings?: readonly string[] | undefined;
}

/**
 * The category to which name and surroundings point together, if they leave no doubt: enough for one, and clearly more
 * than for any other. Words of the name that nothing accounts for take away from what is known.
 */
export function weighCategory(words: WordsOfName, around: AroundName): CategoryKey | undefined {
  const { kinds, left, ofClub, turns, written, isHead } = words;
  const text = around.text ?? "";
  if (turns || ASKS_FOR_HELP.test(plain(text.slice(0, LONGEST_TEXT)))) return undefined;
  const keys = new Set(kinds.flatMap(({ key }) => key ?? []));
  const [ofName] = keys;
  if (keys.size > 1 || kinds.some(({ key, proposal }) => !key && proposal !== ofName)) return undefined;
  if (kinds.length > 0 && !ofName) return undefined;
  const doubt = left.reduce(
    (sum, index) =>
      sum + (isHead || mayBeName(written[index] ?? "", index) ? POINTS.perhapsName : POINTS.unknown),
    0,
  );
  const unknown = Math.min(isHead ? POINTS.mostBehind : POINTS.mostUnknown, doubt);
  const isBare = left.every((index) => ofClub.length > 0 && mayBeName(written[index] ?? "", index));
  const isLike = kinds.every(({ said }) => ADJECTIVES.has(said));
  const points = pointsAround(ofName, isBare, around);
  if (ofName)
    points.set(
      ofName,
      (points.get(ofName) ?? 0) + (isLike ? POINTS.adjective : isHead ? POINTS.head : POINTS.name),
    );
  const [first, second] = [...points].sort(([, a], [, b]) => b - a);
  if (!first || (ofName && ofName !== first[0])) return undefined;
  const isMeant = first[1] - unknown >= ENOUGH;
  return isMeant && first[1] - (second?.[1] ?? 0) >= MARGIN ? first[0] : undefined;
}

const LONGEST_TEXT = 600;
const mayBeName = (word: string, index: number): boolean => index > 0 && /^\p{Lu}/u.test(word);

function pointsAround(
  ofName: CategoryKey | undefined,
  isBare: boolean,
  { provider, others, text = "", headings = [] }: AroundName,
): Map<CategoryKey, number> {
  const points = new Map<CategoryKey, number>();
  const add = (key: CategoryKey, count: number) => points.set(key, (points.get(key) ?? 0) + count);
  const table = isBare ? POINTS_OF_BARE_NAME : POINTS_WITHOUT_NAME;
  if (provider) {
    const count = provider === ofName ? POINTS.providerAgrees : table.provider;
    add(provider, count * TRUST_IN_PROVIDER[provider]);
  }
  if (others)
    add(
      others.key,
      others.all
        ? (ofName ? POINTS.allOthers : table.allOthers) + (others.many ? POINTS.manyOthers : 0)
        : POINTS.mostOthers,
    );
  const [most, next] = [...kindsInText(text)].sort(([, a], [, b]) => b.size - a.size);
  if (most && most[1].size > (next?.[1].size ?? 0))
    add(most[0], most[1].size > 1 ? POINTS.textTwice : POINTS.text);
  for (const heading of headings) {
    const said = kindsInLabel(heading);
    if (said[0] && said.length === 1) add(said[0], ofName ? POINTS.heading : table.heading);
  }
  return points;
}
