import { profileColumn } from "#import/sheet/columns/column-profile.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import type { SheetBlock } from "./sheet-block.ts";

const ENOUGH_ROWS = 2;
const MOST_SECTIONS = 60;

/** What stands in a column of a section: when it is, or a text. */
type Held = "when" | "text" | undefined;
interface Section {
  lines: GridLine[];
  rows: GridLine[];
}

/**
 * A page on which a list ends and another begins below a line of its own, without names of columns: in one and the same
 * column stands now a name and then a day or an hour. Each part is a block of its own.
 */
export function withColumnsApart(block: SheetBlock): SheetBlock[] {
  const { lines, header, again } = block;
  if (again && again.length > 0) return [block];
  const from = (header ?? -1) + 1;
  const sections = sectionsOf(lines.slice(from));
  if (sections.length < 2 || sections.length > MOST_SECTIONS) return [block];
  const parts: { lines: GridLine[]; held: Held[] }[] = [];
  for (const section of sections) {
    const held = heldIn(section.rows);
    const last = parts.at(-1);
    if (last && !isOther(last.held, held)) {
      last.lines.push(...section.lines);
      last.held = held.map((one, at) => one ?? last.held[at]);
    } else parts.push({ lines: section.lines, held });
  }
  const [first, ...others] = parts;
  if (!first || others.length === 0) return [block];
  return [
    { ...block, lines: [...lines.slice(0, from), ...first.lines] },
    ...others.map((part) => ({ lines: part.lines })),
  ];
}

/** Rows with the lines that stand alone above them. */
function sectionsOf(lines: readonly GridLine[]): Section[] {
  const sections: Section[] = [];
  let isAbove = true;
  for (const line of lines) {
    const isRow = textsOf(line).length > 1;
    if (sections.length === 0 || (!isRow && !isAbove)) sections.push({ lines: [], rows: [] });
    const last = sections.at(-1);
    last?.lines.push(line);
    if (isRow) last?.rows.push(line);
    isAbove = !isRow;
  }
  return sections;
}

function heldIn(rows: readonly GridLine[]): Held[] {
  if (rows.length < ENOUGH_ROWS) return [];
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: Math.min(width, 30) }, (_, at) => {
    const { filled, share } = profileColumn(rows.map(({ cells }) => cells[at] ?? ""));
    if (filled < ENOUGH_ROWS) return undefined;
    const { day = 0, date = 0, time = 0, times = 0, moment = 0, text = 0, long = 0 } = share;
    if (day + date + time + times + moment === 1) return "when";
    return text + long === 1 ? "text" : undefined;
  });
}

const isOther = (above: readonly Held[], below: readonly Held[]): boolean =>
  below.some((held, at) => held !== undefined && above[at] !== undefined && above[at] !== held);
