import { plain } from "#domain/plain.ts";
import type { Municipality } from "#schema/municipality.ts";
import { aboutPlace } from "#import/words/about-place.ts";
import { ABROAD, FOREIGN_POSTCODE, POST_BOX } from "#import/words/place-words.ts";
import type { PlaceOfRow } from "./read-place.ts";
import type { RowCells } from "./row-cells.ts";
import type { SheetField } from "#import/words/headers.ts";

const ADDRESS_CELLS: readonly SheetField[] = ["postcode", "city", "address", "street", "venue"];

/**
 * A place as far as somebody can go to it: no post box, no bare town, nothing abroad. An address in another
 * municipality is kept as the sheet says it, and asked; four digits from elsewhere are kept as no postcode, for
 * Belgium has those too. Without a table of its postcodes a municipality says nothing about an address.
 */
export function checkPlace(cells: RowCells, read: PlaceOfRow, municipality: Municipality): PlaceOfRow {
  const { venue } = read;
  const cellWith = (pattern: RegExp) => ADDRESS_CELLS.find((field) => pattern.test(cells.text(field) ?? ""));
  const abroad = foreignCell(cells, cellWith);
  if (abroad) {
    cells.drop("postcode");
    cells.remark(abroad, aboutPlace.abroad);
    return {};
  }
  const box = cellWith(POST_BOX);
  if (box) {
    cells.remark(box, aboutPlace.postBox);
    if (!venue || POST_BOX.test(venue.name) || box === "venue") return {};
    const { street: _, postcode: __, pc4: ___, ...rest } = venue;
    return { ...read, venue: rest };
  }
  if (!venue) return read;
  const towns = townsOf(municipality);
  if (isBare(venue, towns)) {
    const field = cells.text("venue") ? "venue" : (cellWith(/./) ?? "venue");
    cells.remark(field, aboutPlace.bareTown(venue.name));
    return {};
  }
  if (municipality.postcodes.length === 0) return read;
  const pc4 = venue.pc4 ?? venue.postcode?.slice(0, 4);
  const strangePostcode = pc4 !== undefined && municipality.postcodes.every((one) => one.pc4 !== pc4);
  const strangeTown = venue.city !== undefined && !towns.has(compared(venue.city));
  if (!strangePostcode && !strangeTown) return read;
  const where = [venue.postcode ?? (strangePostcode ? pc4 : undefined), venue.city].filter(Boolean).join(" ");
  const field: SheetField = strangePostcode ? "postcode" : "city";
  cells.drop("postcode");
  cells.remark(
    cells.text(field) ? field : (cellWith(/\S/) ?? field),
    aboutPlace.elsewhere(where, municipality.name, strangePostcode && !venue.postcode),
  );
  if (!strangePostcode || venue.postcode) return read;
  const { pc4: _, ...rest } = venue;
  return { ...read, venue: rest };
}

function foreignCell(
  cells: RowCells,
  cellWith: (pattern: RegExp) => SheetField | undefined,
): SheetField | undefined {
  if (FOREIGN_POSTCODE.whole.test((cells.text("postcode") ?? "").trim())) return "postcode";
  return cellWith(ABROAD) ?? cellWith(FOREIGN_POSTCODE.inText);
}

/** A name that is only a town, or a postcode, without a street. */
function isBare(
  { name, street, city }: NonNullable<PlaceOfRow["venue"]>,
  towns: ReadonlySet<string>,
): boolean {
  if (street) return false;
  const said = compared(name);
  return (
    towns.has(said) || (city !== undefined && said === compared(city)) || /^\d{4}\s?([a-z]{2})?$/.test(said)
  );
}

/** The municipality, its towns and its districts, in compared form. */
function townsOf({ name, postcodes, neighbourhoods }: Municipality): Set<string> {
  const names = [
    name,
    ...postcodes.flatMap(({ place }) => place ?? []),
    ...neighbourhoods.flatMap(({ district }) => district ?? []),
  ];
  return new Set(names.map(compared));
}

function compared(name: string): string {
  return plain(name)
    .replace(/^(de\s+)?(gemeente|regio|stad)\s+/, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
