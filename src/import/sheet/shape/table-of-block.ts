import { columnLetters, isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { nothingOn, writtenOnce, unnamedColumn, type SheetShape } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";
import { takeBelow } from "./list/below-table.ts";
import { hasRowPerDate } from "./list/row-per-date.ts";
import { carryDown } from "./list/carry-down.ts";
import type { SheetBlock } from "./sheet-block.ts";
import { speaksForItself } from "./without-known-header.ts";
import { withDatesOfNames } from "./list/dates-of-names.ts";
import { foldTicks } from "./crossed/fold-ticks.ts";
import { withHouseOfProvider } from "./list/house-of-provider.ts";
import { withDaysBeside } from "./list/days-beside.ts";
import { withHoursOfDays } from "./list/hours-of-days.ts";
import { withLabelledLines } from "./list/labelled-lines.ts";
import { namesOnLines } from "./header-lines.ts";
import { unfoldMonths } from "./crossed/unfold-months.ts";
import { withTitleOfPage } from "./list/title-of-page.ts";
import { withTitleOfProvider } from "./list/title-of-provider.ts";
import { withOneColumnOfTwo } from "./list/two-kinds-of-records.ts";
import { unfoldPlaces } from "./crossed/unfold-places.ts";
import { isLoneName, readHeadings } from "./heading-lines.ts";
import { noteAbove, readAbove, takePreamble } from "./read-above.ts";
import type { MadeColumn } from "./made-column.ts";
import { placesOfSections, withPlacesOfSections } from "./list/places-of-sections.ts";
import { withPlaceAbove } from "./list/place-above.ts";
import type { FoundTable } from "./found-table.ts";

/** A list with its header, each of its parts below the place where it is. */
export function tableOfBlock(
  block: SheetBlock,
  options: { shape?: SheetShape | undefined; least?: number } = {},
): FoundTable | undefined {
  const sections = options.shape ? undefined : placesOfSections(block);
  const table = listOfBlock(sections?.block ?? block, options);
  return table && sections ? withPlacesOfSections(table, sections.places) : table;
}

/** A list with its header, or without one when its columns speak for themselves; with what stands above its rows. */
function listOfBlock(
  { lines, header, repeated }: SheetBlock,
  { shape, least }: { shape?: SheetShape | undefined; least?: number } = {},
): FoundTable | undefined {
  const forced = shape === "list" || shape === "columns";
  const headless = header === undefined;
  if (headless && !speaksForItself(lines, least)) return undefined;
  const above = headless ? [] : lines.slice(0, header);
  const named = headless ? { names: loneNames(lines), below: 0 } : namesOnLines(lines, header);
  const {
    rows: found,
    below: page,
    ofRows,
  } = forced
    ? { rows: lines.slice(named.below), below: [], ofRows: [] }
    : takeBelow(named.names, lines.slice(named.below));
  const below = forced ? found : withDaysBeside(found);
  const { heading, made, texts } = readAbove(
    headless ? takePreamble(below) : above,
    repeated,
    ofRows,
    named.names,
  );
  const headed = forced ? undefined : readHeadings(heading ? [heading, ...below] : below, repeated);
  const names = namesOf(named.names, below);
  const columns: MadeColumn[] = [
    ...(headed?.made ?? []),
    ...made.map(({ column }) => column),
    ...names.map((name) => ({ name })),
  ];
  const before = headed?.made.length ?? 0;
  const beside = (headed?.rows ?? below).map(({ line, cells }) => ({
    line,
    cells: [...cells.slice(0, before), ...made.map(({ text }) => text), ...cells.slice(before)],
  }));
  const { rows, carried } =
    forced || before > 0
      ? { rows: beside, carried: [] }
      : carryDown(
          columns.map(({ name }) => name),
          beside,
        );
  const padded = [...new Array<string>(before + made.length).fill(""), ...(above.at(-1)?.cells ?? [])];
  const matrix = forced ? undefined : matrixOf(columns, rows, padded);
  const table = withPlaceAbove(
    {
      ...(matrix ?? {
        header: columns.map(({ name }) => name),
        fields: columns.map(({ field }) => field),
        rows,
      }),
      notes: [
        ...noteAbove(matrix ? [] : texts),
        ...(carried.length > 0 ? [writtenOnce(carried)] : []),
        ...(headed?.nothing ? [nothingOn(headed.nothing)] : []),
      ],
    },
    lines,
  );
  const kind = headed && headed.made.length > 0 ? "headings" : hasRowPerDate(table) ? "dates" : "list";
  return {
    ...withTitleOfPage(
      withTitleOfProvider(
        withHouseOfProvider(withDatesOfNames(withHoursOfDays(withOneColumnOfTwo(withLabelledLines(table))))),
      ),
    ),
    shape: shape ?? (matrix ? "matrix" : kind),
    ...(page.length > 0 ? { below: page } : {}),
  };
}

/** Columns that are values of one thing, crossed with the rows: ticks, or moments below the names of houses. */
function matrixOf(columns: readonly MadeColumn[], rows: readonly GridLine[], above: readonly string[]) {
  const header = columns.map(({ name }) => name);
  const folded = foldTicks(header, rows, above) ?? unfoldPlaces(header, rows) ?? unfoldMonths(header, rows);
  return (
    folded && {
      ...folded,
      fields: folded.fields.map((field, at) => field ?? fieldNamed(columns, folded.header[at])),
    }
  );
}

const fieldNamed = (columns: readonly MadeColumn[], name: string | undefined): SheetField | undefined =>
  columns.find((one) => one.name === name)?.field;

/** The name of one column, where it stands alone above its cells. */
function loneNames(lines: readonly GridLine[]): string[] {
  const line = lines.find((one) => textsOf(one).length === 1 && isLoneName(textsOf(one)[0] ?? ""));
  return line ? line.cells : [];
}

/** Columns without a name are called as the spreadsheet program does. */
function namesOf(header: readonly string[], rows: readonly GridLine[]): string[] {
  const filled = new Set<number>();
  for (const { cells } of rows) cells.forEach((cell, column) => isFilled(cell) && filled.add(column));
  const width = Math.max(header.length, ...[...filled].map((column) => column + 1));
  return Array.from({ length: width }, (_, column) => {
    const name = (header[column] ?? "").slice(0, 200).replace(/\s+/g, " ").trim();
    return name === "" && filled.has(column) ? unnamedColumn(columnLetters(column)) : name;
  });
}
