import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";

const ENOUGH = 2;
const isDay = (cell: string | undefined): boolean =>
  cell !== undefined && cell.length <= 60 && labelKind(cell) === "day";

/** In which column days stand beside what is on; nothing when they do not, or in several. */
function columnOfDays(lines: readonly GridLine[]): number | undefined {
  const beside = lines.filter((line) => textsOf(line).length > 1);
  const counts = new Map<number, number>();
  for (const { cells } of beside)
    cells.forEach((cell, column) => isDay(cell) && counts.set(column, (counts.get(column) ?? 0) + 1));
  const [only, ...more] = [...counts].filter(([, count]) => count >= ENOUGH);
  return only && more.length === 0 ? only[0] : undefined;
}

/**
 * "Maandag" alone above "Woensdag | Taalles": where days stand beside what is on, one with nothing beside it is a day on
 * which nothing is, or the day of the lines below it that name none. It is never the heading of other days.
 */
export function withDaysBeside(lines: GridLine[]): GridLine[] {
  const column = columnOfDays(lines);
  const isAlone = (line: GridLine): boolean => textsOf(line).length === 1 && isDay(line.cells[column ?? -1]);
  if (column === undefined || !lines.some((line) => isAlone(line))) return lines;
  let day = "";
  return lines.flatMap((line) => {
    const cell = line.cells[column] ?? "";
    if (isFilled(cell)) {
      day = isDay(cell) ? cell : "";
      return isAlone(line) ? [] : [line];
    }
    const isBehind = line.cells.findIndex(isFilled) > column;
    return [isBehind && day !== "" ? { ...line, cells: line.cells.with(column, day) } : line];
  });
}
