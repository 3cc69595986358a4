import { fingerprint } from "#domain/fingerprint.ts";
import type { ContentFile } from "#catalog/content-folder.ts";

export interface SheetSource {
  kind: "sheet";
  sheet: string;
  row: number;
  seen: Record<string, string>;
}
export interface IncomingRow {
  sheet: string;
  row: number;
  /** Fingerprints of what the row says now, per key. */
  prints: Record<string, string>;
}

/** The source entry of a file for this sheet. */
export function sourceOf(file: ContentFile, sheet: string): SheetSource | undefined {
  const sources = (file.value["sources"] ?? []) as { kind: string; sheet?: string }[];
  return sources.find((source) => source.kind === "sheet" && source.sheet === sheet) as
    SheetSource | undefined;
}

/**
 * Which file each row came from last time. First rows that say the same title, provider and place as before
 * (the nearest row number wins, so two equal rows stay apart); then rows that kept their number and most of
 * what they said, of which only the title changed.
 */
export function matchRows(
  rows: readonly IncomingRow[],
  files: readonly ContentFile[],
): Map<IncomingRow, ContentFile> {
  const matches = new Map<IncomingRow, ContentFile>();
  const free = new Set(files);
  const pass = (fits: (row: IncomingRow, source: SheetSource) => boolean) => {
    for (const row of rows) {
      if (matches.has(row)) continue;
      let best: { file: ContentFile; distance: number } | undefined;
      for (const file of free) {
        const source = sourceOf(file, row.sheet);
        if (!source || !fits(row, source)) continue;
        const distance = Math.abs(source.row - row.row) - agreement(row, source);
        if (!best || distance < best.distance) best = { file, distance };
      }
      if (best) {
        matches.set(row, best.file);
        free.delete(best.file);
      }
    }
  };
  const same = (key: string) => (row: IncomingRow, source: SheetSource) =>
    row.prints[key] === source.seen[key];
  pass((row, source) => row.row === source.row && same("title")(row, source));
  pass((row, source) => ["title", "organization", "location"].every((key) => same(key)(row, source)));
  pass((row, source) => same("title")(row, source) && agreement(row, source) > 0.5);
  pass((row, source) => row.row === source.row && agreement(row, source) > 0.6);
  pass(
    (row, source) =>
      same("description")(row, source) &&
      row.prints["description"] !== undefined &&
      agreement(row, source) > 0.6,
  );
  return matches;
}

/** The share of keys on which the row still says what it said. */
function agreement(row: IncomingRow, source: SheetSource): number {
  const keys = new Set([...Object.keys(row.prints), ...Object.keys(source.seen)]);
  let equal = 0;
  for (const key of keys) if (row.prints[key] === source.seen[key]) equal += 1;
  return keys.size === 0 ? 0 : equal / keys.size;
}

/** The sheet under another name that most of these rows were imported from before, if there is one. */
export function earlierName(rows: readonly IncomingRow[], files: readonly ContentFile[]): string | undefined {
  const titles = new Set(rows.map(({ prints }) => prints["title"]));
  const counts = new Map<string, number>();
  for (const file of files) {
    if (!titles.has(fingerprint(file.value["title"]))) continue;
    for (const source of (file.value["sources"] ?? []) as SheetSource[]) {
      if (source.kind === "sheet") counts.set(source.sheet, (counts.get(source.sheet) ?? 0) + 1);
    }
  }
  const own = new Set(rows.map(({ sheet }) => sheet));
  const [name, count] = [...counts].filter(([sheet]) => !own.has(sheet)).sort((a, b) => b[1] - a[1])[0] ?? [
    "",
    0,
  ];
  return count > rows.length / 2 ? name : undefined;
}
