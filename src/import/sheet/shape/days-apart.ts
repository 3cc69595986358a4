import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import type { SheetBlock } from "./sheet-block.ts";

const LEAST = 3;
const isDay = (cell: string): boolean => cell.length <= 60 && labelKind(cell) === "day";

/**
 * An agenda of days below a list without any: "Agenda", then "Woensdag | Taalles", after an empty line. It is a block of
 * its own, for its first column is not what the header of the list says. What stands behind it is of the list again.
 */
export function withDaysApart(block: SheetBlock): SheetBlock[] {
  const { lines, header } = block;
  if (header === undefined || lines.slice(header + 1).every(({ cells }) => !isDay(cells[0] ?? "")))
    return [block];
  const [best] = fitHeader(lines[header]?.cells[0] ?? "");
  if (best && best.score >= 90 && OF_DAYS.has(best.field)) return [block];
  const from = lines.findIndex(
    (_, at) => at > header && isAfterGap(lines, at) && daysFrom(lines, at) >= LEAST,
  );
  if (from < 0 || lines.slice(header + 1, from).some(({ cells }) => isDay(cells[0] ?? ""))) return [block];
  const gap = lines.findIndex((_, at) => at > from && isAfterGap(lines, at));
  const end = gap < 0 ? lines.length : gap;
  const behind = lines.slice(end);
  return [
    { ...block, lines: lines.slice(0, from) },
    { lines: lines.slice(from, end) },
    ...(behind.length > 0 ? [{ lines: [...lines.slice(header, header + 1), ...behind], header: 0 }] : []),
  ];
}

const OF_DAYS: ReadonlySet<string> = new Set(["days", "when", "date", "period", "frequency"]);

const isAfterGap = (lines: readonly GridLine[], at: number): boolean =>
  (lines[at]?.line ?? 0) - (lines[at - 1]?.line ?? 0) > 1;

/** How many lines that begin with a day follow, up to the next empty line; a name alone may stand above them. */
function daysFrom(lines: readonly GridLine[], at: number): number {
  const next = lines.findIndex((_, index) => index > at && isAfterGap(lines, index));
  const run = lines.slice(at, next < 0 ? lines.length : next);
  const [first] = run;
  const named = first && textsOf(first).length === 1 && !isDay(first.cells[0] ?? "") ? run.slice(1) : run;
  const isOfDays = named.every(({ cells }) => isDay(cells[0] ?? "") || (cells[0] ?? "").trim() === "");
  return isOfDays ? named.filter(({ cells }) => isDay(cells[0] ?? "")).length : 0;
}
