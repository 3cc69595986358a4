import { plain } from "#domain/plain.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { periodNamed } from "#import/when/read-period.ts";
import { DATE, MONTHS } from "#import/words/time-phrases.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

/** "agenda-2027.csv", or a worksheet called "Najaar 2026": the year of dates without one, where nothing else says it. */
export function withPeriodOfName<Table extends Columns>(table: Table, name: string): Table {
  const { header, fields, rows } = table;
  const says = (field: SheetField) =>
    fields.includes(field) || header.some((one) => (fitHeader(one)[0]?.field ?? "") === field);
  const period = periodNamed(name.replace(/\.\w{1,5}$/, "").replace(/[_.-](?!\d{2,4}\b)|(?<=\p{L})-/gu, " "));
  if (!period || says("period") || !lacksYears(table)) return table;
  const width = header.length;
  return {
    ...table,
    header: [...header, headerOfField("period").name],
    fields: [...Array.from({ length: width }, (_, column) => fields[column]), "period"],
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: [...Array.from({ length: width }, (_, column) => cells[column] ?? ""), period],
    })),
  };
}

/** "10-12" is a date below a name that says so, and else a time. */
const isDate = (cell: string, isOfDates: boolean): boolean =>
  DATE.test(cell) && (isOfDates || MONTHS.test(cell));

/** One column holds dates down nearly all rows, and hardly one of them has a year. */
function lacksYears({ header, rows }: Columns): boolean {
  return header.some((name, column) => {
    const isOfDates = /date/i.test(fitHeader(name)[0]?.field ?? "");
    const cells = rows.map(({ cells: all }) => all[column]).filter(isFilled);
    const dates = cells.filter((cell) => cell.length <= 40 && isDate(plain(cell), isOfDates));
    const bare = dates.filter((cell) => !/\d{4}|'\d{2}|\d[-/.]\d{1,2}[-/.]\d{2}\b/.test(cell));
    return dates.length >= cells.length * 0.8 && bare.length > dates.length * 0.5;
  });
}
