import type { CategoryKey } from "#schema/category.ts";
import { plain } from "#domain/plain.ts";
import { readDays } from "#import/when/read-days.ts";
import { readRhythm } from "#import/when/read-rhythm.ts";
import { readTimes } from "#import/when/read-times.ts";
import { leftover, unreadText } from "#import/when/unread-text.ts";
import {
  GROUP_OF_SPORTS,
  HOURS_IN_NAME,
  KIND_OF_PROVIDER,
  LED_BY,
  PLACE_OF_SPORTS,
  TEAM_BY_AGE,
} from "#import/words/facts/beside-what-is-done.ts";
import { kindOfProvider } from "./kind-of-provider.ts";
import { onlyKey, wordsOfName, type WordsOfName } from "./name-words.ts";
import { weighCategory, type AroundName, type DerivedCategory } from "./weigh-category.ts";

/** What a row is called, and who or what else it names. */
export interface NamesOfRow extends Omit<AroundName, "provider"> {
  /** What it names as its place. */
  venue?: string;
  provider?: string;
  /** Further names of places. */
  town?: string;
  /** Whose sheet it is. */
  group?: string;
}

/**
 * The category of a name that says what is done and nothing else: "Klassiek ballet B", "Schaken in de middag",
 * "Bridgeclub Troef". Each of its words is accounted for, and what is done belongs to one category alone. A word
 * that is left over ("Koffie schenken", "Bakken voor een ander") may change everything: then what stands around the
 * name has to say the same.
 *
 * A name that says only for whom or how far one is ("Jeugd 6-10 jaar", "Selectie") is of what its provider is called
 * after ("Judoschool De Mat").
 */
export function deriveCategory(title: string, names: NamesOfRow = {}): DerivedCategory | undefined {
  const { venue = "", provider = "", town = "", group = "", ...around } = names;
  const name = title.replace(/\(([^()]{1,60})\)/g, (whole, part: string) =>
    isWhen(part) || PLACE_OF_SPORTS.test(plain(part)) ? " " : whole,
  );
  const words = wordsOfName(
    name
      .replace(HOURS_IN_NAME, " ")
      .replace(LED_BY, " ")
      .replace(/\bt\/m\b/g, "tot")
      .replace(BORN_IN, " "),
    namesIn(venue, provider, town, group),
  );
  const ofProvider = kindOfProvider(provider);
  const ofTeam = words.isBare && !ofProvider && kindOfPlace(words.written, `${venue} ${title}`);
  if (ofTeam) return { key: ofTeam, ofName: [], around: [venue] };
  const said = onlyKey(words.kinds);
  const isOther = ofProvider && KIND_OF_PROVIDER.has(ofProvider.key) && ofProvider.key !== said;
  return said && !isOther && isAccountedFor(words, name)
    ? { key: said, ofName: words.kinds.map((kind) => kind.said), around: [] }
    : weighCategory(words, { ...around, provider: ofProvider });
}

export const categoryByTitle = (title: string, names: NamesOfRow = {}): CategoryKey | undefined =>
  deriveCategory(title, names)?.key;

/** Nothing is left over, or nothing but the name of the club. */
function isAccountedFor({ left, ofClub, turns, isClub, written }: WordsOfName, name: string): boolean {
  if (turns) return false;
  if (left.length === 0 && ofClub.length === 0) return true;
  return isClub && !/[:;(]|\s-\s/.test(name) && left.every((index) => mayName(written[index] ?? ""));
}

/** "2e vrijdag v.d. mnd", "om de week": all of it is when it is. */
function isWhen(part: string): boolean {
  const unread = unreadText(part);
  readTimes(unread);
  readRhythm(unread);
  readDays(unread);
  return leftover(unread) === "";
}

/** "Selectie" on a sports ground, "U12 (B-veld)": a team, where nothing but sports is done. */
function kindOfPlace(words: readonly string[], place: string): CategoryKey | undefined {
  const isTeam = words.some((word) => TEAM_BY_AGE.test(plain(word)) || GROUP_OF_SPORTS.has(plain(word)));
  return isTeam && PLACE_OF_SPORTS.test(plain(place)) ? "bewegen" : undefined;
}

const OPENS_NAME = new Set(["de", "het", "'t", "van", "van de", "oud"]);

/** "(2011 en ouder)", "(2012/2013)" */
const BORN_IN = /\(20\d\d[^()]{0,40}\)/g;

/** Words of names that the row has besides. A short one ("de", "in") says nothing, unless it is an abbreviation. */
const namesIn = (...names: string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) => name.split(/[^\p{L}\d]+/u))
      .filter((word) => word.length > 2 || /^\p{Lu}{2,}$/u.test(word))
      .map(plain),
  );

const mayName = (word: string): boolean => /^['’]?\p{Lu}/u.test(word) || OPENS_NAME.has(plain(word));
