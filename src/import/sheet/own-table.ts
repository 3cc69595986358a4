import { OWN_COLUMN } from "#import/words/about-own-export.ts";

/** The header of our own export among the first lines: it needs no recognising. */
export function ownHeader(lines: readonly { cells: readonly string[] }[]): number | undefined {
  const at = lines.slice(0, 30).findIndex(({ cells }) => cells.some((cell) => cell.trim() === OWN_COLUMN));
  return at < 0 ? undefined : at;
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
