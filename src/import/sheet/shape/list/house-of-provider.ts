import { plain } from "#domain/plain.ts";
import { comparedHeader } from "#import/sheet/columns/compared-header.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { ELSEWHERE_THAN_HOUSE, HOUSE_THAT_OFFERS } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

const PLACES: ReadonlySet<SheetField> = new Set<SheetField>(["venue", "address", "street"]);

/**
 * A column of museums or theatres says who offers it and where it is, in a list that says the place nowhere else; not of
 * a row that speaks of another place. */
export function withHouseOfProvider<Table extends Columns>(table: Table): Table {
  const { header, fields, rows } = table;
  const at = header.findIndex((name) => HOUSE_THAT_OFFERS.test(comparedHeader(name)));
  const isPlace = (name: string, column: number) => {
    const [best] = fitHeader(name);
    const isNamed = best !== undefined && best.score >= 50 && PLACES.has(best.field);
    const field = fields[column] ?? (isNamed ? best.field : undefined);
    return field !== undefined && PLACES.has(field) && rows.some(({ cells }) => isFilled(cells[column]));
  };
  if (at < 0 || header.some(isPlace)) return table;
  const width = header.length;
  return {
    ...table,
    header: [...header, headerOfField("venue").name],
    fields: [...Array.from({ length: width }, (_, column) => fields[column]), "venue"],
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: [
        ...Array.from({ length: width }, (_, column) => cells[column] ?? ""),
        cells.some((cell) => ELSEWHERE_THAN_HOUSE.test(plain(cell.slice(0, 1000)))) ? "" : (cells[at] ?? ""),
      ],
    })),
  };
}
