import type { Point } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import { plain } from "#domain/plain.ts";
import { aboutPlace } from "#import/words/about-place.ts";
import { aboutText } from "#import/words/about-text.ts";
import { staysAtHome } from "./in-text/place-in-text.ts";
import { inNameCase } from "./letter-case.ts";
import { askWhetherOfHere, namesPostBox, readAddress, remarkOnPlace } from "./place/read-address.ts";
import { bareTown, placeName, placeNamesOf, townsOf } from "./place/towns.ts";
import {
  placeAsCell,
  houseAskedFor,
  houseInTexts,
  nameOfHeard,
  townAround,
  townOfName,
  whereInTexts,
  type NameAndText,
} from "./place/where-in-texts.ts";
import { readCoordinatePair, readCoordinates } from "./read-coordinates.ts";
import { readPlaceKind, type PlaceOfRow, type VenueAddress } from "./read-place.ts";
import type { RowCells } from "./row-cells.ts";

/**
 * Where it is: the kind of place, and the venue with address, neighbourhood and point as far as the row tells; only the
 * town, where it says no more. A text that names a house or a street stands in for cells that say nothing, and names
 * the house of an address that has none.
 */
export function readVenue(cells: RowCells, texts: NameAndText, municipality: Municipality): PlaceOfRow {
  const towns = placeNamesOf(municipality);
  const { unclear: _, abroad: __, figures: ___, inside, ...address } = readAddress(cells, municipality);
  const said = placeName(address.name, townsOf(municipality));
  const named = cells.text("city") ? undefined : townOfName(texts.title);
  const town = address.city ?? bareTown(address.name, towns) ?? named;
  if (named && town === named) {
    address.city = named;
    cells.remark("title", aboutText.place.fromText);
    askWhetherOfHere(cells, address, municipality);
  }
  const kind = readPlaceKind(said, address);
  const inTown = town && kind.value !== "online" ? { town } : {};
  if (!kind.value) {
    if (namesPostBox(cells)) return {};
    const heard = said ? undefined : placeOfTexts(cells, texts, towns);
    // Asked of the column that is there for it.
    const field = (["venue", "address", "street"] as const).find((one) => cells.has(one)) ?? "venue";
    if (!heard && !said) askForHouse(cells, texts, towns);
    const isAsked = cells.remarks.some(({ code }) => ASKED_OF_PLACE.has(code));
    if (!heard && !isAsked) remarkOnPlace(cells, field, kind.remarks);
    if (heard?.place === "online") return heard;
    const around = town === undefined && !heard?.venue?.city ? townAround(cells) : undefined;
    if (around) {
      cells.remark(around.at, aboutText.place.fromText);
      askWhetherOfHere(cells, { city: around.town }, municipality);
      if (!heard?.venue) return { ...heard, town: around.town };
    }
    if (!heard?.venue) return { ...heard, ...inTown };
    const venue = { ...(town ? { city: town } : {}), ...heard.venue };
    askWhetherOfHere(cells, venue, municipality);
    return { place: "venue", venue: { ...venue, ...besides(cells, municipality) } };
  }
  cells.remark("venue", ...kind.remarks);
  if (kind.value !== "venue") return { place: kind.value, ...inTown };
  const heard = whereInTexts(cells, texts, towns);
  askWhetherElsewhere(cells, texts, address, heard);
  const house = said ?? houseInTexts(heard?.heard, texts);
  if (!house && address.street) askForHouse(cells, texts, towns, true);
  const written = house ?? address.street ?? address.postcode ?? "";
  const name = inNameCase(written.replace(/\s+/g, " ")).slice(0, 120);
  if (name.length < 2) return inTown;
  return {
    place: "venue",
    venue: { ...addressInTexts(name, heard), ...address, name, ...besides(cells, municipality) },
    ...(inside ? { inside: inside.slice(0, 200) } : {}),
  };
}

/** What is asked of a row with these is not asked again because it has no place. */
const ASKED_OF_PLACE: ReadonlySet<string> = new Set(["place-or-town", "place-private", "place-in-text"]);

/** A name behind "bij" in the title is asked about. Of who offers it, only where the row has an address without a name. */
function askForHouse(cells: RowCells, { title }: NameAndText, towns: readonly string[], hasAddress = false) {
  const name = houseAskedFor(title, towns);
  const offeredBy = plain(cells.text("organization") ?? "");
  if (!name || (!hasAddress && offeredBy.includes(plain(name)))) return;
  cells.remark("title", aboutText.place.onlyInText(name, name));
}

/** The address that a text gives of the house which the cell names. */
function addressInTexts(name: string, heard: ReturnType<typeof whereInTexts>): VenueAddress {
  const { certain, value } = heard?.heard ?? {};
  if (!certain || !value?.name || !isOneName(value.name, name)) return {};
  const { place: _, ...address } = value;
  return address;
}

/** What has cells of its own, whatever the place is called. */
function besides(cells: RowCells, municipality: Municipality): Partial<NonNullable<PlaceOfRow["venue"]>> {
  const neighbourhood = neighbourhoodOf(cells, municipality);
  const point = pointOf(cells, municipality);
  const transport = cells.text("transport");
  return {
    ...(neighbourhood ? { neighbourhood } : {}),
    ...(point ? { point } : {}),
    ...(transport ? { transport: transport.slice(0, 200) } : {}),
  };
}

/** A place to go to, and a text that says that one stays at home or goes to another street: one of the two, or both. */
function askWhetherElsewhere(
  cells: RowCells,
  texts: NameAndText,
  address: VenueAddress,
  heard: ReturnType<typeof whereInTexts>,
): void {
  for (const field of ["title", "description"] as const) {
    const words = staysAtHome(texts[field], field === "title");
    if (words) cells.remark(field, aboutText.place.differs(words, words));
  }
  const { street, name } = heard?.heard.certain ? heard.heard.value : {};
  if (!heard || !street) return;
  const isOther = address.street
    ? !isOneStreet(street, address.street)
    : address.name && name && name !== street && !isOneName(name, address.name);
  if (isOther) cells.remark(heard.at, aboutText.place.differs(heard.heard.words, placeAsCell(heard.heard)));
}

function isOneName(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

const isOneStreet = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((street) => plain(street).replace(/[^a-z0-9]+/g, ""));
  return a === b || (a ?? "").startsWith(b ?? "") || (b ?? "").startsWith(a ?? "");
};

function placeOfTexts(cells: RowCells, texts: NameAndText, towns: readonly string[]): PlaceOfRow | undefined {
  const { at, heard } = whereInTexts(cells, texts, towns) ?? {};
  if (!at || !heard) return undefined;
  const { value, certain, words } = heard;
  cells.remark(
    at,
    certain ? aboutText.place.fromText : aboutText.place.onlyInText(words, placeAsCell(heard)),
  );
  if (!certain) return {};
  const { place = "venue", ...venue } = value;
  return place === "venue" ? { place, venue: { ...venue, name: nameOfHeard(venue, texts) } } : { place };
}

/** The neighbourhood of the municipality that the cell names, whatever its capitals. Unknown ones are asked. */
function neighbourhoodOf(cells: RowCells, municipality: Municipality): string | undefined {
  const text = cells.text("neighbourhood");
  if (!text || /^(n\.?v\.?t\.?|-+|onbekend|alle wijken|hele stad)$/i.test(text)) return undefined;
  const bare = (name: string) =>
    plain(name)
      .replace(/^(wijk|buurt)\s+/, "")
      .replace(/[^a-z0-9]/g, "");
  const found = municipality.neighbourhoods.find(({ name }) => bare(name) === bare(text));
  if (!found) {
    if (municipality.neighbourhoods.length > 0)
      cells.remark("neighbourhood", aboutPlace.neighbourhoodUnknown(text, municipality.name));
    return undefined;
  }
  if (found.name !== text) cells.remark("neighbourhood", aboutPlace.neighbourhoodReadAs(found.name));
  return found.slug;
}

const FAR_KM = 30;

function pointOf(cells: RowCells, municipality: Municipality): Point | undefined {
  const pair = cells.text("point");
  const field = pair ? "point" : "lat";
  const { value, remarks } = pair
    ? readCoordinatePair(pair)
    : readCoordinates(cells.text("lat") ?? "", cells.text("lng") ?? "");
  cells.remark(field, ...remarks);
  if (!value) return undefined;
  const km = Math.hypot(
    (value.lat - municipality.centre.lat) * 111.2,
    (value.lng - municipality.centre.lng) * 68,
  );
  if (km <= FAR_KM || municipality.postcodes.length === 0) return value;
  cells.remark(field, aboutPlace.pointFar(km, municipality.name));
  return undefined;
}
