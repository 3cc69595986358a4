import { plain } from "#domain/plain.ts";
import type { Municipality } from "#schema/municipality.ts";
import { aboutPlace } from "#import/words/about-place.ts";
import type { SheetField } from "#import/words/headers.ts";
import { COUNTRY, POST_BOX, POSTCODE_ABROAD } from "#import/words/facts/place-words.ts";
import { inNameCase } from "./letter-case.ts";
import { isStreet, readAddressCell, readCity, readPostcode, type VenueAddress } from "./read-place.ts";
import type { RowCells } from "./row-cells.ts";

const PLACE_CELLS = ["venue", "address", "street", "postcode", "city"] as const;
const ENDS_IN_NUMBER = /\d\s*(?:[-/]\s*)?[a-z]{0,4}\d{0,3}$/i;

/**
 * Street, postcode and town of a row, wherever it has them. An address abroad or of another municipality is asked
 * about, once; a post box is no place to go to.
 */
export function readAddress(cells: RowCells, municipality: Municipality): VenueAddress {
  if (namesPostBox(cells)) {
    cells.remark(
      PLACE_CELLS.find((field) => POST_BOX.test(cells.text(field) ?? "")) ?? "address",
      aboutPlace.postBox,
    );
    return {};
  }
  const abroad = PLACE_CELLS.find((field) => isAbroad(field, cells.text(field)));
  if (abroad) {
    cells.remark(abroad, aboutPlace.abroad(municipality.name));
    return {};
  }
  const address = writtenAddress(cells);
  const elsewhere = elsewhereOf(address, municipality);
  if (elsewhere) {
    cells.remark(fieldOf(cells, elsewhere), aboutPlace.elsewhere(municipality.name));
    if (!address.postcode) delete address.pc4;
  } else readPostcodeCell(cells, address);
  return address;
}

function writtenAddress(cells: RowCells): VenueAddress {
  const address: VenueAddress = {};
  const whole = cells.text("address");
  if (whole)
    Object.assign(address, isStreet(whole) ? { street: whole } : (readAddressCell(whole).value ?? {}));
  const venue = cells.text("venue");
  if (venue && !whole && /\d/.test(venue)) {
    const inside = readAddressCell(venue).value ?? {};
    if (inside.street || inside.postcode) Object.assign(address, inside);
  }
  const street = cells.text("street");
  // A column "Nr" beside streets that have their number counts the rows.
  if (street)
    address.street = ENDS_IN_NUMBER.test(street)
      ? street
      : `${street} ${cells.text("houseNumber") ?? ""}`.trim();
  const postcode = cells.text("postcode");
  if (postcode) Object.assign(address, readPostcode(postcode).value ?? {});
  const city = cells.text("city");
  if (city) {
    const { value, remarks } = readCity(city);
    cells.remark("city", ...remarks);
    if (value) address.city = value;
  }
  if (address.street) address.street = inNameCase(address.street.replace(/\s+/g, " ")).slice(0, 120);
  return address;
}

/** What is odd about the postcode, of an address that is of here. */
function readPostcodeCell(cells: RowCells, address: VenueAddress): void {
  const postcode = cells.text("postcode");
  if (postcode) cells.remark("postcode", ...readPostcode(postcode).remarks);
  else if (cells.has("postcode") && address.street && !address.postcode)
    cells.remark("postcode", aboutPlace.postcodeMissing);
}

function isAbroad(field: SheetField, text: string | undefined): boolean {
  if (!text) return false;
  return (
    (field !== "venue" && COUNTRY.test(plain(text))) ||
    (field === "postcode" && POSTCODE_ABROAD.test(text.trim()))
  );
}

/** Which part of an address is not of this municipality; nothing when its postcode is, or when nobody can tell. */
function elsewhereOf(
  { pc4, city }: VenueAddress,
  municipality: Municipality,
): "postcode" | "city" | undefined {
  const { postcodes } = municipality;
  if (postcodes.length === 0) return undefined;
  if (pc4) return postcodes.some((one) => one.pc4 === pc4) ? undefined : "postcode";
  if (!city || postcodes.every(({ place }) => !place)) return undefined;
  return isTown(city, townsOf(municipality)) ? undefined : "city";
}

function fieldOf(cells: RowCells, part: "postcode" | "city"): SheetField {
  return cells.text(part) ? part : cells.text("address") ? "address" : "venue";
}

/** The names that the municipality, its towns and its parts go by. */
export function townsOf({ name, neighbourhoods, postcodes }: Municipality): string[] {
  const parts = neighbourhoods.flatMap((one) => [one.name, ...(one.district ? [one.district] : [])]);
  return [...new Set([name, ...postcodes.flatMap(({ place }) => place ?? []), ...parts])];
}

const inLetters = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

function isTown(text: string, towns: readonly string[]): boolean {
  const said = inLetters(text).replace(/^(?:te|in|gemeente) /, "");
  return towns.some((town) => said === inLetters(town) || said.startsWith(`${inLetters(town)} `));
}

/** The name of a house: a bare town, or a post box, is none. */
export function placeName(text: string | undefined, towns: readonly string[]): string | undefined {
  const said = inLetters(text ?? "").replace(/^(?:te|in|gemeente) /, "");
  const bare = said !== "" && towns.some((town) => inLetters(town) === said);
  return !text || bare || POST_BOX.test(text) ? undefined : text;
}

/** Whether the address of the row is where post goes, not people. */
export const namesPostBox = (cells: RowCells): boolean =>
  PLACE_CELLS.some((field) => POST_BOX.test(cells.text(field) ?? ""));
