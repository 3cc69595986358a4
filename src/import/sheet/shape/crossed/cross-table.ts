import { plain } from "#domain/plain.ts";
import {
  columnLetters,
  filledDown,
  isFilled,
  textsOf,
  type GridLine,
  type MergedBlock,
} from "#import/sheet/grid.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { labelKind, type LabelKind } from "#import/sheet/label-kind.ts";
import { EVERY_WEEK, MADE_COLUMNS, saysNothingIsOn, unnamedColumn } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";
import { isTick } from "#import/sheet/columns/column-profile.ts";
import { isOnlyHours } from "./timed-parts.ts";
import { saysHowOften, splitEntries, type CellEntry } from "./split-entries.ts";

/** Rows of an ordinary list, made of another shape. `fields`: what a made column holds. */
export interface CrossTable {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  /** How many cells said that nothing is on. */
  nothing: number;
  /** The lines above the labels. */
  above: readonly GridLine[];
  /** The lines below the table that have no cell in it. */
  below: readonly GridLine[];
}

type AxisKind = Exclude<LabelKind, "month">;
type Labels = Partial<Record<AxisKind, string>>;
interface Axis {
  /** Index of the first line below the labels. */
  from: number;
  columns: Map<number, Labels>;
}
interface SideColumn {
  column: number;
  kind: AxisKind | undefined;
  header: string;
}

/** So many lines tell what a table is; a week has no more. */
const LOOKED_AT = 60;
const MADE = ["days", "date", "time", "frequency", "title", "description"] as const;

/**
 * A table of days by times, parts of the day or dates, with names in its cells, as one row for each name. Nothing when
 * the lines are no such table: the cells hold crosses or times, or a column beside them holds the names.
 */
export function readCrossTable(
  lines: readonly GridLine[],
  merged: readonly MergedBlock[],
): CrossTable | undefined {
  for (let at = 0; at < Math.min(lines.length, 30); at += 1) {
    const axis = axisAt(lines, at, merged);
    if (!axis) continue;
    const body = lines.slice(axis.from);
    const sides = sidesOf(lines, axis, at);
    if (sides && holdsNames(body.slice(0, LOOKED_AT), axis, sides))
      return {
        ...rowsOf(body, axis, sides, merged),
        above: lines.slice(0, at),
        below: linesBelow(body, axis),
      };
  }
  return undefined;
}

/** The line whose cells are labels of one kind, with those of a second line below it. */
function axisAt(lines: readonly GridLine[], at: number, merged: readonly MergedBlock[]): Axis | undefined {
  const top = labelsOf(lines[at]);
  if (top.size < 2 || isOneDateTwice([...top.values()])) return undefined;
  const columns = new Map([...top].map(([column, label]): [number, Labels] => [column, { ...label }]));
  const below = labelsOf(lines[at + 1]);
  const [first = 0] = [...top.keys()];
  const second = [...below.keys()].filter((column) => column >= first);
  if (second.length < Math.max(2, top.size)) return { from: at + 1, columns };
  let above: Labels = {};
  for (let column = first; column <= (second.at(-1) ?? first); column += 1) {
    above = columns.get(column) ?? above;
    const label = below.get(column);
    if (label) columns.set(column, { ...above, ...label });
    else if (!merged.some((one) => one.left === column && one.top === lines[at]?.line))
      columns.delete(column);
  }
  return { from: at + 2, columns };
}

/** "zaterdag 19 september" beside "2026-09-19" is the date of a row, for people and for a system. */
const isOneDateTwice = (labels: readonly Labels[]): boolean =>
  labels.some(({ date = "" }) => OF_A_SYSTEM.test(date)) &&
  !labels.every(({ date = "" }) => OF_A_SYSTEM.test(date));
const OF_A_SYSTEM = /^\d{4}-\d{2}-\d{2}$/;

function labelsOf(line: GridLine | undefined): Map<number, Labels> {
  const found = new Map<number, { kind: AxisKind; text: string }>();
  (line?.cells ?? []).forEach((cell, column) => {
    const kind = cell.length <= 60 ? labelKind(cell) : undefined;
    if (kind && kind !== "month") found.set(column, { kind, text: cell.replace(/\s+/g, " ").trim() });
  });
  const kinds = Map.groupBy(found.values(), ({ kind }) => kind);
  const [most] = [...kinds].sort((a, b) => b[1].length - a[1].length);
  return new Map(
    [...found].flatMap(([column, { kind, text }]) =>
      kind === most?.[0] ? [[column, { [kind]: text }]] : [],
    ),
  );
}

/** The columns beside the table. Nothing when one of them is headed as the name of the activity. */
function sidesOf(lines: readonly GridLine[], { from, columns }: Axis, at: number): SideColumn[] | undefined {
  const body = lines.slice(from);
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const sides: SideColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    if (columns.has(column)) continue;
    const values = body.map(({ cells }) => cells[column]).filter(isFilled);
    if (values.length === 0) continue;
    const header = (lines[from - 1]?.cells[column] || lines[at]?.cells[column] || "").trim();
    if (fitHeader(header)[0]?.field === "title") return undefined;
    const kinds = values.slice(0, LOOKED_AT).map((value) => labelKind(value));
    const kind = (["day", "date", "time", "daypart"] as const).find(
      (one) => kinds.filter((found) => found === one).length >= kinds.length * 0.7,
    );
    sides.push({ column, kind, header: header || unnamedColumn(columnLetters(column)) });
  }
  return sides;
}

function holdsNames(body: readonly GridLine[], { columns }: Axis, sides: readonly SideColumn[]): boolean {
  const kinds = new Set([
    ...[...columns.values()].flatMap((labels) => Object.keys(labels)),
    ...sides.map(({ kind }) => kind),
  ]);
  if (!kinds.has("day") && !kinds.has("date")) return false;
  const cells = body
    .flatMap((line) => [...columns.keys()].map((column) => line.cells[column]))
    .filter(isFilled);
  const said = cells.filter((cell) => !saysNothingIsOn(plain(cell.slice(0, 201))));
  const names = said.filter(
    (cell) => !isTick(cell) && !labelKind(cell) && !isOnlyHours(cell) && /\p{L}{2}/u.test(cell),
  );
  return names.length > 0 && names.length >= said.length * 0.6;
}

/** Lines with one text, beside the columns, that is no day or time. */
const linesBelow = (body: readonly GridLine[], { columns }: Axis): GridLine[] =>
  body.filter((line) => {
    const [text = "", ...others] = textsOf(line);
    const at = line.cells.findIndex(isFilled);
    return others.length === 0 && !columns.has(at) && labelKind(text) === undefined;
  });

function rowsOf(
  body: readonly GridLine[],
  { columns }: Axis,
  sides: readonly SideColumn[],
  merged: readonly MergedBlock[],
): Omit<CrossTable, "above" | "below"> {
  const others = sides.filter(({ kind }) => kind === undefined);
  const sideBlocks = merged.filter(({ left }) => sides.some(({ column }) => column === left));
  const labelled = withLabels(filledDown({ lines: [...body], merged: sideBlocks }), sides);
  const starts = new Map(merged.map((block) => [`${block.top}:${block.left}`, block]));
  const found: { line: number; values: Record<string, string>; others: string[] }[] = [];
  let nothing = 0;
  labelled.forEach(({ line, cells, labels }, index) => {
    for (const [column, own] of columns) {
      const cell = cells[column];
      if (!isFilled(cell)) continue;
      const block = starts.get(`${line}:${column}`);
      const here = [own, labels, ...spanned(block, columns, labelled, index)];
      const read = splitEntries(cell.slice(0, 5000));
      nothing += read.nothing;
      for (const entry of read.entries)
        found.push({
          line,
          values: valuesOf(entry, here),
          others: others.map(({ column: at }) => cells[at] ?? ""),
        });
    }
  });
  const made = MADE.filter((field) => found.some(({ values }) => values[field]));
  return {
    header: [...others.map(({ header }) => header), ...made.map((field) => MADE_COLUMNS[field])],
    fields: [...others.map(() => undefined), ...made],
    rows: found.map(({ line, values, others: beside }) => ({
      line,
      cells: [...beside, ...made.map((field) => values[field] ?? "")],
    })),
    nothing,
  };
}

/** A label that is written once holds for the lines below it, until the next; a new day ends what stood beside the old. */
function withLabels(
  body: readonly GridLine[],
  sides: readonly SideColumn[],
): (GridLine & { labels: Labels })[] {
  let labels: Labels = {};
  return body.map((line) => {
    for (const { column, kind } of sides) {
      const text = line.cells[column]?.replace(/\s+/g, " ").trim();
      if (!kind || !text) continue;
      const newDay = kind === "day" || kind === "date";
      labels = { ...(newDay ? {} : labels), [kind]: text };
    }
    return { ...line, labels };
  });
}

/** The labels of the other columns and lines that a merged cell stands on. */
function spanned(
  block: MergedBlock | undefined,
  columns: Map<number, Labels>,
  lines: readonly { line: number; labels: Labels }[],
  index: number,
): Labels[] {
  if (!block) return [];
  const across = [...columns].filter(([column]) => column > block.left && column <= block.right);
  const down = lines.slice(index + 1, index + 200).filter(({ line }) => line <= block.bottom);
  return [...across.map(([, labels]) => labels), ...down.map(({ labels }) => labels)];
}

function valuesOf(entry: CellEntry, labels: readonly Labels[]): Record<string, string> {
  const all = (kind: AxisKind) => [...new Set(labels.flatMap((label) => label[kind] ?? []))];
  const days = [all("day").join(", "), all("daypart").join(", ")].filter(Boolean).join(" ");
  const date = all("date").join(", ");
  const time = entry.time ?? fromFirstToLast(all("time"));
  const frequency = entry.frequency ?? (date || saysHowOften(entry) || !days ? "" : EVERY_WEEK);
  return { title: entry.title, description: entry.description ?? "", days, date, time, frequency };
}

function fromFirstToLast(times: readonly string[]): string {
  const first = /\d{1,2}(?:[.:]\d{2})?/.exec(times[0] ?? "")?.[0];
  const last = /(\d{1,2}(?:[.:]\d{2})?)\D*$/.exec(times.at(-1) ?? "")?.[1];
  return times.length > 1 && first && last ? `${first} - ${last}` : (times[0] ?? "");
}
