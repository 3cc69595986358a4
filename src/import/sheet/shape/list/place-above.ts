import { readPlaceLine } from "#import/row/place/read-place-line.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { ALL_OF_IT_AT, HOUSE, UNLESS_SAID } from "#import/words/facts/place-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

const OF_A_PLACE: ReadonlySet<SheetField | undefined> = new Set(["venue", "address", "street"]);

/**
 * "Alle lessen zijn in Sporthal De Kamp, Kampweg 3 te Vorden" above a list is the place of its rows, as far as the list
 * has no column for it: down to the next line that is a title as the first one is ("Agenda 2025", "Agenda 2026").
 */
export function withPlaceAbove<Table extends Columns>(table: Table, lines: readonly GridLine[]): Table {
  const said = lines.findIndex((line) => placeIn(line) !== undefined);
  const place = lines[said] && placeIn(lines[said]);
  if (
    !place ||
    table.header.some((name, at) => OF_A_PLACE.has(table.fields[at] ?? fitHeader(name)[0]?.field))
  )
    return table;
  const from = lines[said]?.line ?? 0;
  const title = lines.slice(0, said).map(titleOf).find(Boolean);
  const until = lines.slice(said + 1).find((line) => title !== undefined && titleOf(line) === title)?.line;
  const made = headerOfField("venue");
  return {
    ...table,
    header: [...table.header, made.name],
    fields: [...table.header.map((_, at) => table.fields[at]), made.field],
    rows: table.rows.map(({ line, cells }) => ({
      line,
      cells: [
        ...table.header.map((_, at) => cells[at] ?? ""),
        line > from && (until === undefined || line < until) ? place : "",
      ],
    })),
  };
}

/** The first word of a line that is a title. */
function titleOf(line: GridLine): string | undefined {
  const [text = "", ...others] = textsOf(line);
  const word = /^\p{L}{3,20}(?= )/u.exec(text)?.[0];
  return others.length === 0 && text.length <= 60 ? word?.toLowerCase() : undefined;
}

/** The place of everything below, as it would stand in a cell. */
function placeIn(line: GridLine): string | undefined {
  const [text = "", ...others] = textsOf(line);
  if (others.length > 0 || text.length > 300) return undefined;
  const all = ALL_OF_IT_AT.exec(text);
  if (!all) return undefined;
  const rest = text
    .slice(all.index + all[0].length)
    .replace(UNLESS_SAID, "")
    .replace(/^ (?:de|het|ons|onze) /, " ");
  const { name, street, postcode, city, unclear, inside } = readPlaceLine(rest.replace(/[.!*]{1,3}$/, ""));
  if (unclear.length > 0 || (!street && !(name && HOUSE.test(name)))) return undefined;
  return [name, inside, street, [postcode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}
