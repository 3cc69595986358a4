import { plain } from "#domain/plain.ts";
import { withoutPersonalData } from "#import/row/people/without-people.ts";
import { readPlaceLine } from "#import/row/place/read-place-line.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { placesToldApart, PLACES_HEADING } from "#import/words/about-shape.ts";
import { HOUSE } from "#import/words/facts/place-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";

/** A place that stands once on the sheet, and is named at the rows by its name or by a key in brackets. */
interface ListedPlace {
  key?: string;
  name: string;
  address: string;
}

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

const ABOUT_PLACES: ReadonlySet<SheetField | undefined> = new Set<SheetField>([
  "venue",
  "address",
  "street",
  "postcode",
  "city",
  "phone",
]);
const ADDRESSES: ReadonlySet<SheetField | undefined> = new Set<SheetField>(["address", "street"]);
const KEY = /^\(?([1-9]\d?|[A-Z])\)?[.:)]?$/;
const KEYED = /^\(?([1-9]\d?|[A-Z])\)?(?: ?[:=)]|\.(?!\d)) ?(?=\p{Lu})/u;
/** A name that another holds whole is one of this many letters at least: "Hal" is in too many. */
const SHORTEST_NAME = 4;

/** Takes a list of places away from the lines of a sheet, when other lines name them. */
export function takeListedPlaces(lines: readonly GridLine[]): {
  lines: readonly GridLine[];
  places: ListedPlace[];
} {
  const all = keyedPlaces(lines) ?? headedPlaces(lines);
  if (!all) return { lines, places: [] };
  const rest = [...lines.slice(0, all.from), ...lines.slice(all.until)];
  const isNamed = all.places.some(({ key, name }) =>
    rest.some(({ cells }) =>
      cells.some((cell) => (key === undefined ? isSameName(name, cell) : refersTo(key, cell))),
    ),
  );
  return isNamed ? { lines: rest, places: all.places } : { lines, places: [] };
}

interface PlaceLines {
  from: number;
  until: number;
  places: ListedPlace[];
}

/** "1 | Basisschool Het Anker, Havenweg 12": two lines or more, most of them with a street or a house. */
function keyedPlaces(lines: readonly GridLine[]): PlaceLines | undefined {
  const from = lines.findIndex((line, at) => keyed(line) && keyed(lines[at + 1]));
  if (from < 0) return undefined;
  const places: ListedPlace[] = [];
  for (const line of lines.slice(from, from + 40)) {
    const place = keyed(line);
    if (!place) break;
    places.push(place);
  }
  const known = places.filter(({ name, address }) => address !== "" || HOUSE.test(name)).length;
  return known >= places.length * 0.6 ? { from, until: from + places.length, places } : undefined;
}

function keyed(line: GridLine | undefined): ListedPlace | undefined {
  const [first = "", ...others] = line ? textsOf(line) : [];
  const alone = KEY.exec(first)?.[1];
  if (alone && others.length > 0) return { key: alone, ...placeOf(others) };
  const [whole, key] = KEYED.exec(first) ?? [];
  return whole && key ? { key, ...placeOf([first.slice(whole.length), ...others]) } : undefined;
}

/** Below "Locaties", or below names of columns that are all of a place: a name, and where it is. */
function headedPlaces(lines: readonly GridLine[]): PlaceLines | undefined {
  const heading = lines.findIndex((line, at) => at > 1 && headsPlaces(line));
  if (heading < 0) return undefined;
  const below = lines.slice(heading + 1);
  const from = below[0] && namesPlaceColumns(below[0]) ? 1 : 0;
  const places: ListedPlace[] = [];
  for (const line of below.slice(from, from + 60)) {
    const texts = textsOf(line);
    const place = placeOf(texts);
    if (texts.length > 5 || place.address === "" || place.name === "") break;
    places.push(place);
  }
  return places.length > 0 ? { from: heading, until: heading + 1 + from + places.length, places } : undefined;
}

function headsPlaces(line: GridLine): boolean {
  const [text = "", ...others] = textsOf(line);
  return (others.length === 0 && PLACES_HEADING.test(plain(text))) || namesPlaceColumns(line);
}

function namesPlaceColumns(line: GridLine): boolean {
  const names = textsOf(line);
  return (
    names.length > 1 &&
    names.every((name) => name.length <= 30 && !/\d/.test(name)) &&
    names.every((name) => ABOUT_PLACES.has(fitHeader(name)[0]?.field)) &&
    names.some((name) => fitHeader(name)[0]?.field === "venue")
  );
}

/** A name, and what is left when it has a street or a postcode. */
function placeOf(texts: readonly string[]): Omit<ListedPlace, "key"> {
  const parts = texts
    .flatMap((text) => text.split(/\r?\n|, /))
    .map((part) =>
      part
        .replace(/\s+/g, " ")
        .replace(/[.,; ]{1,3}$/, "")
        .trim(),
    )
    .filter(isFilled);
  const [name = "", ...others] = parts;
  const { street, postcode, figures } = readPlaceLine(others.join(", "));
  const isAddress = street !== undefined || postcode !== undefined || figures !== undefined;
  return isAddress ? { name, address: others.join(", ") } : { name: parts.join(", "), address: "" };
}

/** Gives the rows of a table the address, or the whole place, of what they name. */
export function withListedPlaces<Table extends Columns>(table: Table, places: readonly ListedPlace[]): Table {
  if (places.length === 0) return table;
  const fieldAt = (at: number) => table.fields[at] ?? fitHeader(table.header[at] ?? "")[0]?.field;
  const columns = table.header.map((_, at) => at);
  if (columns.some((at) => ADDRESSES.has(fieldAt(at)))) return table;
  const venue = columns.find((at) => fieldAt(at) === "venue");
  const isKeyed = places.some(({ key }) => key !== undefined);
  if (!isKeyed && venue === undefined) return table;
  const made = headerOfField(isKeyed && venue === undefined ? "venue" : "address");
  const named = new Set<ListedPlace>();
  const rows = table.rows.map(({ line, cells }) => {
    const padded = columns.map((at) => cells[at] ?? "");
    const place = isKeyed
      ? oneOf(places.filter(({ key = "" }) => padded.some((cell) => refersTo(key, cell))))
      : oneOf(places.filter(({ name }) => isSameName(name, padded[venue ?? -1] ?? "")));
    if (!place) return { line, cells: [...padded, ""] };
    named.add(place);
    const whole = [place.name, place.address].filter(Boolean).join(", ");
    const own = isKeyed ? padded.map((cell) => withoutKey(place.key ?? "", cell)) : padded;
    return { line, cells: [...own, made.field === "venue" ? whole : place.address] };
  });
  return {
    ...table,
    header: [...table.header, made.name],
    fields: [...columns.map((at) => table.fields[at]), made.field],
    rows,
    notes: [
      ...table.notes,
      placesToldApart(
        places.length,
        places.flatMap((place) =>
          named.has(place) ? [] : withoutPersonalData(place.name).text.trim() || [],
        ),
      ),
    ],
  };
}

const oneOf = (found: readonly ListedPlace[]): ListedPlace | undefined =>
  found.length === 1 ? found[0] : undefined;

const refersTo = (key: string, cell: string): boolean => withoutKey(key, cell) !== cell;

/** A cell without the key that stands in brackets at its end. */
function withoutKey(key: string, cell: string): string {
  const end = cell.replace(/[\s.]{1,5}$/, "");
  return end.endsWith(`(${key})`) ? end.slice(0, -key.length - 2).trim() : cell;
}

function isSameName(name: string, cell: string): boolean {
  const [one, other] = [plain(name), plain(cell.slice(0, 120)).trim()];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length >= SHORTEST_NAME && long.split(`${short}`).length === 2 && ` ${long} `.includes(` ${short} `)
  );
}
