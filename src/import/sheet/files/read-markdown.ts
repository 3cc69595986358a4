import type { Grid, GridLine } from "../grid.ts";

const RULE = /^:?-{2,}:?$/;
/** The line below the names of a table: "|---|:---:|". */
function isRule(line: string | undefined): boolean {
  if (line === undefined || !line.includes("|") || !line.includes("--")) return false;
  const parts = line.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
  return parts.every((part) => RULE.test(part.trim()));
}
/** Cells are told apart by bars; one with a stroke before it is part of a text. */
const BAR = /(?<!\\)\|/;
const MARKS: readonly [RegExp, string][] = [
  [/<br ?\/?>/gi, "\n"],
  [/\\(?=[|*_#`])/g, ""],
  [/(\*\*|__|~~|`)(?=\S)([^*_~`\n]{1,500})\1/g, "$2"],
  [/(?<![\p{L}\d*_])([*_])(?=\S)([^*_\n]{1,500})\1(?![\p{L}\d*_])/gu, "$2"],
];

/** A text with tables in Markdown, its headings and sentences as lines of one cell. Nothing when it has no table. */
export function readMarkdown(text: string, name: string): Grid | undefined {
  const written = text.replace(/^\ufeff/, "").split(/\r?\n/);
  if (!written.some((line, at) => isRule(line) && (written[at - 1] ?? "").includes("|"))) return undefined;
  const body = endOfSettings(written);
  let isTable = false;
  const lines = written.flatMap((line, at): GridLine[] => {
    if (at < body) return [];
    isTable = line.includes("|") && (isTable || isRule(written[at + 1]));
    if (isTable && isRule(line)) return [];
    return [
      { line: at + 1, cells: isTable ? cellsOf(line) : [withoutMarks(line.replace(/^\s{0,3}#{1,6}\s/, ""))] },
    ];
  });
  return { name, lines, merged: [], notes: [] };
}

/** Where the text begins behind the settings of a page, between two lines "---". */
function endOfSettings(lines: readonly string[]): number {
  if (!/^(?:---|\+\+\+)\s*$/.test(lines[0] ?? "")) return 0;
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === lines[0]?.trim());
  return end < 0 ? 0 : end + 1;
}

function cellsOf(line: string): string[] {
  const trimmed = line.trim();
  const inside = trimmed.replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
  return inside.split(BAR).map(withoutMarks);
}

const withoutMarks = (text: string): string =>
  MARKS.reduce((said, [mark, instead]) => said.replace(mark, instead), text.trim());
