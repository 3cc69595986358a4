import { plain } from "#domain/plain.ts";
import {
  COUNTRY,
  ENDS_AS_STREET,
  FIGURES,
  FIGURES_AND_TOWN,
  HOUSE,
  HOUSE_BEFORE_STREET,
  HOUSE_BY_NAME,
  INSIDE,
  LEADS_TO_PLACE,
  NOT_SAID,
  ONLY_A_STREET,
  ONLY_COUNTRY,
  OWN_COUNTRY,
  POSTCODE_ABROAD,
  PROVINCE,
  REGION_BEHIND,
  SPOT,
  STREET_ABROAD,
  STREET_OF_ONE_WORD,
  TOWN_ABROAD,
} from "#import/words/facts/place-words.ts";
import { ALL_TOWNS, TOWN_NAMES } from "#import/words/facts/town-names.ts";
import { isStreet, type VenueAddress } from "../read-place.ts";

export interface PlaceLine extends VenueAddress {
  /** A room, an entrance: where one has to be once one is there. */
  inside?: string;
  /** It says that it is in another country. */
  abroad?: true;
  /** Four figures before a town: a postcode of here without its letters, or one of Belgium. */
  figures?: string;
  /** What is left over: nobody can tell whether it is a town, a part of one, or a house. */
  unclear: string[];
}

/** A part of an address between two commas. `apart`: it stood in brackets. */
interface Part {
  text: string;
  apart: boolean;
}

/**
 * A place as it is written on one line: "De Waterlijn (zaal 3), Sluiswachterplein 5 te Almere". Every part of it is a
 * name, a street, a postcode, a town, a room, or left over. `towns`: names that are known to be towns.
 */
export function readPlaceLine(text: string, towns: readonly string[] = []): PlaceLine {
  const line: PlaceLine = { unclear: [] };
  const rest = takeSlashed(takePostcode(tidy(text), line), line);
  const parts = partsOf(rest).flatMap((part) => withoutCodes(part, line));
  const isTown = (said: string) => towns.some((town) => bare(town) === bare(said));
  const numbered = parts.findIndex(({ text: part }) => isStreet(part) || STREET_ABROAD.test(part));
  const bareStreet = parts.findIndex(({ text: part }) =>
    parts.length > 1 || line.postcode !== undefined ? isBareStreet(part) : ONLY_A_STREET.test(part),
  );
  const at = numbered >= 0 ? numbered : bareStreet;
  const street = parts[at]?.text;
  const houseBefore = street && HOUSE_BEFORE_STREET.exec(street)?.[1];
  if (street) line.street = houseBefore ? street.slice(houseBefore.length + 1) : street;
  // Where the name ends and the street begins, is a guess.
  if (houseBefore) line.unclear.push(street);
  if (street && STREET_ABROAD.test(street)) line.abroad = true;
  const others = parts.filter((_, index) => index !== at);
  const named = others.length > 1 || at >= 0;
  const names: string[] = houseBefore ? [houseBefore] : [];
  const behind: Part[] = [];
  others.forEach((part, index) => {
    const town = /^(?:te|in) (\p{Lu}.*)$/u.exec(part.text)?.[1];
    if (named && (index > 0 || at === 0) && INSIDE.test(part.text))
      line.inside = joined(line.inside, part.text);
    else if (!line.city && (town ?? isTown(part.text)) && (index > 0 || at >= 0))
      line.city = town ?? part.text;
    else if (!/\p{L}/u.test(part.text) || /^tijdelijk\b/i.test(part.text)) line.unclear.push(part.text);
    else if (at < 0 ? index === 0 : index < at) names.push(part.text);
    // "(Brugstraat 1, Deventer)" are brackets around a whole address.
    else behind.push({ ...part, apart: part.apart && parts[at]?.apart !== true });
  });
  settleBehind(behind, names, line);
  if (names.length > 0) line.name = names.join(", ");
  return withTownBefore(line);
}

/** "Vilvoorde (Spiegelstraat 62)", "Almere Buurtcentrum De Wieken": the town stands before what is in it. */
function withTownBefore(line: PlaceLine): PlaceLine {
  const { name = "", city, street, ...rest } = line;
  if (city) return line;
  if (street && TOWN_NAMES.has(plain(name))) return { ...rest, street, city: name };
  const house = / (?=\p{Lu})/u.exec(name);
  const town = name.slice(0, house?.index);
  return house && TOWN_NAMES.has(plain(town)) && HOUSE_BY_NAME.test(name.slice(town.length + 1))
    ? { ...line, name: name.slice(town.length + 1), city: town }
    : line;
}

const isKnown = (text: string): boolean => ALL_TOWNS.has(plain(text));
/** "Kralendijk" is a town. */
const isBareStreet = (text: string): boolean => ENDS_AS_STREET.test(text) && !isKnown(text);

/** What stands behind the street, or behind the name: a town, then a house that was not named yet. */
function settleBehind(behind: readonly Part[], names: string[], line: PlaceLine): void {
  const isNamed = names.length > 0;
  for (const [index, { text, apart }] of behind.entries()) {
    if (apart && PROVINCE.test(plain(text))) continue;
    // "De Golf (Aalsmeer)", where no house is called so.
    if (apart && !line.city && TOWN_NAMES.has(plain(text))) {
      line.city = text;
      continue;
    }
    const isLast = behind.slice(index + 1).every((part) => part.apart);
    const isHouse = HOUSE.test(text);
    const couldBeTown =
      !line.city &&
      !apart &&
      !isHouse &&
      !SPOT.test(text) &&
      !isBareStreet(text) &&
      /^\p{Lu}[\p{L}'’ -]+$/u.test(text);
    // "De Brug, Overvecht": a part of a town as soon as a town; with an address or a house before it, it is the town.
    const isBehind = !isNamed || /\d/.test(line.street ?? "") || HOUSE.test(names.join(" ")) || isKnown(text);
    if (couldBeTown && isLast && (line.street || isNamed) && isBehind) line.city = text;
    else if (isHouse && !names.some((name) => HOUSE.test(name))) names.push(text);
    else if (line.street ? apart && !isNamed : !apart && /^\p{Lu}/u.test(text) && HOUSE.test(names.join(" ")))
      names.push(text);
    else line.unclear.push(text);
  }
}

/** What was pasted without a space between: "48 A1094 JN Amsterdam06-410". */
export const unstuck = (text: string): string =>
  text
    .replace(/(?<=\d ?\p{Lu})(?=[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d]))/gu, ", ")
    .replace(/(?<=\p{Ll})(?=0\d{1,3}-?\d)/gu, ", ");

/** On one line, without marks of a link or of a quotation. */
function tidy(text: string): string {
  return unstuck(text)
    .replace(/\[([^\]]{1,200})\]\([^)\s]{1,300}\)/g, "$1")
    .replace(/["“”„¨«»]/g, "")
    .replace(REGION_BEHIND, "")
    .replace(/‘([^‘’]{1,60})’/g, "$1")
    .replace(/\n/g, ", ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^p\/a /i, "")
    .replace(LEADS_TO_PLACE, "");
}

/** Words of two letters that stand behind four figures; those in capitals are no postcodes of here. */
const NO_POSTCODE = /^(?:nr|hs|to|te|in|op|km|en|SA|SD|SS)$/;

/** Takes a Dutch postcode with the town behind it. What stood before and behind stays. */
function takePostcode(text: string, line: PlaceLine): string {
  const found = /(?<![\p{L}\d-])([1-9]\d{3}) ?([A-Za-z]{2})(?=[\s,;)]|$)/u.exec(text);
  if (!found || NO_POSTCODE.test(found[2] ?? "")) return text;
  line.postcode = `${found[1]} ${found[2]?.toUpperCase()}`;
  line.pc4 = found[1] ?? "";
  const behind = text.slice(found.index + found[0].length).replace(/^ ?,? ?(?:(?:te|in) )?/i, "");
  const [city = ""] = behind.split(/[,;()]/, 1).map((name) => name.trim());
  const isCity = /^[\p{L}'’ -]{2,40}$/u.test(city);
  if (isCity) line.city = city;
  return `${text.slice(0, found.index).replace(/ (?:te|in) $/i, " ")}, ${isCity ? behind.slice(city.length) : behind}`;
}

/** "Molenweg 25 / Dorpshuis De Kern": nobody says whether they are one. */
const SLASHED = /^([^,;|()/]{4,60}) \/ ([^,;|()/]{3,60})$/u;

function takeSlashed(text: string, line: PlaceLine): string {
  const [, one = "", other = ""] = SLASHED.exec(text) ?? [];
  if (isStreet(one) === isStreet(other)) return text;
  line.unclear.push(isStreet(one) ? other : one);
  return isStreet(one) ? one : other;
}

/** Before what stands in brackets. */
const APART = "\u0001";

/** The parts between commas and in brackets, a town apart from the street before it. */
function partsOf(text: string): Part[] {
  return text
    .replace(/\(([^()]{0,200})\)/g, (_, inside: string) =>
      inside
        .split(/[,;]/)
        .map((part) => `, ${APART}${part.trim()}`)
        .concat(", ")
        .join(""),
    )
    .split(/[,;|()]|:(?= \p{Lu})| [-–] (?!\d(?!\d{3} \p{Lu}))/u)
    .map((part) => ({ text: part.replace(APART, "").trim(), apart: part.includes(APART) }))
    .flatMap(({ text: part, apart }) => townApart(part).map((one) => ({ text: one, apart })))
    .filter(({ text: part }) => part !== "" && !NOT_SAID.test(plain(part)));
}

/** Countries and postcodes of elsewhere say where it is not; their towns are said. */
function withoutCodes(part: Part, line: PlaceLine): Part[] {
  const said = plain(part.text);
  if (OWN_COUNTRY.test(said) && (line.city || line.postcode)) return [];
  const town = TOWN_ABROAD.exec(part.text)?.[1];
  if (town || POSTCODE_ABROAD.test(part.text) || ONLY_COUNTRY.test(said)) {
    line.abroad = true;
    if (town) line.city = town;
    return [];
  }
  if (COUNTRY.test(said) && !isStreet(part.text)) line.abroad = true;
  const [, figures, city] = FIGURES_AND_TOWN.exec(part.text) ?? FIGURES.exec(part.text) ?? [];
  if (!figures) return [part];
  line.figures = figures;
  if (city) line.city ??= city;
  return [];
}

/** "Rijksweg 101 te Zutphen" -> street and town; "De Spil op de Molenstraat 8d" -> house and street. */
function townApart(part: string): string[] {
  const room = / (?=(?:zaal|lokaal|ruimte|kamer) [\p{L}\d]{1,3}$)/u.exec(part);
  if (room) return [part.slice(0, room.index), part.slice(room.index + 1)];
  const behind = /(?<=\d ?[a-zA-Z]?) (?:te |in )?(\p{Lu}\p{L}{2}[\p{L}'’ -]*)$/u.exec(part);
  const before = part.slice(0, behind?.index);
  const [first, ...towns] =
    behind && isStreet(before) ? [before, `te ${behind[1] ?? ""}`] : ([part] as [string]);
  const on = / (?:op|aan) (?:de |het |den )?(?=\p{Lu}[^,]{2,60}\d{1,4} ?[A-Za-z]?$)/u.exec(first);
  if (on) return [first.slice(0, on.index), first.slice(on.index + on[0].length), ...towns];
  // "Buurthuis De Brug Brugstraat 1": a house by its name, and behind it a street of one word.
  const pasted = HOUSE.exec(first)?.index === 0 ? STREET_OF_ONE_WORD.exec(first) : null;
  const name = first.slice(0, pasted?.index);
  if (pasted && name.includes(" ") && !/ (?:ter|ten|te|van|de[nr]?|aan|op)$/.test(name))
    return [first.slice(0, pasted.index), first.slice(pasted.index + 1), ...towns];
  const inTown = / (te|in) (?=\p{Lu}[\p{L}'’ -]{2,40}$)/u.exec(first);
  const house = first.slice(0, inTown?.index);
  return inTown && towns.length === 0 && (inTown[1] === "te" || HOUSE.test(house))
    ? [house, `te ${first.slice(inTown.index + inTown[0].length)}`]
    : [first, ...towns];
}

const joined = (before: string | undefined, text: string): string => (before ? `${before}, ${text}` : text);

const bare = (text: string): string => plain(text).replace(/[^a-z0-9]+/g, "");
