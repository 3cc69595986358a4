import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { MONTH } from "./calendar/days-of-month.ts";

const ENOUGH = 3;
const BEGINS = new RegExp(
  `^((?:${MONTH})\\b\\.?) (\\d{1,2})(?![\\d.:/]|e\\b| ?(?:uur|u|jaar|pers)\\b)`,
  "iu",
);

const DATED = new RegExp(`^(?:\\d{1,2} (?:${MONTH})\\b|(?:${MONTH})\\b\\.? \\d{1,2}(?![\\d.:/]))`, "iu");

/** "Mrt 20 - Solderen": lines that begin with a month and its day, as a day and its month. */
export function withDayBeforeMonth(lines: GridLine[]): GridLine[] {
  const dated = lines.filter((line) => DATED.test(textsOf(line)[0] ?? ""));
  if (dated.length < ENOUGH) return lines;
  return lines.map((line) => {
    const at = line.cells.findIndex((cell) => cell.trim() !== "");
    return BEGINS.test(line.cells[at]?.trim() ?? "")
      ? {
          line: line.line,
          cells: line.cells.map((cell, index) =>
            index === at ? cell.trim().replace(BEGINS, "$2 $1") : cell,
          ),
        }
      : line;
  });
}
