import { plain } from "#domain/plain.ts";
import {
  NO_PROVIDER,
  NO_SHORT_NAME,
  PRESENTS,
  SHORT_NAME_OF_CLUB,
} from "#import/words/facts/provider-phrases.ts";
import { readCategory } from "./category/read-category.ts";

/** What stands between a name and what it offers: "De Brug - lunch", "De Brug · lunch", "De Brug: lunch". */
const BETWEEN = / [·•|–—/-] |: /;
/** How many of the titles of a sheet begin with a name, where that is how they are written. */
const HOW_MANY = 0.4;

/**
 * Names with which titles of one table begin, in a sheet that writes all of them so: at least one of them offers
 * several things. What is something to do, a day or a group is no name.
 */
export function namesBeforeTitles(titles: readonly string[]): ReadonlySet<string> {
  const offers = new Map<string, Set<string>>();
  let begun = 0;
  for (const title of titles) {
    const name = nameBefore(title);
    if (name === undefined) continue;
    begun += 1;
    offers.set(name, (offers.get(name) ?? new Set()).add(title));
  }
  const short = Map.groupBy(titles, (title) => shortNameBefore(title));
  const often = [...short].flatMap(([name, all]) => (name && new Set(all).size >= SEVERAL ? [name] : []));
  const isHabit = begun >= titles.length * HOW_MANY && [...offers.values()].some(({ size }) => size > 1);
  return new Set([...(isHabit ? offers.keys() : []), ...often]);
}

/** So many titles that begin with the same few capitals speak of one club. */
const SEVERAL = 3;

/** "KVW" of "KVW Toneelmiddag": short, in capitals where the rest is not, and nothing that one does. */
function shortNameBefore(title: string): string | undefined {
  const name = /^(\p{Lu}{3,5})(?![\p{L}\d-])/u.exec(title)?.[1];
  if (!name || NO_SHORT_NAME.test(name) || NO_PROVIDER.test(plain(name))) return undefined;
  const isShouted = title !== name && title === title.toUpperCase();
  return isShouted || (isToDo(name) && !SHORT_NAME_OF_CLUB.test(name)) ? undefined : name;
}

/** A name of what one does, be it written as a name. */
export function isToDo(name: string): boolean {
  const { said, remarks } = readCategory(name, name, "");
  return said !== undefined || remarks.some(({ proposal }) => proposal !== undefined);
}

function nameBefore(title: string): string | undefined {
  const [head = "", ...rest] = title.replace(/\s+/g, " ").split(BETWEEN);
  const name = head.trim();
  if (rest.join("").trim() === "" || !/^\P{L}?\p{Lu}/u.test(name)) return undefined;
  if (name.length < 3 || name.length > 60 || NO_PROVIDER.test(plain(name))) return undefined;
  return isToDo(name) ? undefined : name;
}

/** The name before a title, where the titles of its table are written so, or who a title says presents it. */
export function providerInTitle(title: string, names: ReadonlySet<string>): string | undefined {
  const before = nameBefore(title);
  if (before !== undefined && names.has(before)) return before;
  const short = shortNameBefore(title);
  return short !== undefined && names.has(short) ? short : PRESENTS.exec(title)?.[1]?.trim();
}
