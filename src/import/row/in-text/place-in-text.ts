import { plain } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import { IN_TOWN, PLACE_IN_TEXT, STREET_IN_TEXT } from "#import/words/facts/facts-in-text.ts";
import {
  ANY_CHURCH,
  AT_HOME_IN_TEXT,
  AT_ITS_STREET,
  CLUB_THERE,
  HAPPENS_HERE,
  HOUSE,
  HOUSE_BY_NAME,
  LEADS_TO_ADDRESS,
  NAMED_HOUSE,
  NOT_HERE,
  ONLY_A_PLACE,
  ONLINE_FOR_CERTAIN,
  ONLINE_IN_TEXT,
  POSTCODE_IN_TEXT,
  STREET_WORD,
  TOO_GENERAL,
  WHOSE_EVER,
} from "#import/words/facts/place-words.ts";
import { readPlaceLine, unstuck } from "../place/read-place-line.ts";
import { isStreet, type PlaceKind, type VenueAddress } from "../read-place.ts";
import { heardIn, type InText } from "./in-text.ts";

/** A house, an address, or that it is online or at home. */
export type HeardPlace = InText<VenueAddress & { place?: PlaceKind }>;

/**
 * Where it is, as a text says it. One address is a place; so is a house in a sentence that says that it happens there.
 * A house that is only named is asked about. Two streets say nothing: one may be where it was. `towns`: those of the
 * municipality.
 */
export function placeInText(text: string, towns: readonly string[]): HeardPlace | undefined {
  const streets = new Set([...text.matchAll(STREET_IN_TEXT)].map((match) => match[1]?.trim() ?? ""));
  if (streets.size > 1) return undefined;
  const lines = ofLines(text, towns);
  if (lines) return lines;
  return (
    heardIn(text, (sentence) =>
      placeIn(
        sentence,
        towns,
        (said, _, name) =>
          !ANY_CHURCH.test(name) &&
          (HAPPENS_HERE.test(said) || CLUB_THERE.test(said) || ONLY_A_PLACE.test(said)),
      ),
    ) ?? heardIn(text, (sentence) => kindIn(sentence, false))
  );
}

/** In a title the house stands at the end: "Spelmiddag in de bibliotheek", "Bingo (De Brink)". */
export function placeInTitle(title: string, towns: readonly string[]): HeardPlace | undefined {
  const heard = placeIn(title, towns, (_, behind) => /^[\s!.)]*$/.test(behind));
  if (heard) return heard;
  // "Bingo (Buurthuis De Brink)", "Yoga @ Sporthal De Kamp", "Buurthuis De Brink: koffie"
  const parts = title.trim().split(/ [-–@|] |: | \(|\)/);
  const [house, ...others] = parts.filter((part) => HOUSE_BY_NAME.test(part));
  if (house && others.length === 0 && parts.length > 1)
    return { value: { name: house }, words: house, certain: true };
  return kindIn(title, true);
}

function placeIn(
  sentence: string,
  towns: readonly string[],
  isSaid: (sentence: string, behind: string, name: string) => boolean,
): HeardPlace | undefined {
  const [at] = sentence.matchAll(STREET_IN_TEXT);
  const named = namedHouse(sentence);
  const street = at?.[1]?.trim();
  const { name } = named ?? {};
  if (!name && !street) return undefined;
  // "bij de kerk, en gaat langs de Molenweg 12" are two places.
  const between = at && named && at.index > named.end ? sentence.slice(named.end, at.index) : "";
  const isApart = /\b(?:en|langs|naar|daarna|vervolgens|via)\b/.test(between);
  const last = at ? at.index + at[0].length : (named?.end ?? 0);
  const behind = sentence.slice(last);
  const [found = "", led, town] = IN_TOWN.exec(behind) ?? [];
  // "Kerkstraat 12, Vorden."
  const closes = street !== undefined && /^,? ?\p{Lu}[\p{L}'’-]+(?:[).]|$)/u.test(behind.trim());
  const city = town && (towns.includes(town) || led || closes) ? town : undefined;
  const said = plain(sentence);
  const rest = city ? behind.slice(found.length) : behind;
  return {
    value: { name: name ?? street ?? "", ...(street ? { street } : {}), ...(city ? { city } : {}) },
    words: [name, street].filter(Boolean).join(", "),
    certain:
      !isApart &&
      !NOT_HERE.test(said) &&
      (street !== undefined || (!named?.isAny && !/^ ?,? of\b/.test(rest) && isSaid(said, rest, name ?? ""))),
  };
}

/** "in de groene huiskamer", "in wijkcentrum De Schelf". `isAny`: "in uw bibliotheek", "in de zaal", whichever that is. */
function namedHouse(sentence: string): { name: string; end: number; isAny: boolean } | undefined {
  const proper = NAMED_HOUSE.exec(sentence);
  const house = PLACE_IN_TEXT.exec(sentence);
  const found = proper && (!house || proper.index <= house.index) ? proper : house;
  const whole = found?.[1]?.trim();
  if (!found || !whole) return undefined;
  const name = whole.slice(0, AT_ITS_STREET.exec(whole)?.index);
  return {
    name,
    end: found.index + found[0].length - (whole.length - name.length),
    isAny: WHOSE_EVER.test(found[0].trim()) || TOO_GENERAL.test(name),
  };
}

/**
 * An address on lines of its own, or behind "Adres:", with the house on the line before it. Two addresses say nothing
 * for certain.
 */
function ofLines(text: string, towns: readonly string[]): HeardPlace | undefined {
  const lines = sentences(unstuck(text));
  const found: HeardPlace[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const led = LEADS_TO_ADDRESS.exec(line);
    const own = led ? line.slice(led.index + led[0].length) : line;
    // A house, its street and its town may stand on three lines.
    const after: string[] = [];
    for (const next of lines.slice(index + 1, index + 3))
      if (isStreet(next) || POSTCODE_IN_TEXT.exec(next)?.index === 0) after.push(next);
      else break;
    // "Dinsdag 10" is a street to a reader of addresses alone.
    const isAddress =
      POSTCODE_IN_TEXT.test(own) ||
      isStreetAndTown(own) ||
      (isStreet(own) && (STREET_WORD.test(own) || after.some((next) => POSTCODE_IN_TEXT.test(next))));
    if (!led && !isAddress) continue;
    const before = lines[index - 1];
    const heard = fromLine([beforeOf(before, led !== null), own, ...after], towns);
    // "Aanmelden bij het kantoor:" and then an address is where to write to.
    const isHere = !NOT_HERE.test(plain(`${before?.endsWith(":") ? before : ""} ${led ? "" : line}`));
    found.push(...heard.map((one) => ({ ...one, certain: one.certain && isHere })));
    index += after.length;
  }
  const [first] = found;
  return first && { ...first, certain: first.certain && found.length === 1 };
}

/** "Bloemstraat 18, Elburg", and nothing else on its line. */
function isStreetAndTown(line: string): boolean {
  const [, street = ""] = /^([^,]{4,80}?) ?, ?\p{Lu}[\p{L}'’ -]{2,30}$/u.exec(line) ?? [];
  return isStreet(street) && STREET_WORD.test(street);
}

/** The line before an address is its house, when that is what it names. */
function beforeOf(line: string | undefined, isLed: boolean): string | undefined {
  return !isLed && line && line.length <= 60 && HOUSE.test(line) && !/[.:!?]$/.test(line) ? line : undefined;
}

/** What stands behind an address on its line and is none of it: a telephone, a link, "of bel". */
const BEHIND_ADDRESS =
  / of (?:bel|mail|via )|,? (?:tel|bel)\b|(?<!\d)(?:\+31|\(?0\d{1,3}\)?) ?[-–]? ?\d|@|https?:|www\./iu;

function onlyAddress(text: string): string {
  const end = BEHIND_ADDRESS.exec(text);
  if (!end) return text;
  const kept = text.slice(0, end.index);
  return end[0] === "@" ? kept.slice(0, Math.max(0, kept.lastIndexOf(" "))) : kept;
}

function fromLine(lines: readonly (string | undefined)[], towns: readonly string[]): HeardPlace[] {
  const text = onlyAddress(lines.filter(Boolean).join(", ")).replace(/[ ,.!]{1,3}$/, "");
  const { unclear, inside: _, abroad: __, figures: ___, ...address } = readPlaceLine(text, towns);
  const { street, postcode, name } = address;
  if (!street && !(name && HOUSE.test(name))) return [];
  return [
    {
      value: { ...address, name: name ?? street ?? "" },
      words: [name, street, postcode].filter(Boolean).join(", "),
      certain: unclear.length === 0,
    },
  ];
}

function kindIn(sentence: string, isTitle: boolean): HeardPlace | undefined {
  const said = plain(sentence);
  const place = AT_HOME_IN_TEXT.test(said) ? "home" : ONLINE_IN_TEXT.test(said) ? "online" : undefined;
  if (!place) return undefined;
  const words = (place === "home" ? AT_HOME_IN_TEXT : ONLINE_IN_TEXT).exec(said)?.[0].trim() ?? "";
  return { value: { place }, words, certain: isTitle };
}

/** The words that say of something with a place to go to that one stays at home. */
export function staysAtHome(text: string, isTitle: boolean): string | undefined {
  const said = plain(text);
  const found = ONLINE_FOR_CERTAIN.exec(said) ?? (isTitle ? AT_HOME_IN_TEXT.exec(said) : undefined);
  return found?.[0].trim();
}
