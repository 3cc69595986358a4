import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { periodNamed } from "#import/when/read-period.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";

interface UnfoldedMonths {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

const DAYS_ALONE = /^\d{1,2}(?:e|ste|de)?(?: ?(?:,|en|&|\+|\/|;) ?\d{1,2}(?:e|ste|de)?){0,9}$/;

/** Columns that are months with days in them, as one column with their dates: "13 en 27" below "jan 2027". */
export function unfoldMonths(
  header: readonly string[],
  rows: readonly GridLine[],
): UnfoldedMonths | undefined {
  const months = header.flatMap((name, column) => {
    const isMonth = labelKind(name) === "month" || /^\p{L}+ \d{4}$/u.test(periodNamed(name) ?? "");
    const cells = rows.map(({ cells: all }) => all[column]).filter(isFilled);
    return isMonth && cells.length > 0 && cells.every((cell) => DAYS_ALONE.test(cell.trim())) ? [column] : [];
  });
  if (months.length < 2) return undefined;
  const kept = header.map((_, column) => column).filter((column) => !months.includes(column));
  return {
    header: [...kept.map((column) => header[column] ?? ""), headerOfField("date").name],
    fields: [...kept.map(() => undefined), "date"],
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: [
        ...kept.map((column) => cells[column] ?? ""),
        months
          .flatMap((column) =>
            isFilled(cells[column]) ? [`${cells[column].trim()} ${header[column] ?? ""}`] : [],
          )
          .join(", "),
      ],
    })),
  };
}
