import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { scanCell } from "#import/when/scan-schedule.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

/** "** om de week": a line of its own that begins with the mark it explains. */
const NOTE = /^(\*{1,3}|[¹²³†‡])\s*(?=[^\s*])(.{3,200})$/s;
/** The mark behind a name: "Italiaans **". */
const MARKED = /(?<=[^\s*]) ?(\*{1,3}|[¹²³†‡])$/;

/** What a line below the list says of the rows with its mark stands in those rows, and the marks go. */
export function withFootnotes<Table extends Columns>(table: Table): Table {
  const notes = new Map(table.rows.flatMap((line) => noteOf(line)));
  const isNote = createNoteFinder(table.rows);
  const used = table.rows.filter(isNote).flatMap(noteOf);
  if (used.length === 0) return table;
  const mayBeRhythm = !names(table, "frequency");
  const fieldOf = (text: string): SheetField => (mayBeRhythm && saysHowOften(text) ? "frequency" : "remarks");
  const made = [...new Set(used.map(([, text]) => fieldOf(text)))];
  const width = table.header.length;
  const rows = table.rows
    .filter((line) => !isNote(line))
    .map(({ line, cells }) => {
      const said = cells.map((cell) => notes.get(markOf(cell) ?? ""));
      const plainly = Array.from({ length: width }, (_, at) =>
        said[at] === undefined ? (cells[at] ?? "") : (cells[at] ?? "").trim().replace(MARKED, ""),
      );
      const told = said.filter(isFilled);
      const of = (field: SheetField) => told.filter((text) => fieldOf(text) === field).join("; ");
      return { line, cells: [...plainly, ...made.map((field) => of(field))] };
    });
  return {
    ...table,
    header: [...table.header, ...made.map((field) => headerOfField(field).name)],
    fields: [...Array.from({ length: width }, (_, at) => table.fields[at]), ...made],
    rows,
  };
}

/** Whether a line explains a mark that stands behind a name in one of these. */
export function createNoteFinder(lines: readonly GridLine[]): (line: GridLine) => boolean {
  const marks = new Set(lines.flatMap(({ cells }) => cells.flatMap((cell) => markOf(cell) ?? [])));
  return (line) => noteOf(line).some(([mark]) => marks.has(mark));
}

function noteOf(line: GridLine): [string, string][] {
  const [only = "", ...more] = textsOf(line);
  const [, mark, text] = more.length === 0 ? (NOTE.exec(only) ?? []) : [];
  return mark && text ? [[mark, text.trim()]] : [];
}

const markOf = (cell: string): string | undefined => MARKED.exec(cell.trim().slice(-200))?.[1];

const names = ({ header, fields }: Columns, field: SheetField): boolean =>
  fields.includes(field) || header.some((name) => fitHeader(name)[0]?.field === field);

/** The readers of time understand it to its last word, and it is how often. */
function saysHowOften(text: string): boolean {
  const { doubt, rest, rhythm } = scanCell("frequency", text, { near: "2000-01-01", days: [], dayparts: [] });
  return rhythm.frequency !== undefined && !doubt && rest.trim() === "";
}
