import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";
import type { SheetBlock } from "#import/sheet/shape/sheet-block.ts";
import { isTownOrQuarter } from "#import/words/facts/town-names.ts";
import type { SheetField } from "#import/words/headers.ts";
import { isStreet } from "#import/row/read-place.ts";
import { isSentence } from "#import/sheet/shape/heading-lines.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}
interface Sections {
  block: SheetBlock;
  /** The place of the rows from this line on; `city`: a town that stands on a line of its own. */
  places: { from: number; venue: string; city: string }[];
}

const MOST_LINES = 3;
const OF_A_PLACE: ReadonlySet<SheetField | undefined> = new Set(["venue", "address", "street", "city"]);

/**
 * A list in parts, each below the name of its place with its street or town on the next line, and the names of the
 * columns again: "Sportpark Zuid / Zutphen / Ploeg | Ma | Wo". Nothing when not every part stands below such lines.
 */
export function placesOfSections(block: SheetBlock): Sections | undefined {
  const { lines, header, again = [] } = block;
  if (header === undefined || again.length === 0) return undefined;
  const later = again.filter((at) => at <= lines.length).map((at) => linesAbove(lines, at, MOST_LINES));
  const most = Math.max(...later.map(({ length }) => length));
  const parts = [linesAbove(lines, header, most), ...later];
  if (
    !parts.every((part) => isPlace(part, mayBeAddress)) ||
    !parts.some((part) => isPlace(part, isOfAddress))
  )
    return undefined;
  const gone = new Set(parts.flat());
  const kept = lines.filter((line) => !gone.has(line));
  return {
    block: { lines: kept, header: kept.indexOf(lines[header] as GridLine) },
    places: parts.map((part) => {
      const texts = part.flatMap(textsOf);
      const city = /[\d,]/.test(texts.at(-1) ?? "") ? "" : (texts.at(-1) ?? "");
      return {
        from: part[0]?.line ?? 0,
        venue: texts.slice(0, city === "" ? undefined : -1).join(", "),
        city,
      };
    }),
  };
}

/** The lines of one text right above this one, a few at most. */
function linesAbove(lines: readonly GridLine[], at: number, most: number): GridLine[] {
  let from = at;
  while (from > 0 && at - from < most && textsOf(lines[from - 1] as GridLine).length === 1) from -= 1;
  return lines.slice(from, at);
}

/** A name, and below it a street or a town. */
function isPlace(lines: readonly GridLine[], isAddress: (text: string) => boolean): boolean {
  const [name = "", ...address] = lines.flatMap(textsOf);
  return (
    name.length <= 60 &&
    !isSentence(name) &&
    address.length > 0 &&
    address.every((text) => text.length <= 80 && text.split(", ").every(isAddress))
  );
}
const isOfAddress = (text: string): boolean =>
  isStreet(text) || isTownOrQuarter(plain(text.replace(WITH_POSTCODE, "")));
/** A village that we do not know, where another part has an address. */
const mayBeAddress = (text: string): boolean =>
  isOfAddress(text) || /^\p{Lu}[\p{L}'’-]+$/u.test(text.replace(WITH_POSTCODE, ""));
const WITH_POSTCODE = /^[1-9]\d{3} ?(?:[A-Z]{2} )?/;

/** Gives each row the place of its part, where the list has no column for it. */
export function withPlacesOfSections<Table extends Columns>(table: Table, places: Sections["places"]): Table {
  const { header, fields, rows } = table;
  const fieldOf = (name: string, at: number) => {
    const [best] = fitHeader(name);
    return fields[at] ?? (best && best.score >= 50 ? best.field : undefined);
  };
  if (header.some((name, at) => OF_A_PLACE.has(fieldOf(name, at)))) return table;
  const made = (["venue", "city"] as const).filter((field) => places.some((one) => one[field] !== ""));
  return {
    ...table,
    header: [...header, ...made.map((field) => headerOfField(field).name)],
    fields: [...header.map((_, at) => fields[at]), ...made],
    rows: rows.map(({ line, cells }) => {
      const place = places.findLast(({ from }) => from < line);
      return {
        line,
        cells: [...header.map((_, at) => cells[at] ?? ""), ...made.map((field) => place?.[field] ?? "")],
      };
    }),
  };
}
