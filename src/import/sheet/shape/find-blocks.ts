import { findHeader, isHeaderBelowGap, isHeaderFurtherDown } from "#import/sheet/find-header.ts";
import { fieldsNamedBy } from "#import/sheet/columns/fit-header.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { columnsOfLines, isRowAmong } from "#import/sheet/row-or-header.ts";
import { withColumnsApart } from "./columns-apart.ts";
import { withDaysApart } from "./days-apart.ts";
import type { SheetBlock } from "./sheet-block.ts";

/** The blocks of a sheet: beside each other with an empty column between, and below each other with headers of their own. */
export function findBlocks(lines: readonly GridLine[], known: readonly string[]): SheetBlock[] {
  return besideEachOther(lines)
    .flatMap((part) => belowEachOther(part, known))
    .flatMap(withDaysApart)
    .flatMap(withColumnsApart);
}

function besideEachOther(lines: readonly GridLine[]): GridLine[][] {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const filled = new Array<boolean>(width).fill(false);
  for (const { cells } of lines) cells.forEach((cell, column) => (filled[column] ||= isFilled(cell)));
  const header = findHeader(lines.map(({ cells }) => cells));
  if (header === undefined) return [[...lines]];
  const names = lines[header]?.cells ?? [];
  const parts = partsOf(filled, repeatIn(names));
  const each = parts.map(([from, to]) => names.slice(from, to));
  if (parts.length < 2 || !areLists(each)) return [[...lines]];
  return parts.map(([from, to]) =>
    lines
      .map(({ line, cells }) => ({ line, cells: cells.slice(from, to) }))
      .filter(({ cells }) => cells.some(isFilled)),
  );
}

/** Each names what is on, or the same things as the first: anything else is one list with an empty column in it. */
function areLists(parts: readonly (readonly string[])[]): boolean {
  const named = parts.map((part) => fieldsNamedBy(part.filter(isFilled)));
  const [first, ...others] = named;
  const isLikeFirst = (fields: NonNullable<typeof first>) =>
    first !== undefined && fields.intersection(first).size > 1;
  return (
    named.every(({ size }) => size > 1) &&
    (named.every((fields) => fields.has("title")) || others.every(isLikeFirst))
  );
}

/** After how many columns the same names begin again; nothing when they do not. */
function repeatIn(names: readonly string[]): number | undefined {
  const texts = names.map((name) => name.trim());
  const first = texts.findIndex(isFilled);
  const again = texts.indexOf(texts[first] ?? "", first + 1);
  const every = again - first;
  if (first < 0 || again < 0 || every < 2) return undefined;
  const same = texts.slice(again).every((name, index) => name === texts[first + (index % every)]);
  return same && (texts.length - first) % every === 0 ? every : undefined;
}

function partsOf(filled: readonly boolean[], repeat: number | undefined): [number, number][] {
  const parts: [number, number][] = [];
  let from: number | undefined;
  for (let column = 0; column <= filled.length; column += 1) {
    const ends = !filled[column] || (from !== undefined && repeat !== undefined && column - from === repeat);
    if (ends && from !== undefined) {
      parts.push([from, column]);
      from = undefined;
    }
    if (filled[column]) from ??= column;
  }
  return parts;
}

/** A header that comes again with the same names is passed over; one with other names begins a block. */
function belowEachOther(lines: readonly GridLine[], known: readonly string[]): SheetBlock[] {
  const first = findHeader(
    lines.map(({ cells }) => cells),
    known,
  );
  if (first === undefined) return [{ lines: [...lines] }];
  // A line of names right above another is that of their groups.
  const early = lines.findIndex(
    ({ cells }, index) =>
      index < first && isHeaderFurtherDown(cells) && !isHeaderFurtherDown(lines[index + 1]?.cells ?? []),
  );
  const start = early < 0 ? first : early;
  const blocks: SheetBlock[] = [];
  let block: SheetBlock = { lines: lines.slice(0, start + 1), header: start };
  let names = joined(lines[start]);
  const cellsOf = lines.map(({ cells }) => cells);
  const columns = columnsOfLines(cellsOf);
  for (const [index, line] of lines.entries()) {
    if (index <= start) continue;
    if (joined(line) === names) {
      block.repeated = true;
      (block.again ??= []).push(block.lines.length);
      continue;
    }
    const isBelowGap = line.line - (lines[index - 1]?.line ?? line.line) > 1;
    const isHeader = isHeaderFurtherDown(line.cells) || (isBelowGap && isHeaderBelowGap(cellsOf, index));
    const isHeaderAnew = areSameNames(lines[start]?.cells ?? [], line.cells);
    if (!isHeaderAnew && (!isHeader || isRowAmong(columns, line.cells))) {
      block.lines.push(line);
      continue;
    }
    const title = titleAtEnd(block.lines, block.header ?? 0);
    blocks.push(block);
    if (isHeaderAnew) block.repeated = true;
    block = { lines: [...title, line], header: title.length, repeated: isHeaderAnew };
    names = joined(line);
  }
  return [...blocks, block];
}

/** Names of a header, and nothing else: it begins again with its columns in another order, or with some of them. */
function areSameNames(header: readonly string[], cells: readonly string[]): boolean {
  const known = new Set(header.map(withoutExplanation).filter(isFilled));
  const names = cells.map(withoutExplanation).filter(isFilled);
  return names.length > 1 && new Set(names).size === names.length && names.every((name) => known.has(name));
}

/** "Prijs (20 beurten)" below "Prijs (10 beurten)" is the same name with another explanation. */
const withoutExplanation = (name: string): string => name.trim().replace(/ ?\([^()]{1,60}\)$/, "");

const joined = (line: GridLine | undefined): string =>
  (line?.cells ?? [])
    .map((cell) => cell.trim())
    .join("\u0001")
    .replace(/(?<!\u0001)\u0001+$/, "");

/** Takes the lines with one text at the end of a block away from it: they are the title of the next. */
function titleAtEnd(lines: GridLine[], header: number): GridLine[] {
  const title: GridLine[] = [];
  while (lines.length > header + 2) {
    const last = lines.at(-1);
    if (!last || textsOf(last).length > 1) break;
    lines.pop();
    if (textsOf(last).length === 1) title.unshift(last);
  }
  return title;
}
