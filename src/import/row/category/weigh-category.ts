import type { CategoryKey } from "#schema/category.ts";
import { plain } from "#domain/plain.ts";
import {
  ENOUGH_POINTS,
  MARGIN_OF_POINTS,
  POINTS,
  POINTS_OF_BARE_NAME,
  POINTS_WITHOUT_NAME,
  TRUST_IN_PROVIDER,
} from "#import/words/category-points.ts";
import { ADJECTIVES, ASKS_FOR_HELP, OTHER_ROWS } from "#import/words/facts/words-of-a-club.ts";
import { kindsInLabel, kindsInText, type WordsOfName } from "./name-words.ts";

/** What the rows of one provider are: nearly `all` of them, or most. */
export interface OthersOfProvider {
  key: CategoryKey;
  all: boolean;
  /** Many different names say so. */
  many: boolean;
}

/** What stands around a name. */
export interface AroundName {
  /** What its provider is called after. */
  provider?: { key: CategoryKey; said: string } | undefined;
  /** What other rows of the same provider are. */
  others?: OthersOfProvider | undefined;
  text?: string | undefined;
  /** A line above it, a cell beside it that nobody understood, its worksheet. */
  headings?: readonly string[] | undefined;
}

/** A category that follows, and the words that it stands on. */
export interface DerivedCategory {
  key: CategoryKey;
  ofName: readonly string[];
  around: readonly string[];
}

/** What speaks for a category, with the words that say so. */
type Tally = Map<CategoryKey, { points: number; said: string[] }>;

/**
 * The category to which name and surroundings point together, if they leave no doubt: enough for one, and clearly more
 * than for any other. Words of the name that nothing accounts for take away from what is known.
 */
export function weighCategory(words: WordsOfName, around: AroundName): DerivedCategory | undefined {
  const { kinds, turns } = words;
  if (turns || ASKS_FOR_HELP.test(plain((around.text ?? "").slice(0, LONGEST_TEXT)))) return undefined;
  const keys = new Set(kinds.map(({ key, proposal }) => key ?? proposal));
  const [ofName] = keys;
  // What belongs to two, or to nobody knows what.
  if (keys.size > 1 || (kinds.length > 0 && !kinds.some(({ key }) => key && key === ofName)))
    return undefined;
  const tally = tallyAround(ofName, isBare(words), around);
  if (ofName) add(tally, ofName, pointsOfName(words));
  const [first, second] = [...tally].sort(([, a], [, b]) => b.points - a.points);
  if (!first || (ofName && ofName !== first[0])) return undefined;
  const [key, { points, said }] = first;
  const isMeant =
    points - doubtIn(words) >= ENOUGH_POINTS && points - (second?.[1].points ?? 0) >= MARGIN_OF_POINTS;
  return isMeant ? { key, ofName: kinds.map((kind) => kind.said), around: said } : undefined;
}

const LONGEST_TEXT = 600;

function pointsOfName({ kinds, isHead }: WordsOfName): number {
  if (kinds.every(({ said }) => ADJECTIVES.has(said))) return POINTS.adjective;
  const again = new Set(kinds.map(({ said }) => said)).size > 1 ? POINTS.again : 0;
  return (isHead ? POINTS.head : POINTS.name) + again;
}

/** What the words take away that nothing accounts for: less where they may be a name, or say with whom or where. */
function doubtIn({ left, written, ofClub, isHead }: WordsOfName): number {
  const isMild = (index: number) =>
    isHead || mayBeName(written[index] ?? "", index) || (ofClub.length > 0 && isCapital(written[index]));
  const doubt = left.reduce((sum, index) => sum + (isMild(index) ? POINTS.perhapsName : POINTS.unknown), 0);
  return Math.min(isHead ? POINTS.mostBehind : POINTS.mostUnknown, doubt);
}

/** It says only for whom, how far one is, in which shape; beside that at most a name: "PK indoor Zuidhoek". */
const isBare = ({ left, ofClub, written }: WordsOfName): boolean =>
  left.every((index) => ofClub.length > 0 && isCapital(written[index]));

const isCapital = (word = ""): boolean => /^\p{Lu}/u.test(word);
/** The first word of a name has a capital whatever it is. */
const mayBeName = (word: string, index: number): boolean => index > 0 && isCapital(word);

function tallyAround(
  ofName: CategoryKey | undefined,
  bare: boolean,
  { provider, others, text = "", headings = [] }: AroundName,
): Tally {
  const tally: Tally = new Map();
  const table = ofName ? POINTS : bare ? POINTS_OF_BARE_NAME : POINTS_WITHOUT_NAME;
  if (provider) {
    const points = provider.key === ofName ? POINTS.providerAgrees : POINTS_WITHOUT_NAME.provider;
    const ofBare = bare && !ofName ? POINTS_OF_BARE_NAME.provider : points;
    add(tally, provider.key, ofBare * TRUST_IN_PROVIDER[provider.key], provider.said);
  }
  if (others?.all)
    add(tally, others.key, table.allOthers + (others.many ? POINTS.manyOthers : 0), OTHER_ROWS);
  else if (others) add(tally, others.key, POINTS.mostOthers, OTHER_ROWS);
  const [most, next] = [...kindsInText(text)].sort(([, a], [, b]) => b.size - a.size);
  if (most && most[1].size > (next?.[1].size ?? 0))
    add(tally, most[0], most[1].size > 1 ? POINTS.textTwice : POINTS.text, ...most[1]);
  for (const heading of headings) {
    const [key, ...rest] = kindsInLabel(heading);
    if (key && rest.length === 0) add(tally, key, table.heading, heading);
  }
  return tally;
}

function add(tally: Tally, key: CategoryKey, points: number, ...said: string[]): void {
  const before = tally.get(key) ?? { points: 0, said: [] };
  tally.set(key, { points: before.points + points, said: [...before.said, ...said] });
}
