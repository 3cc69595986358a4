import { plain } from "#domain/plain.ts";
import { isTick, isTickOrNot, profileColumn } from "#import/sheet/columns/column-profile.ts";
import { isFilled, textsOf, type GridLine, type MergedBlock } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { AUDIENCE_ABOVE, MADE_COLUMNS, MADE_HEADING } from "#import/words/about-shape.ts";
import { readCrossTable, type CrossTable } from "./cross-table.ts";
import { headingIn } from "#import/sheet/shape/heading-lines.ts";
import { headerOfField, type MadeColumn } from "#import/sheet/shape/made-column.ts";

/** One week table of several, with what stands above and below it. */
interface WeekBlock {
  above: GridLine[];
  axis: GridLine;
  body: GridLine[];
  below: GridLine[];
}

/**
 * Week tables below each other, or one with crosses below its name, as one row for each name or cross. Nothing when the
 * lines are something else as well.
 */
export function readWeekBlocks(
  lines: readonly GridLine[],
  merged: readonly MergedBlock[],
): Omit<CrossTable, "above" | "below"> | undefined {
  const blocks = blocksOf(lines);
  if (!blocks) return undefined;
  const [only] = blocks;
  if (blocks.length < 2 && !(only && only.above.length > 0 && hasCrosses(only))) return undefined;
  const read = blocks.map((block) => readBlock(block, merged));
  const made = unique(read.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const rows = read.flatMap(({ rows: all }) => all);
  return rows.length === 0
    ? undefined
    : {
        header: made.map(({ name }) => name),
        fields: made.map(({ field }) => field),
        rows: rows.map(({ line, said }) => ({ line, cells: made.map(({ name }) => said.get(name) ?? "") })),
        nothing: read.reduce((sum, { nothing }) => sum + nothing, 0),
      };
}

const unique = (columns: readonly MadeColumn[]): MadeColumn[] => [
  ...new Map(columns.map((column) => [column.name, column])).values(),
];

function blocksOf(lines: readonly GridLine[]): WeekBlock[] | undefined {
  const blocks: WeekBlock[] = [];
  let loose: GridLine[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (isAxis(line)) {
      const { ended, begun } = apart(loose, last !== undefined);
      last?.below.push(...ended);
      blocks.push({ above: begun, axis: line, body: [], below: [] });
      loose = [];
    } else if (last && loose.length === 0 && (isTimed(line) || (isWithoutTimes(last) && saysTimes(line))))
      last.body.push(line);
    else if (textsOf(line).length === 1) loose.push(line);
    else return undefined;
  }
  blocks.at(-1)?.below.push(...loose);
  return blocks.length > 0 && blocks.every(({ body }) => body.length > 0) ? blocks : undefined;
}

/** Days across, and nothing beside them. */
function isAxis({ cells }: GridLine): boolean {
  const filled = cells.filter(isFilled);
  return filled.length >= 2 && filled.every((cell) => labelKind(cell) === "day");
}

/** Days from the first column on: the times stand in the cells with what is on. */
const isWithoutTimes = ({ axis }: WeekBlock): boolean => isFilled(axis.cells[0]);
const saysTimes = ({ cells }: GridLine): boolean =>
  cells.every((cell) => !isFilled(cell) || /^\D{0,20}\d{1,2}[:.]\d{2}/.test(cell));

function isTimed({ cells }: GridLine): boolean {
  const kind = labelKind(cells[0] ?? "");
  return kind === "time" || kind === "daypart";
}

/** Lines between two tables: what stands before an empty line is of the first, the last of them always of the second. */
function apart(lines: readonly GridLine[], hasBefore: boolean): { ended: GridLine[]; begun: GridLine[] } {
  if (!hasBefore) return { ended: [], begun: [...lines] };
  const gap = lines.findLastIndex((line, at) => at > 0 && line.line - (lines[at - 1]?.line ?? line.line) > 1);
  const from = gap > 0 ? gap : Math.max(0, lines.length - 1);
  return { ended: lines.slice(0, from), begun: lines.slice(from) };
}

function hasCrosses({ body }: WeekBlock): boolean {
  const cells = body.flatMap(({ cells: [, ...across] }) => across).filter(isFilled);
  return cells.some(isTick) && cells.every(isTickOrNot);
}

interface ReadBlock {
  columns: { column: MadeColumn; text: string }[];
  rows: { line: number; said: Map<string, string> }[];
  nothing: number;
}

function readBlock(block: WeekBlock, merged: readonly MergedBlock[]): ReadBlock {
  const crossed = hasCrosses(block);
  const { name, address } = headOf(block.above);
  const body = crossed
    ? block.body.map(({ line, cells }) => ({
        line,
        cells: cells.map((cell, at) => (at > 0 && isFilled(cell) ? (isTick(cell) ? name : "") : cell)),
      }))
    : block.body;
  const cross = readCrossTable([block.axis, ...body], merged);
  const beside = [
    ...(crossed || name === "" ? [] : [nameColumn(name)]),
    ...(address ? [{ column: headerOfField("address"), text: address }] : []),
    ...block.below.flatMap((line) => textsOf(line).map((text) => belowColumn(text))),
  ];
  const own = (cross?.header ?? []).map((title, at): MadeColumn => ({
    name: title,
    field: cross?.fields[at] ?? undefined,
  }));
  return {
    columns: [...own.map((column) => ({ column, text: "" })), ...beside],
    rows: (cross?.rows ?? []).map(({ line, cells }) => {
      const said = new Map(own.map(({ name: title }, at) => [title, cells[at] ?? ""]));
      for (const { column, text } of beside)
        said.set(column.name, [said.get(column.name), text].filter(Boolean).join("\n"));
      return { line, said };
    }),
    nothing: cross?.nothing ?? 0,
  };
}

/** "Boetseren (Kade 12)": a name, and the address behind it. */
function headOf(above: readonly GridLine[]): { name: string; address?: string } {
  const text = above.flatMap((line) => textsOf(line)).join(", ");
  const [whole, name = "", behind = ""] = /^([^(,:]{2,80}?) ?[(,:] ?([^()]{3,100})\)?$/.exec(text) ?? [];
  if (whole && profileColumn([behind]).share.street) return { name: name.trim(), address: behind.trim() };
  return { name: text };
}

/** What stands above names: a place, when it is called so; else nobody knows what it is. */
function nameColumn(text: string): { column: MadeColumn; text: string } {
  const heading = headingIn({ line: 0, cells: [text] });
  return {
    column: heading?.field ? headerOfField(heading.field) : { name: MADE_HEADING },
    text: heading?.text ?? text,
  };
}

const belowColumn = (text: string): { column: MadeColumn; text: string } => ({
  column: AUDIENCE_ABOVE.test(plain(text))
    ? headerOfField("audience")
    : { name: MADE_COLUMNS.remarks, field: "remarks" },
  text,
});
