import type { Grid } from "./grid.ts";
import { OWN_COLUMN } from "#import/words/about-own-export.ts";

/** The header of our own export among the first lines: it needs no recognising. */
function ownHeader(lines: readonly { cells: readonly string[] }[]): number | undefined {
  const at = lines.slice(0, 30).findIndex(({ cells }) => cells.some((cell) => cell.trim() === OWN_COLUMN));
  return at < 0 ? undefined : at;
}

/** A sheet that is our own export, as it stands: nothing in it is to be recognised. */
export function ownTable(
  grid: Grid,
): { header: string[]; rows: { row: number; line: number; cells: string[] }[] } | undefined {
  const at = ownHeader(grid.lines);
  if (at === undefined) return undefined;
  const header = (grid.lines[at]?.cells ?? []).map((cell) => cell.replace(/\s+/g, " ").trim());
  const rows = grid.lines
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ""))
    .map(({ cells, line }, index) => ({ row: index + 1, line, cells }));
  return { header, rows };
}

/** What stands before the last column of our own export: its cells hold so many commas that counting misleads. */
export function ownDelimiter(text: string): string | undefined {
  const at = text.slice(0, 20_000).indexOf(OWN_COLUMN);
  const before = text.slice(0, Math.max(0, at)).replace(/"$/, "").at(-1);
  return before !== undefined && /[;,\t|]/.test(before) ? before : undefined;
}

/** Our own export as JSON, one row an activity. Nothing when it is not a list of them. */
export function ownJsonRows(bytes: Uint8Array): string[] | undefined {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (!text.startsWith("[")) return undefined;
  let all: unknown;
  try {
    all = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (
    !Array.isArray(all) ||
    all.some((one) => (one as { organizationEntry?: unknown })?.organizationEntry === undefined)
  )
    return undefined;
  return all.map((one) => JSON.stringify(one));
}
