import { profileColumn } from "#import/sheet/columns/column-profile.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind, type LabelKind } from "#import/sheet/label-kind.ts";
import { isSentence } from "#import/sheet/shape/heading-lines.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";
import { MADE_HEADING } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";

interface MomentTable {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

const ENOUGH = 2;
const LONGEST_NAME = 60;

/**
 * Days and hours in rows below a line of its own, and no name in any: what stands above them is what is on, as a guess. Behind
 * them may stand what is told of that moment.
 */
export function momentsOfHeading(lines: readonly GridLine[]): MomentTable | undefined {
  const from = lines.findIndex((line) => textsOf(line).length > 1);
  const rows = lines.slice(Math.max(0, from));
  const names = lines.slice(0, Math.max(0, from)).flatMap(textsOf);
  const name = names.at(-1) ?? "";
  const isAll = rows.every((line) => textsOf(line).length > 1);
  if (rows.length < ENOUGH || !isAll || name === "" || name.length > LONGEST_NAME || isSentence(name))
    return undefined;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => fieldOf(rows.map(({ cells }) => cells[at] ?? "")));
  const isOfTime = columns.includes("days") || columns.includes("date");
  const told = columns.filter((field) => field !== undefined);
  const isBehind = !told.includes("description") || told.indexOf("description") === told.length - 1;
  if (!isOfTime || !isBehind || told.includes("title") || new Set(told).size < told.length) return undefined;
  const kept = columns.flatMap((field, at) => (field ? [{ field, at }] : []));
  return {
    header: [MADE_HEADING, ...kept.map(({ field }) => headerOfField(field).name)],
    fields: [undefined, ...kept.map(({ field }) => field)],
    rows: rows.map(({ line, cells }) => ({ line, cells: [name, ...kept.map(({ at }) => cells[at] ?? "")] })),
    notes: [],
  };
}

/** What all cells of a column are; a text tells of its row only where not every row has one. */
function fieldOf(cells: readonly string[]): SheetField | undefined {
  const filled = cells.filter(isFilled);
  if (filled.length === 0) return undefined;
  const isAll = (kind: LabelKind) => filled.every((cell) => cell.length <= 60 && labelKind(cell) === kind);
  if (isAll("day")) return "days";
  if (isAll("date")) return "date";
  if (isAll("time")) return "time";
  if (profileColumn(filled).share.moment === 1) return "when";
  return filled.length < cells.length ? "description" : "title";
}
