import type { Point } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import { inNameCase } from "./letter-case.ts";
import { plain } from "#domain/plain.ts";
import { readCoordinatePair, readCoordinates } from "./read-coordinates.ts";
import { namesPostBox, placeName, readAddress, townsOf } from "./read-address.ts";
import { readPlaceKind, type PlaceOfRow } from "./read-place.ts";
import type { RowCells } from "./row-cells.ts";
import { aboutPlace } from "#import/words/about-place.ts";
import { aboutText } from "#import/words/about-text.ts";
import type { Remark } from "#import/words/remark.ts";
import { placeInText } from "./in-text/place-in-text.ts";
import { withText } from "./in-text/in-text.ts";

/**
 * Where it is: the kind of place, and the venue with address, neighbourhood and point as far as the row tells. A text
 * that names a street with its number stands in for cells that say nothing; a house it names is asked about.
 */
export function readVenue(
  cells: RowCells,
  { title, description }: { title: string; description: string },
  municipality: Municipality,
): PlaceOfRow {
  const towns = townsOf(municipality);
  const address = readAddress(cells, municipality);
  const ownName = placeName(cells.text("venue"), towns);
  const kind = readPlaceKind(ownName ?? placeName(address.name, towns), address);
  const place = kind.value;
  if (!place) {
    if (namesPostBox(cells)) return {};
    return placeOfText(cells, { title, description }, towns) ?? askedWhere(cells, kind.remarks);
  }
  cells.remark("venue", ...kind.remarks);
  if (place !== "venue") return { place };
  const inCell = cells.text("address") ? undefined : address.name;
  const written = inCell ?? ownName ?? address.name ?? address.street ?? address.postcode ?? "";
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

/** Asked of the column that is there for it. */
function askedWhere(cells: RowCells, remarks: readonly Remark[]): PlaceOfRow {
  const field = (["venue", "address", "street"] as const).find((one) => cells.has(one));
  cells.remark(field ?? "venue", ...remarks);
  return {};
}

function placeOfText(
  cells: RowCells,
  { title, description }: { title: string; description: string },
  towns: readonly string[],
): PlaceOfRow | undefined {
  const inDescription = placeInText(description, towns);
  const heard = inDescription?.certain ? inDescription : (inDescription ?? placeInText(title, towns));
  if (!heard) return undefined;
  const field = heard === inDescription ? "description" : "title";
  const said = withText(undefined, heard, { cells, field, about: aboutText.place });
  return said ? { place: "venue", venue: { ...said, name: said.name ?? said.street ?? "" } } : {};
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
