/** A line of a sheet as it stands there. `line`: as the spreadsheet program numbers it. */
export interface GridLine {
  line: number;
  cells: string[];
}
/** A block of cells made one: lines as the program numbers them, columns from 0, both ends included. */
export interface MergedBlock {
  top: number;
  bottom: number;
  left: number;
  right: number;
}
/** A CSV file or a worksheet before anybody knows what shape it has. */
export interface Grid {
  name: string;
  worksheet?: string;
  lines: GridLine[];
  merged: MergedBlock[];
  /** What was noticed about the file as a whole, for the report: "windows-1252". */
  notes: string[];
}

export const isFilled = (cell: string | undefined): cell is string =>
  cell !== undefined && cell.trim() !== "";

/** The different texts of a line. A heading that is repeated in every column is one text. */
export const textsOf = ({ cells }: GridLine): string[] => [
  ...new Set(cells.filter(isFilled).map((cell) => cell.trim())),
];

/** What a spreadsheet program calls a column: 0 is "A", 26 is "AA". */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ""}${String.fromCharCode(65 + (index % 26))}`;
}

/**
 * Gives every cell of a merged block the value of its first cell, when the block runs downwards: one provider over
 * three rows is the provider of all three. Blocks across columns are titles and stay as they are.
 */
export function filledDown({ lines, merged }: Pick<Grid, "lines" | "merged">): GridLine[] {
  const byLine = new Map(lines.map((one) => [one.line, { ...one, cells: [...one.cells] }]));
  for (const { top, bottom, left, right } of merged) {
    const value = byLine.get(top)?.cells[left];
    if (left !== right || !isFilled(value)) continue;
    for (let line = top + 1; line <= bottom && line - top < 5000; line += 1) {
      const cells = byLine.get(line)?.cells;
      if (cells && !isFilled(cells[left])) cells[left] = value;
    }
  }
  return [...byLine.values()];
}
