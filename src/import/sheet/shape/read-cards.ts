import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";

interface CardPair {
  line: number;
  label: string;
  value: string;
}

const MOST_NAMED = 0.5;

/**
 * Cards below each other, a label and a value on every line, as a header with a row for each card. Nothing when the
 * lines are no such cards: at least two begin with the same label, and most of them have a label that is a name.
 */
export function readCards(lines: readonly GridLine[]): { header: string[]; rows: GridLine[] } | undefined {
  const filled = lines.filter((line) => textsOf(line).length > 0);
  const pairs = filled.flatMap((line) => pairIn(line) ?? []);
  const [first] = pairs;
  if (!first || pairs.length < filled.length * 0.8) return undefined;
  const header = [...new Set(pairs.map(({ label }) => label))];
  const fields = new Set(header.map((label) => fitHeader(label)[0]?.field));
  const starts = pairs.filter(({ label }) => label === first.label).length;
  if (!fields.has("title") || fields.size < 3 || starts < 2 || pairs.length < starts * 2) return undefined;
  const rows: GridLine[] = [];
  for (const { line, label, value } of pairs) {
    const at = header.indexOf(label);
    const card = rows.at(-1);
    if (label === first.label || !card)
      rows.push({ line, cells: header.map((_, column) => (column === at ? value : "")) });
    else card.cells[at] = [card.cells[at], value].filter(isFilled).join("\n");
  }
  const titles = header.flatMap((label, at) => (fitHeader(label)[0]?.field === "title" ? [at] : []));
  const named = rows.filter(({ cells }) => titles.some((at) => isFilled(cells[at])));
  return named.length > rows.length * MOST_NAMED ? { header, rows } : undefined;
}

/** "Dag: maandag" in one cell, or a label in one and its value in the next. */
function pairIn({ line, cells }: GridLine): CardPair | undefined {
  const [first = "", second, ...others] = cells.filter(isFilled).map((cell) => cell.trim());
  if (others.length > 0 || first.length > 500) return undefined;
  const colon = first.indexOf(":");
  const [label, value] =
    second === undefined
      ? [first.slice(0, colon), first.slice(colon + 1)]
      : [first.replace(/:$/, ""), second];
  const known = label.length >= 2 && label.length <= 40 && (fitHeader(label)[0]?.score ?? 0) >= 90;
  return known && (second !== undefined || colon > 0)
    ? { line, label: label.trim(), value: value.trim() }
    : undefined;
}
