import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { insideOf } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

const LABEL = /^[\s*•·-]{0,5}([\p{L}][\p{L} /-]{2,24}?) ?: ?(.{0,500})$/u;
/** More than a table has room for would be no labels. */
const MOST_LABELS = 12;
const LOOKED_AT = 400;
const MOST_LINES = 30;

/**
 * "12 t/m 16 jaar / Kosten: / € 4,50" in one cell, as a cell for what stands before it and one for its costs. Only names
 * that columns have, in more than one row.
 */
export function withLabelledLines<Table extends Columns>(table: Table): Table {
  const { header, fields, rows } = table;
  const made = header.flatMap((_, column) => labelsOfColumn(rows, column));
  if (made.length === 0 || made.length > MOST_LABELS) return table;
  const width = header.length;
  return {
    ...table,
    header: [...header, ...made.map(({ column, label }) => insideOf(label, header[column] ?? ""))],
    fields: [...Array.from({ length: width }, (_, column) => fields[column]), ...made.map(() => undefined)],
    rows: rows.map(({ line, cells }) => {
      const split = header.map((_, column) => {
        const labels = made.flatMap((one) => (one.column === column ? one.labels : []));
        return labels.length > 0 ? splitCell(cells[column] ?? "", labels) : undefined;
      });
      return {
        line,
        cells: [
          ...header.map((_, column) => split[column]?.rest ?? cells[column] ?? ""),
          ...made.map(({ column, labels }) =>
            labels.flatMap((label) => split[column]?.said.get(label) || []).join("\n"),
          ),
        ],
      };
    }),
  };
}

/** Labels in the cells of one column that are one column of a table, "Aanmelden" here and "Inschrijven via" there. */
interface LabelsOfField {
  column: number;
  /** The one that most cells have. */
  label: string;
  labels: string[];
}

function labelsOfColumn(rows: readonly GridLine[], column: number): LabelsOfField[] {
  const cells = rows
    .map(({ cells: all }) => all[column] ?? "")
    .filter(isFilled)
    .slice(0, LOOKED_AT)
    .map((cell) => [...new Set(labelsIn(cell))]);
  const counts = [...Map.groupBy(cells.flat(), (label) => label)].map(
    ([label, all]) => [label, all.length] as const,
  );
  const fieldOf = (label: string) => fitHeader(label)[0]?.field;
  return [...Map.groupBy(counts, ([label]) => fieldOf(label)).values()].flatMap((ofField) => {
    const isApart = cells.every(
      (all) => all.filter((one) => ofField.some(([name]) => name === one)).length < 2,
    );
    const together = isApart ? [ofField] : ofField.map((one) => [one]);
    return together.flatMap((all) => {
      const [[label] = [""]] = all.toSorted(([, one], [, other]) => other - one);
      const much = all.reduce((sum, [, count]) => sum + count, 0);
      return much > 1 ? [{ column, label, labels: all.map(([name]) => name) }] : [];
    });
  });
}

function labelsIn(cell: string): string[] {
  if (!cell.includes(":") || cell.length > 5_000) return [];
  return cell
    .split("\n")
    .slice(0, MOST_LINES)
    .flatMap((line) => {
      const found = labelOf(line);
      const [best] = found ? fitHeader(found.label) : [];
      // "Naam: …" in a cell is of somebody or something else than the activity.
      return found && best && best.score >= 100 && !NO_LABELS.test(best.field) ? [found.label] : [];
    });
}

/** The name of a day before hours is when it is, and no name of a column. */
const NO_LABELS = /^(?:title|days|[A-Z]{2})$/;

function labelOf(line: string): { label: string; value: string } | undefined {
  const [, label = "", value = ""] = LABEL.exec(line.trim()) ?? [];
  return label !== "" && !value.startsWith("//") ? { label, value: value.trim() } : undefined;
}

/** What stands behind a label is on its line, or else on the lines below it until an empty one. */
function splitCell(cell: string, labels: readonly string[]): { rest: string; said: Map<string, string> } {
  const said = new Map<string, string>();
  const rest: string[] = [];
  let open: string | undefined;
  for (const line of cell.split("\n")) {
    const found = labelOf(line);
    if (found && labels.includes(found.label)) {
      said.set(found.label, [said.get(found.label), found.value].filter(Boolean).join("\n"));
      open = found.value === "" ? found.label : undefined;
    } else if (open !== undefined && line.trim() !== "")
      said.set(open, [said.get(open), line.trim()].filter(Boolean).join("\n"));
    else {
      open = undefined;
      rest.push(line);
    }
  }
  return { rest: rest.join("\n").trim(), said };
}
