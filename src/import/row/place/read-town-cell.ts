import { plain } from "#domain/plain.ts";
import { aboutPlace } from "#import/words/about-place.ts";
import { AREA, HOME, HOUSE, ONLINE, PRIVATE_HOME, VARIOUS } from "#import/words/facts/place-words.ts";
import { ALL_TOWNS } from "#import/words/facts/town-names.ts";
import { leftOpen, understood, type Reading } from "#import/words/remark.ts";
import { inNameCase } from "../letter-case.ts";
import { readCity } from "../read-place.ts";
import { readPlaceLine, type PlaceLine } from "./read-place-line.ts";
import { isOneOf } from "./towns.ts";

/** "Gorredijk", "Bergen (NH)", "'s-Hertogenbosch". */
const ONLY_LETTERS = /^(?!.* [-–] )[\p{L}'’][\p{L}'’. /-]{1,60}(?: \([\p{L}. -]{1,20}\))?$/u;
/** A house is called so as often as a town: "De Schakel", "De Bilt". */
const WITH_ARTICLE = /^(?:de|het|'t|’t|la|le|les) /i;
const KINDS = [ONLINE, HOME, VARIOUS];

/**
 * What stands below "Plaats": a town, or a place to go to with its town. Which of two names is the town is asked
 * where no word tells. `alone`: the sheet has no other column for the place.
 */
export function readTownCell(text: string, towns: readonly string[], alone: boolean): Reading<PlaceLine> {
  const said = plain(text);
  if (AREA.test(said)) return readArea(text, towns);
  if (KINDS.some((kind) => kind.test(said))) return understood({ name: text, unclear: [] });
  if (PRIVATE_HOME.test(said)) return ofSomebody(text, towns);
  const isKnown = isOneOf(text, towns);
  if (ONLY_LETTERS.test(text) && (isKnown || !HOUSE.test(text))) {
    if (alone && !isKnown && WITH_ARTICLE.test(text)) return leftOpen(aboutPlace.townOrHouse);
    return readTown(text);
  }
  const line = readPlaceLine(text, towns);
  return settled(line, towns);
}

function readTown(written: string): Reading<PlaceLine> {
  // "OSS" is short for nothing.
  const isShouted = written === written.toUpperCase() && ALL_TOWNS.has(plain(written).trim());
  const { value, remarks } = readCity(isShouted ? inNameCase(plain(written)) : written);
  return { ...(value ? { value: { city: value, unclear: [] } } : {}), remarks };
}

/** "Gemeente Borne" is that town; of "Regio Twente" nobody can tell one. */
function readArea(text: string, towns: readonly string[]): Reading<PlaceLine> {
  const town = /^gemeente (.{2,60})$/i.exec(text.trim())?.[1];
  return town && isOneOf(town, towns) ? readTown(town) : leftOpen();
}

/** The town of somebody's home is said; the home is not told on. */
function ofSomebody(text: string, towns: readonly string[]): Reading<PlaceLine> {
  const rest = text.split(/[,;]/).filter((part) => !PRIVATE_HOME.test(plain(part)));
  const town = rest.length === 1 ? readTownCell((rest[0] ?? "").trim(), towns, false).value?.city : undefined;
  return understood({ ...(town ? { city: town } : {}), unclear: [] }, aboutPlace.atSomebodysHome);
}

function settled(line: PlaceLine, towns: readonly string[]): Reading<PlaceLine> {
  const { name, city, unclear, inside } = line;
  const about = unclear.length > 0 ? [aboutPlace.leftOver(unclear.join(", "))] : [];
  const hasAddress = line.street !== undefined || line.postcode !== undefined;
  // "Zwolle, Stadshagen": a town, and a part of it.
  const isTown = !hasAddress && name !== undefined && !HOUSE.test(name) && isOneOf(name, towns);
  if (hasAddress || (city && !isTown) || (name && HOUSE.test(name))) return understood(line, ...about);
  if (!name) return understood(line);
  const { name: _, inside: __, ...rest } = line;
  // A part of the town says no more than its neighbourhood does.
  const behind = [...unclear, ...(inside ? [inside] : [])].filter((part) => !isOneOf(part, towns));
  // "Vorden, achter de kerk": only the first one can be the town.
  const isFirst = behind.every((part) => !/^\p{Lu}/u.test(part)) || isOneOf(name, towns);
  if (!isFirst) return { value: { ...rest, unclear: [] }, remarks: [aboutPlace.townOrHouse] };
  return understood(
    { ...rest, city: name, unclear: [] },
    ...(behind.length > 0 ? [aboutPlace.leftOver(behind.join(", "))] : []),
  );
}
