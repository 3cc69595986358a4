import { couldBeTitles } from "#import/sheet/columns/value-fits.ts";
import { profileColumn } from "#import/sheet/columns/column-profile.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import type { GridLine } from "#import/sheet/grid.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

/** A list of clubs without a column for what they do: what one goes to is called as the club. */
export function withTitleOfProvider<Table extends Columns>(table: Table): Table {
  const { header, fields, rows } = table;
  const best = header.map((name, column) => fields[column] ?? fitOf(name));
  const at = best.indexOf("organization");
  // Short texts below "omschr" are what it is called.
  const mayHold = (column: number) =>
    (best[column] === undefined || best[column] === "description") &&
    couldBeTitles(profileColumn(rows.map(({ cells }) => cells[column] ?? "")));
  if (at < 0 || best.includes("title") || header.some((_, column) => mayHold(column))) return table;
  const width = header.length;
  return {
    ...table,
    header: [...header, headerOfField("title").name],
    fields: [...Array.from({ length: width }, (_, column) => fields[column]), "title"],
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: [...Array.from({ length: width }, (_, column) => cells[column] ?? ""), cells[at] ?? ""],
    })),
  };
}

function fitOf(name: string): SheetField | undefined {
  const [first] = fitHeader(name);
  return first && first.score >= 50 ? first.field : undefined;
}
