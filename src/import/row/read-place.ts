import type { Point } from "#schema/identifiers.ts";
import { inNameCase } from "./letter-case.ts";
import { plain } from "#domain/plain.ts";
import { leftOpen, understood, type Reading } from "#import/words/remark.ts";
import { SENTENCE_WORDS } from "#import/words/about-shape.ts";
import { aboutPlace } from "#import/words/about-place.ts";
import {
  ALSO_SOMEWHERE,
  AREA,
  EACH_ITS_PLACE,
  HOME,
  HOUSE,
  HOUSE_BY_NAME,
  HOUSE_WITH_NUMBER,
  INSIDE,
  NOT_SAID,
  NUMBER_OF_SOMETHING,
  ONLINE,
  PRIVATE_HOME,
  SEVERAL_HOUSES,
  SPOT,
  STARTS_AS_HOUSE,
  STREET_ALONE,
  STREET_WORD,
  VARIOUS,
} from "#import/words/facts/place-words.ts";

export type PlaceKind = "venue" | "online" | "home" | "various";
export interface VenueAddress {
  name?: string;
  street?: string;
  postcode?: string;
  pc4?: string;
  city?: string;
}

export interface PlaceOfRow {
  /** Nothing when the row does not say. */
  place?: PlaceKind;
  /** The town, where no venue tells it. */
  town?: string;
  /** A room or an entrance of the venue. */
  inside?: string;
  venue?: VenueAddress & { name: string; neighbourhood?: string; point?: Point; transport?: string };
}

/** What kind of place the location cell names. With an address it is a venue, whatever the name. */
export function readPlaceKind(name: string | undefined, address: VenueAddress): Reading<PlaceKind> {
  const said = plain(name ?? "");
  const hasAddress = address.street !== undefined || address.postcode !== undefined;
  if (PRIVATE_HOME.test(said)) return leftOpen(aboutPlace.atSomebodysHome);
  if (!hasAddress) {
    const online = ONLINE.exec(said);
    if (/^(?:hybride?|blended)\b/.test(said)) return leftOpen(aboutPlace.twoPlaces);
    if (online && ALSO_SOMEWHERE.test(said.slice(online[0].length))) return leftOpen(aboutPlace.twoPlaces);
    if (online) return understood("online");
    if (/^thuiswerk\w*\b.{0,5}(?:\+|en|of|\/)/.test(said)) return leftOpen(aboutPlace.twoPlaces);
    if (HOME.test(said) && / (?:of|en) (?:in|op|bij) /.test(said)) return leftOpen(aboutPlace.twoPlaces);
    if (HOME.test(said)) return understood("home");
    const isNamed = /\p{Lu}/u.test((name ?? "").trim().slice(1));
    if (VARIOUS.test(said) || (SEVERAL_HOUSES.test(said) && !isNamed)) return understood("various");
    if (/^https?:/.test(said) || NOT_SAID.test(said) || AREA.test(said)) return leftOpen(aboutPlace.missing);
  }
  if (!hasAddress && isStatement(said)) return leftOpen(aboutPlace.missing);
  if (!hasAddress && STREET_ALONE.test((name ?? "").trim())) return leftOpen(aboutPlace.streetAlone);
  if (EACH_ITS_PLACE.test(said)) return leftOpen(aboutPlace.twoPlaces);
  // Beside an address the second name may be who is there.
  if (isTwoHouses(name ?? "") || (!hasAddress && / \/ (?=\p{Lu})/u.test(name ?? "")))
    return leftOpen(aboutPlace.twoPlaces);
  if (said !== "" || hasAddress) return understood("venue");
  return leftOpen(aboutPlace.missing);
}

/** So many words with a verb, or with a full stop behind them, name no place. `said`: in compared form. */
export const isStatement = (said: string): boolean =>
  said.split(/\s/).length >= 6 && (SENTENCE_WORDS.test(said.slice(0, 1000)) || /\p{L}{3}[.!?]$/u.test(said));

/** "Buurthuis De Brug en Sporthal Noord", "De Brug/De Spil", "Kerkstraat 1 / Molenweg 4". A "Kerk- en Buurthuis" is one. */
function isTwoHouses(name: string): boolean {
  const sides = name.slice(0, 200).split(/(?<!-) (?:en|of|&|\+|afwisselend) |(?<!-) ?\/ ?/i);
  const isEach = (is: (side: string) => boolean) =>
    sides.length > 1 && sides.every((side) => is(side.trim()));
  return (
    isEach((side) => HOUSE.test(side)) ||
    isEach(isStreet) ||
    isEach((side) => /^(?:De|Het|'t) \p{Lu}/u.test(side)) ||
    isSeveral(name)
  );
}

/** Parts between commas that are each a place: two houses, two squares, or three names of which no word tells what they are. */
function isSeveral(name: string): boolean {
  const all = name.split(/[,;]/).map((part) => part.trim());
  // "Stadspark, Feest in Stadspark" is one.
  const parts = all.filter((part, at) => !all.some((other, from) => from !== at && part.endsWith(other)));
  const houses = parts.filter((part) => HOUSE_BY_NAME.test(part)).length;
  const spots = parts.filter((part) => SPOT.test(part)).length;
  const bare = parts.filter((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part) && !HOUSE.test(part)).length;
  return houses > 1 || spots > 1 || (spots === 1 && houses === 1 && parts.length > 2) || bare > 2;
}

/** "1335 vs" -> "1335 VS"; "1357" -> the four digits only, with a question. */
export function readPostcode(text: string): Reading<Pick<VenueAddress, "postcode" | "pc4">> {
  const said = text.trim().toUpperCase();
  const whole = /\b([1-9]\d{3})\s*(?:-\s*)?([A-Z]{2})\b/.exec(said);
  if (whole && !/^(SA|SD|SS)$/.test(whole[2] ?? "")) {
    const postcode = `${whole[1]} ${whole[2]}`;
    return understood(
      { postcode, pc4: whole[1] ?? "" },
      ...(said === postcode || text.trim() === postcode ? [] : [aboutPlace.postcodeReadAs(postcode)]),
    );
  }
  const digits = /^([1-9]\d{3})(?:\s*[A-Z]?)?$/.exec(said);
  if (digits) return understood({ pc4: digits[1] ?? "" }, aboutPlace.postcodeShort);
  return leftOpen(aboutPlace.postcodeInvalid);
}

const LONGEST_STREET = 120;
/** Behind the number: "a", "hs", "A1", "-7", " - 151", "bis", "bus 3". A longer word is a town. */
const STREET_AND_NUMBER =
  /^[\p{L}\d'’.][\p{L}\d'’. -]*\p{L}[.'’]?\s*\d{1,5}\s?(?:\p{L}{1,2}\d{0,3}|III)?(?:\s?[-/+]\s?(?:\d{1,5}\s?\p{L}{0,2}|\p{L}{1,2}|[IVX]{1,4}))?(?: (?:bis|hs|huis|hoog|boven|beneden|bus \d{1,4}))?$/u;

/** A square has no numbers: "Korenmarkt zn". */
const STREET_WITHOUT_NUMBER = /^\p{Lu}[\p{L}\d'’. -]{2,60} (?:z\.?[ /]?n\.?|s\/n|zonder nummer)$/u;

/**
 * A street with a house number: "Kavelpad 112", "2e Dwarsstraat 4a", "Plein '40-'45 3 hs". The number of a hall, a
 * room or a club is none, and neither is a year: "Zaal 3", "SC '21", "Expo 2000".
 */
export function isStreet(text: string): boolean {
  const said = text.trim();
  return (
    said.length <= LONGEST_STREET &&
    /\p{L}{2}/u.test(said) &&
    !HOUSE_WITH_NUMBER.test(said) &&
    (!STARTS_AS_HOUSE.test(said) || STREET_WORD.test(said)) &&
    !INSIDE.test(said) &&
    !NUMBER_OF_SOMETHING.test(said) &&
    !/['’]\d+$/.test(said) &&
    (!/ (?:19|20)\d\d$/.test(said) || STREET_WORD.test(said)) &&
    (STREET_AND_NUMBER.test(said) || STREET_WITHOUT_NUMBER.test(said))
  );
}

/** "ALMERE" -> "Almere", "almere-buiten" -> "Almere Buiten": the municipality and its districts, one spelling. */
export function readCity(text: string): Reading<string> {
  const bare = text.replace(/\s+/g, " ").trim();
  if (!/\p{L}{2}/u.test(bare) || /^(n\.?v\.?t\.?|onbekend)$/i.test(bare)) return leftOpen();
  const calm = inNameCase(bare);
  return understood(calm, ...(calm === bare ? [] : [aboutPlace.cityReadAs(calm)]));
}
