import type { Point } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import { inNameCase } from "./letter-case.ts";
import { plain } from "#domain/plain.ts";
import { readCoordinatePair, readCoordinates } from "./read-coordinates.ts";
import {
  isStreet,
  readAddressCell,
  readCity,
  readPlaceKind,
  readPostcode,
  type VenueAddress,
  type PlaceKind,
} from "./read-place.ts";
import type { RowCells } from "./row-cells.ts";
import { aboutPlace } from "#import/words/about-place.ts";

export interface PlaceOfRow {
  /** Nothing when the row does not say. */
  place?: PlaceKind;
  venue?: VenueAddress & { name: string; neighbourhood?: string; point?: Point; transport?: string };
}

/** Where it is: the kind of place, and the venue with address, neighbourhood and point as far as the row tells. */
export function readVenue(cells: RowCells, municipality: Municipality): PlaceOfRow {
  const address = addressOf(cells);
  const kind = readPlaceKind(cells.text("venue") ?? address.name, address);
  cells.remark("venue", ...kind.remarks);
  const place = kind.value;
  if (place !== "venue") return place ? { place } : {};
  const inCell = cells.text("address") ? undefined : address.name;
  const written = inCell ?? cells.text("venue") ?? address.name ?? address.street ?? address.postcode ?? "";
  const name = inNameCase(written.replace(/\s+/g, " ")).slice(0, 120);
  if (name.length < 2) return {};
  const neighbourhood = neighbourhoodOf(cells, municipality);
  const point = pointOf(cells, municipality);
  const transport = cells.text("transport");
  const { name: _, ...rest } = address;
  return {
    place,
    venue: {
      name,
      ...rest,
      ...(neighbourhood ? { neighbourhood } : {}),
      ...(point ? { point } : {}),
      ...(transport ? { transport: transport.slice(0, 200) } : {}),
    },
  };
}

const ENDS_IN_NUMBER = /\d\s*(?:[-/]\s*)?[a-z]{0,4}\d{0,3}$/i;

function addressOf(cells: RowCells): VenueAddress {
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
  if (!postcode && cells.has("postcode") && address.street && !address.postcode) {
    cells.remark("postcode", aboutPlace.postcodeMissing);
  }
  if (postcode) {
    const { value, remarks } = readPostcode(postcode);
    cells.remark("postcode", ...remarks);
    Object.assign(address, value ?? {});
  }
  const city = cells.text("city");
  if (city) {
    const { value, remarks } = readCity(city);
    cells.remark("city", ...remarks);
    if (value) address.city = value;
  }
  if (address.street) address.street = inNameCase(address.street.replace(/\s+/g, " ")).slice(0, 120);
  return address;
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
