import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { MADE_COLUMNS } from "#import/words/about-shape.ts";
import { headingIn } from "./heading-lines.ts";
import { splitEntries } from "./crossed/split-entries.ts";

/**
 * A programme typed in one column, "10.00 - 12.00 uur Koffie" below "MAANDAG", as a time and a name beside each other.
 * Lines that are no such programme stay as they are.
 */
export function splitOneColumn(lines: GridLine[]): GridLine[] {
  if (lines.length < 2 || lines.length > 500 || lines.some((line) => textsOf(line).length > 1)) return lines;
  const split = lines.map((line) => {
    const [text = ""] = textsOf(line);
    const entry = headingIn(line)?.field ? undefined : splitEntries(text.slice(0, 500)).entries[0];
    return { line, entry: entry?.time ? entry : undefined };
  });
  const timed = split.filter(({ entry }) => entry).length;
  const days = split.filter(({ line }) => /^(?:days|date)$/.test(headingIn(line)?.field ?? "")).length;
  if (timed < 2 || days === 0 || timed + days < lines.length * 0.6) return lines;
  const header = [MADE_COLUMNS.time, MADE_COLUMNS.title, MADE_COLUMNS.description];
  return [
    { line: (lines[0]?.line ?? 1) - 1, cells: header },
    ...split.map(({ line, entry }) =>
      entry
        ? {
            line: line.line,
            cells: [
              entry.time ?? "",
              entry.title,
              [entry.frequency, entry.description].filter(Boolean).join(" "),
            ],
          }
        : line,
    ),
  ];
}
