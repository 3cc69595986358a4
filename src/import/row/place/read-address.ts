import { plain } from "#domain/plain.ts";
import type { Municipality } from "#schema/municipality.ts";
import { isOfBelgium, isOfHere } from "#import/sheet/columns/of-belgium.ts";
import { personKey } from "#import/ask/answers.ts";
import { aboutPlace } from "#import/words/about-place.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { Remark } from "#import/words/remark.ts";
import {
  COUNTRY,
  ENDS_AS_STREET,
  NEAR_STREET,
  POST_BOX,
  POSTCODE_ABROAD,
  PRIVATE_HOME,
} from "#import/words/facts/place-words.ts";
import { ALL_TOWNS, isTownOrQuarter } from "#import/words/facts/town-names.ts";
import { inNameCase } from "../letter-case.ts";
import { isStreet, readPostcode } from "../read-place.ts";
import type { RowCells } from "../row-cells.ts";
import { readPlaceLine, type PlaceLine } from "./read-place-line.ts";
import { readTownCell } from "./read-town-cell.ts";
import { isOneOf, placeNamesOf, townsOf } from "./towns.ts";

const PLACE_CELLS = ["venue", "address", "street", "postcode", "city"] as const;
const ENDS_IN_NUMBER = /\d\s*(?:[-/]\s*)?[a-z]{0,4}\d{0,3}$/i;

/**
 * Name, street, postcode and town of a row, wherever it has them. What is not of this municipality is read, and asked
 * about once for each town; a post box is no place to go to.
 */
export function readAddress(cells: RowCells, municipality: Municipality): PlaceLine {
  if (namesPostBox(cells)) {
    cells.remark(
      PLACE_CELLS.find((field) => POST_BOX.test(cells.text(field) ?? "")) ?? "address",
      aboutPlace.postBox,
    );
    return { unclear: [] };
  }
  const address = withoutKindAsStreet(cells, writtenAddress(cells, municipality));
  const abroad = PLACE_CELLS.find((field) => isAbroad(field, cells.text(field)));
  if (address.abroad || abroad) {
    const where = address.city ?? cells.text(abroad ?? "address") ?? "";
    askOnce(cells, fieldOfTown(cells), where, aboutPlace.abroad(where, municipality.name));
    delete address.pc4;
  } else askWhetherOfHere(cells, address, municipality);
  return address;
}

const LONG_NAME = 8;
/** "Kunstmarkt 15" below the address of a "Kunstmarkt" on the fifteenth: what it is, and no street that anybody said. */
function withoutKindAsStreet(cells: RowCells, address: PlaceLine): PlaceLine {
  const name = plain(address.street ?? "").replace(/[\s,]{0,3}\d{1,4}$/, "");
  if (name.length < 4 || name === plain(address.street ?? "")) return address;
  const kinds = [...(cells.text("category") ?? "").split(/[,;/|]/), cells.text("title") ?? ""];
  const isKind = (kind: string) => kind === name || (name.length >= LONG_NAME && kind.endsWith(name));
  if (ENDS_AS_STREET.test(inNameCase(name)) || !kinds.some((kind) => isKind(plain(kind)))) return address;
  const field = (["street", "address", "venue"] as const).find((one) => cells.text(one));
  cells.remark(field ?? "address", aboutPlace.streetIsKind);
  const { street: _, ...rest } = address;
  return rest;
}

/** What an address, also one that a text tells, says that is not of this municipality. Takes away what is doubtful. */
export function askWhetherOfHere(
  cells: RowCells,
  address: Omit<PlaceLine, "unclear">,
  municipality: Municipality,
): void {
  const { figures } = address;
  const elsewhere = elsewhereOf(address, municipality);
  if (elsewhere) {
    const { field, where } = elsewhere;
    askOnce(
      cells,
      field === "city" ? fieldOfTown(cells) : fieldOf(cells, "postcode"),
      where,
      aboutPlace.elsewhere(where, municipality.name),
    );
    if (!address.postcode) delete address.pc4;
    return;
  }
  const isKnown =
    isOfTable(figures ?? "", municipality) ||
    isOfBelgium(figures ?? "", address.city ?? "") ||
    isOfHere(figures ?? "", address.city ?? "");
  if (figures && (isKnown || cells.isOfBelgium)) address.pc4 = figures;
  else if (figures && !address.postcode)
    askOnce(cells, fieldOf(cells, "city"), figures, aboutPlace.countryUnclear(figures));
  readPostcodeCell(cells, address);
}

/** A question of its own for what it is about, however many cells say it in another way. */
function askOnce(cells: RowCells, field: SheetField, value: string, remark: Remark): void {
  if (!cells.remarks.some((one) => one.code === remark.code && one.value === value))
    cells.remarks.push({ ...remark, column: cells.header(field), field, value });
}

/** Whose home it is stands in the cell: the editor alone sees it, and what is answered is kept by a fingerprint. */
export function remarkOnPlace(cells: RowCells, field: SheetField, remarks: readonly Remark[]): void {
  const text = cells.text(field) ?? "";
  for (const remark of remarks) {
    if (!remark.withheld) {
      cells.remark(field, remark);
      continue;
    }
    const key = personKey(text);
    cells.withheld.set(key, text);
    cells.remarks.push({ ...remark, column: cells.header(field), field, value: "", key });
  }
}

function writtenAddress(cells: RowCells, municipality: Municipality): PlaceLine {
  const written = cells.text("city");
  const known = placeNamesOf(municipality);
  const towns = [...known, ...(written && !/[,(\d]/.test(written) ? [written] : [])];
  const line = withoutBareTown(lineOfCell(cells, "address", towns));
  const venue = withoutBareTown(lineOfCell(cells, "venue", towns));
  const town = written ? readTownCell(written, townsOf(municipality), isOnlyPlace(cells)) : undefined;
  remarkOnPlace(cells, "city", town?.remarks ?? []);
  const address: PlaceLine = { ...town?.value, ...line, ...venue, unclear: [] };
  const isOther = isHouseForTown(town?.value?.city, venue, known);
  if (isOther) cells.remark("city", aboutPlace.townOrHouse);
  const city = isOther ? venue.city : (town?.value?.city ?? venue.city ?? line.city);
  if (city) address.city = city;
  const inside = [venue.inside, line.inside].filter(Boolean).join(", ");
  if (inside) address.inside = inside;
  const street = cells.text("street")?.replace(NEAR_STREET, "");
  // A column "Nr" beside streets that have their number counts the rows.
  if (street)
    address.street = ENDS_IN_NUMBER.test(street)
      ? street
      : `${street} ${cells.text("houseNumber") ?? ""}`.trim();
  const postcode = cells.text("postcode");
  if (postcode) Object.assign(address, readPostcode(postcode).value ?? {});
  if (address.street) address.street = inNameCase(address.street.replace(/\s+/g, " ")).slice(0, 120);
  if (address.city) address.city = inNameCase(address.city);
  return address;
}

/** "Baan" where the town should stand, and "Oss" where the house should: that is the town, and the other one is asked. */
const isHouseForTown = (written: string | undefined, venue: PlaceLine, known: readonly string[]): boolean =>
  written !== undefined &&
  venue.city !== undefined &&
  !venue.name &&
  !isTownOrQuarter(plain(written)) &&
  !ALL_TOWNS.has(plain(written)) &&
  !isOneOf(written, known);

/** "Oss" alone is a town, wherever it stands. */
function withoutBareTown({ name, ...line }: PlaceLine): PlaceLine {
  const isTown =
    name !== undefined && !line.street && !line.postcode && !line.city && isTownOrQuarter(plain(name).trim());
  // "OSS" is short for nothing.
  const written = name === name?.toUpperCase() ? inNameCase(plain(name ?? "")) : name;
  return isTown && written
    ? { ...line, city: written }
    : { ...line, ...(name === undefined ? {} : { name }) };
}

/** No other column says where it is: then a column of towns may hold houses as well. */
const isOnlyPlace = (cells: RowCells): boolean =>
  !cells.has("venue") && !cells.has("address") && !cells.has("street");

function lineOfCell(cells: RowCells, field: "address" | "venue", towns: readonly string[]): PlaceLine {
  const text = inNameCase((cells.text(field) ?? "").replace(NEAR_STREET, ""));
  if (text === "") return { unclear: [] };
  if (PRIVATE_HOME.test(plain(text))) return { name: text, unclear: [] };
  if (field === "address" && (isStreet(text) || ENDS_AS_STREET.test(text)))
    return { street: text, unclear: [] };
  const line = readPlaceLine(text, towns);
  if (line.unclear.length === 0) return line;
  if (line.street || line.postcode) {
    cells.remark(field, aboutPlace.leftOver(line.unclear.join(", ")));
    return line;
  }
  // Of a house without an address nobody can tell what is behind the comma: it stays its name.
  return { ...line, name: [line.name, ...line.unclear].filter(Boolean).join(", ") };
}

/** What is odd about the postcode, of an address that is of here. */
function readPostcodeCell(cells: RowCells, address: Omit<PlaceLine, "unclear">): void {
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

const isOfTable = (pc4: string, { postcodes }: Municipality): boolean =>
  postcodes.some((one) => one.pc4 === pc4);

/** What of an address is not of this municipality; nothing when its postcode is, or when nobody can tell. */
function elsewhereOf(
  { pc4, postcode, city, figures }: Omit<PlaceLine, "unclear">,
  municipality: Municipality,
): { field: "postcode" | "city"; where: string } | undefined {
  const { postcodes } = municipality;
  const code = pc4 ?? figures;
  if (postcodes.length === 0 || (code && isOfTable(code, municipality))) return undefined;
  const isOfHere = !city || postcodes.every(({ place }) => !place) || isOneOf(city, townsOf(municipality));
  if (city && !isOfHere) return { field: "city", where: city };
  return code ? { field: "postcode", where: postcode ?? code } : undefined;
}

const fieldOf = (cells: RowCells, part: "postcode" | "city"): SheetField =>
  cells.text(part) ? part : cells.text("address") ? "address" : "venue";

/** One column for the questions about a town, whichever cell names it. */
const fieldOfTown = (cells: RowCells): SheetField =>
  (["city", "address", "venue"] as const).find((field) => cells.has(field)) ?? "venue";

/** Whether the address of the row is where post goes, not people. */
export const namesPostBox = (cells: RowCells): boolean =>
  PLACE_CELLS.some((field) => POST_BOX.test(cells.text(field) ?? ""));
