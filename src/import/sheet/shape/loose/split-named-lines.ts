import { fieldsNamedBy, fitHeader } from "#import/sheet/columns/fit-header.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";

const SEPARATORS = [" - ", " – ", " — ", " | ", " • ", " · ", "; ", "\t"];
const LOOKED_AT = 6;

/** A list typed in one column, "Naam - Dag - Plaats" above "Yoga - maandag - De Golf", as its columns. Other lines stay as they are. */
export function splitNamedLines(lines: GridLine[]): GridLine[] {
  if (lines.length < 3 || lines.length > 5_000 || lines.some((line) => textsOf(line).length > 1))
    return lines;
  const texts = lines.map((line) => textsOf(line)[0] ?? "");
  for (const text of texts.slice(0, LOOKED_AT)) {
    const separator = SEPARATORS.find((one) => areNames(text.split(one)));
    if (separator === undefined) continue;
    const cut = texts.map((line) => line.split(separator).map((cell) => cell.trim()));
    const width = text.split(separator).length;
    if (cut.filter(({ length }) => length === width).length < lines.length * 0.7) return lines;
    return lines.map(({ line }, at) => ({ line, cells: cut[at] ?? [] }));
  }
  return lines;
}

const areNames = (cells: readonly string[]): boolean =>
  cells.length >= 2 &&
  fieldsNamedBy(cells).has("title") &&
  cells.every((cell) => (fitHeader(cell.trim())[0]?.score ?? 0) >= 60);
