import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";
import { placeOfAllAt } from "./place-in-lines.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

const OF_A_PLACE: ReadonlySet<SheetField | undefined> = new Set(["venue", "address", "street"]);

/**
 * "Alle lessen zijn in Sporthal De Kamp, Kampweg 3 te Vorden" above a list, or such a place on lines below "Locatie:", is
 * the place of its rows, as far as the list has no column for it: down to the next line that is a title as the first one
 * is ("Agenda 2025", "Agenda 2026").
 */
export function withPlaceAbove<Table extends Columns>(table: Table, lines: readonly GridLine[]): Table {
  const said = lines.findIndex((_, at) => placeOfAllAt(lines, at) !== undefined);
  const place = said < 0 ? undefined : placeOfAllAt(lines, said);
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
