import { plain } from "#domain/plain.ts";
import { leftover, take, unreadText, type Unread } from "#import/when/unread-text.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";
import {
  AGE_AFTER_MINUS,
  AGE_AFTER_PLUS,
  AGE_BETWEEN,
  AGE_FROM,
  AGE_FROM_WORD,
  AGE_PAIR,
  AGE_RANGE,
  AGE_UNTIL,
  AGES_LISTED,
  agesInFigures,
  CHILD,
  FOR_CHILDREN,
  LOOKS_LIKE_AGE,
  MONTHS_OLD,
  MOSTLY_OF_AGE,
  NOT_AN_AGE,
  NO_AGE_AT_ALL,
  OTHER_NUMBERS,
  SCHOOL_CLASS,
  WITH_CHILD,
} from "#import/words/facts/age-phrases.ts";
import { leftOpen, type Reading, understood } from "#import/words/remark.ts";

export interface AgeLimits {
  minAge?: number;
  maxAge?: number;
}

/** From and until, in years; open above is Infinity. */
interface Years {
  from: number;
  until: number;
  children: boolean;
}

/**
 * An age limit, only when one is stated: the union of all ages that are. "vooral 55+" and "50+ in de meerderheid" are
 * no limit. The age of the children someone brings ("ouders met kinderen van 2 tot 6") is not the age of the visitor.
 * Two groups with a gap between them, a class of school, and a number that nobody understood are asked.
 */
export function readAge(text: string): Reading<AgeLimits> {
  const said = agesInFigures(plain(text)).replace(NO_AGE_AT_ALL, " ");
  const school = SCHOOL_CLASS.exec(said);
  if (school) return leftOpen(aboutTakingPart.ageOfClass(agesOfClass(school)));
  const parts = said
    .split(/(?:(?<!\s)\s+)?[;,]\s*(?!\d)/)
    .map((part) => part.replace(WITH_CHILD, ""))
    .filter((part) => !CHILD.test(part) || FOR_CHILDREN.test(part) || MONTHS_OLD.test(part))
    .filter((part) => !NOT_AN_AGE.test(part) && !MOSTLY_OF_AGE.test(part))
    .filter((part) => !OTHER_NUMBERS.test(part) || /\+/.test(part));
  const unread = parts.map((part) => unreadText(part));
  const inPairs = !AGES_LISTED.test(said);
  const stated = unread.flatMap((part) => yearsIn(part, inPairs));
  if (stated.some(({ from, until }) => from > until)) return leftOpen(aboutTakingPart.ageOrder);
  const left = unread.map((part) => leftover(part)).find((words) => LOOKS_LIKE_AGE.test(words));
  if (left) return leftOpen(aboutTakingPart.ageLeftOver(left));
  if (stated.length === 0) return leftOpen();
  const union = unionOf(stated);
  if (!union) return leftOpen(aboutTakingPart.ageGroups);
  const value: AgeLimits = {
    ...(union.from > 0 ? { minAge: union.from } : {}),
    ...(union.until < 99 ? { maxAge: union.until } : {}),
  };
  return Object.keys(value).length > 0 ? understood(value) : leftOpen();
}

function yearsIn(unread: Unread, inPairs: boolean): Years[] {
  const found: Years[] = [];
  const children = CHILD.test(unread.rest) && !/\bvolwassenen\b/.test(unread.rest);
  const add = (from: number, until: number) => {
    if (from > 110 || (until !== Infinity && until > 120)) return false;
    found.push({ from, until, children });
    return true;
  };
  // Nobody younger than a year comes alone, so "vanaf 6 maanden" is no limit.
  take(unread, MONTHS_OLD, ([text, only, last]) =>
    /^van/.test(text) && !last ? undefined : add(0, Math.floor(Number(last ?? only) / 12)),
  );
  take(unread, AGE_PAIR, ([, from, until]) =>
    inPairs && Number(until) === Number(from) + 1 ? add(Number(from), Number(until)) : false,
  );
  take(unread, AGE_AFTER_MINUS, ([, age]) => add(0, Number(age) - 1));
  take(unread, AGE_AFTER_PLUS, ([, age]) => add(Number(age), Infinity));
  for (const range of [AGE_BETWEEN, AGE_RANGE])
    take(unread, range, ([, from, until]) => add(Number(from), Number(until)));
  for (const from of [AGE_FROM, AGE_FROM_WORD]) take(unread, from, ([, age]) => add(Number(age), Infinity));
  take(unread, AGE_UNTIL, ([, age]) => add(0, Number(age)));
  return found;
}

/** One range when there is no gap. "kinderen vanaf 8 en 65-plussers": children have an end that nobody says. */
function unionOf(stated: readonly Years[]): Years | undefined {
  const [first, ...others] = [...stated].sort((a, b) => a.from - b.from || a.until - b.until);
  const half = stated.find(({ from, until }) => from > 0 && until === Infinity);
  const other = stated.find(({ from, until }) => from === 0 && until !== Infinity);
  if (stated.length === 2 && half && other && half.from <= other.until)
    return { ...half, until: other.until };
  let union = first;
  for (const next of others) {
    if (!union) return undefined;
    const grownUp = union.children && union.until === Infinity && next.from > 18;
    if (grownUp || next.from > union.until + 1) return undefined;
    union = { ...union, until: Math.max(union.until, next.until) };
  }
  return union;
}

/** Groep 1 begins at 4, the first class of the next school at 12. A year each. Source: the age at which school begins. */
function agesOfClass([, kind = "", from = "", until]: RegExpExecArray): string {
  const youngest = (kind.startsWith("groep") ? 3 : 11) + Number(from);
  const oldest = (kind.startsWith("groep") ? 4 : 12) + Number(until ?? from);
  return `${youngest}-${oldest} jaar`;
}
