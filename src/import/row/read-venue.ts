import type { Point } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import { plain } from "#domain/plain.ts";
import { comparedHeader } from "#import/sheet/fit-header.ts";
import { aboutPlace } from "#import/words/about-place.ts";
import { aboutText } from "#import/words/about-text.ts";
import { HOUSE_BY_NAME, HOUSE_HEADER } from "#import/words/facts/place-words.ts";
import type { Remark } from "#import/words/remark.ts";
import { withText } from "./in-text/in-text.ts";
import { placeInText, placeInTitle, staysAtHome, type HeardPlace } from "./in-text/place-in-text.ts";
import { inNameCase } from "./letter-case.ts";
import { namesPostBox, readAddress } from "./place/read-address.ts";
import { bareTown, placeName, placeNamesOf, townsOf } from "./place/towns.ts";
import { readCoordinatePair, readCoordinates } from "./read-coordinates.ts";
import { readPlaceKind, type PlaceOfRow, type VenueAddress } from "./read-place.ts";
import type { RowCells } from "./row-cells.ts";

/**
 * Where it is: the kind of place, and the venue with address, neighbourhood and point as far as the row tells; only the
 * town, where it says no more. A text that names a house or a street stands in for cells that say nothing, and names
 * the house of an address that has none.
 */
export function readVenue(
  cells: RowCells,
  texts: { title: string; description: string },
  municipality: Municipality,
): PlaceOfRow {
  const towns = placeNamesOf(municipality);
  const { unclear: _, abroad: __, figures: ___, inside, ...address } = readAddress(cells, municipality);
  const said = placeName(address.name, townsOf(municipality)) ?? houseOfProvider(cells);
  const town = address.city ?? bareTown(address.name, towns);
  const inTown = town ? { town } : {};
  const kind = readPlaceKind(said, address);
  if (!kind.value) {
    if (namesPostBox(cells)) return {};
    const heard = said ? undefined : placeOfText(cells, texts, towns);
    if (!heard) return { ...askedWhere(cells, kind.remarks), ...inTown };
    if (heard.place && heard.place !== "venue")
      return { ...heard, ...(heard.place === "online" ? {} : inTown) };
    return heard.venue ? withTown(heard, town) : { ...heard, ...inTown };
  }
  cells.remark("venue", ...kind.remarks);
  if (kind.value !== "venue") return { place: kind.value, ...(kind.value === "online" ? {} : inTown) };
  askWhetherElsewhere(cells, texts, said !== undefined && said === houseOfProvider(cells));
  const written =
    said ?? houseOfText(texts, towns) ?? houseOfTitle(texts) ?? address.street ?? address.postcode ?? "";
  const name = inNameCase(written.replace(/\s+/g, " ")).slice(0, 120);
  if (name.length < 2) return inTown;
  const neighbourhood = neighbourhoodOf(cells, municipality);
  const point = pointOf(cells, municipality);
  const transport = cells.text("transport");
  return {
    place: "venue",
    venue: {
      ...address,
      name,
      ...(neighbourhood ? { neighbourhood } : {}),
      ...(point ? { point } : {}),
      ...(transport ? { transport: transport.slice(0, 200) } : {}),
    },
    ...(inside ? { inside: inside.slice(0, 200) } : {}),
  };
}

const withTown = (where: PlaceOfRow, town: string | undefined): PlaceOfRow =>
  where.venue && town && !where.venue.city ? { ...where, venue: { ...where.venue, city: town } } : where;

/** Whoever keeps a column of museums has each activity in its museum, as long as no other column says where it is. */
function houseOfProvider(cells: RowCells): string | undefined {
  const isHouse = HOUSE_HEADER.test(comparedHeader(cells.header("organization")));
  return isHouse && !cells.has("venue") && !cells.has("address") ? cells.text("organization") : undefined;
}

/** A place to go to, and a text that says that one stays at home: one of the two, or both. */
function askWhetherElsewhere(cells: RowCells, texts: Texts, isOfProvider: boolean): void {
  for (const field of ["title", "description"] as const) {
    const words = staysAtHome(texts[field], field === "title", isOfProvider);
    if (words) cells.remark(field, aboutText.place.differs(words));
  }
}

function askedWhere(cells: RowCells, remarks: readonly Remark[]): PlaceOfRow {
  cells.remark("venue", ...remarks);
  return {};
}

type Texts = Record<"title" | "description", string>;

function placeOfText(cells: RowCells, texts: Texts, towns: readonly string[]): PlaceOfRow | undefined {
  const { at, heard } = heardWhere(texts, towns) ?? {};
  if (!at || !heard) return undefined;
  const said = withText(undefined, heard, { cells, field: at, about: aboutText.place });
  if (!said) return {};
  const { place = "venue", ...venue } = said;
  return place === "venue" ? { place, venue: { ...venue, name: nameOf(venue, texts) } } : { place };
}

/** What the name and the text of a row say of the place: what is certain before what is not, the longest name first. */
function heardWhere({ title, description }: Texts, towns: readonly string[]) {
  const inDescription = placeInText(description, towns);
  const inTitle = placeInTitle(title, towns);
  if (!inTitle) return inDescription && { at: "description" as const, heard: inDescription };
  if (!inDescription) return { at: "title" as const, heard: inTitle };
  const both = agreeing(inDescription, inTitle);
  return both
    ? { at: "description" as const, heard: both }
    : { at: "title" as const, heard: doubtful(inTitle) };
}

/** "de groene huiskamer" and "de huiskamer" are one house. */
function agreeing(a: HeardPlace, b: HeardPlace): HeardPlace | undefined {
  const [one = "", other = ""] = [a, b].map(({ value }) => plain(value.name ?? value.place ?? ""));
  if (one !== other && !one.endsWith(other) && !other.endsWith(one)) return undefined;
  const fuller = other.length > one.length && !a.value.street ? b : a;
  return { ...fuller, certain: a.certain || b.certain };
}

const doubtful = (heard: HeardPlace): HeardPlace => ({ ...heard, certain: false });

/** The house that a text names for an address without one. */
function houseOfText(texts: Texts, towns: readonly string[]): string | undefined {
  const { heard } = heardWhere(texts, towns) ?? {};
  const { name, street, place } = heard?.value ?? {};
  return heard?.certain && name && name !== street && !place ? inSentenceStart(name) : undefined;
}

/** "Buurthuis De Kraai" with an address is the house at that address. */
const houseOfTitle = ({ title }: Texts): string | undefined =>
  HOUSE_BY_NAME.test(title) ? title : undefined;

function nameOf({ name, street = "" }: VenueAddress, texts: Texts): string {
  return inSentenceStart(name && name !== street ? name : (houseOfTitle(texts) ?? street));
}

const inSentenceStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

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
