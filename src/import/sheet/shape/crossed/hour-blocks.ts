import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { HOUSE_WORD, ROOM_WORD, saysNothingIsOn } from "#import/words/about-shape.ts";
import { timedParts, type TimedPart } from "./timed-parts.ts";

/** Hours in a cell with what stands beside them there, the day, and what else the cell stands at. */
export interface HourCell extends TimedPart {
  line: number;
  day: string;
  /** The part of the day, the room or the house; empty when its line or column has no label. */
  label: string;
}
/** A grid of days with hours in its cells, and what stands alone above it. */
export interface HourBlock {
  headings: string[];
  cells: HourCell[];
}
interface Axis {
  labels: readonly string[];
  /** Days across: the rooms or parts of the day stand down. */
  isTurned: boolean;
}

/** Nothing when a line is neither alone above a grid, nor its labels, nor a row of it. */
export function hourBlocks(lines: readonly GridLine[]): { blocks: HourBlock[]; below: string[] } | undefined {
  const blocks: HourBlock[] = [];
  let axis: Axis | undefined;
  let loose: string[] = [];
  for (const [at, line] of lines.entries()) {
    const begun = axisOf(line, lines[at + 1]);
    if (begun) {
      axis = begun;
      blocks.push({ headings: loose, cells: [] });
      loose = [];
      continue;
    }
    const last = blocks.at(-1);
    const cells = axis && loose.length === 0 ? cellsOf(line, axis) : undefined;
    const texts = textsOf(line);
    if (last && cells) last.cells.push(...cells);
    else if (texts.length === 1) loose.push(texts[0] ?? "");
    else return undefined;
  }
  return blocks.some(({ cells }) => cells.length > 0) ? { blocks, below: loose } : undefined;
}

export const isDaypart = (label: string): boolean => !isFilled(label) || labelKind(label) === "daypart";
export const isRoom = (label: string): boolean =>
  ROOM_WORD.test(plain(label)) || HOUSE_WORD.test(plain(label));

/** Days, or labels of which none is called as a column of a list is, above a line with hours. */
function axisOf({ cells }: GridLine, next: GridLine | undefined): Axis | undefined {
  const [corner = "", ...labels] = cells;
  const filled = labels.filter(isFilled);
  if (filled.length === 0 || !next) return undefined;
  const isTurned = filled.every((label) => labelKind(label) === "day");
  const field = fitHeader(corner)[0]?.field;
  const isCorner = !isFilled(corner) || field === (isTurned ? "venue" : "days");
  const axis = { labels, isTurned };
  return isCorner && (isTurned || filled.every(isLabel)) && cellsOf(next, axis) ? axis : undefined;
}

function isLabel(label: string): boolean {
  if (isDaypart(label) || isRoom(label)) return true;
  const isPlain = label.length <= 40 && !/\d[.:]\d|[.!?]$/.test(label) && labelKind(label) === undefined;
  return isPlain && !fitHeader(label).some(({ score }) => score >= 50);
}

/** Nothing when the line is no day or room with hours in every cell that says anything. */
function cellsOf({ line, cells }: GridLine, { labels, isTurned }: Axis): HourCell[] | undefined {
  const [side = "", ...others] = cells;
  const isSide = isTurned ? isFilled(side) && (isDaypart(side) || isRoom(side)) : labelKind(side) === "day";
  if (!isSide || !others.some(isFilled)) return undefined;
  const found: HourCell[] = [];
  for (const [at, cell] of others.entries()) {
    if (!isFilled(cell) || saysNothingIsOn(plain(cell.slice(0, 201)))) continue;
    const parts = partsIn(cell);
    const label = labels[at] ?? "";
    if (parts.length === 0 || !isFilled(label)) return undefined;
    found.push(
      ...parts.map((part) => ({
        ...part,
        line,
        day: isTurned ? label : side,
        label: isTurned ? side : label,
      })),
    );
  }
  return found;
}

/** The hours in a cell with what stands beside them; nothing when a line of it says no hours. */
function partsIn(cell: string): TimedPart[] {
  const lines = cell
    .split(/\r?\n|\r|;/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(isFilled);
  const parts = lines.slice(0, 50).map((line) => timedParts(line));
  return parts.every((one) => one !== undefined) ? parts.flat() : [];
}
