import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { SAYS_WHEN } from "#import/words/columns/column-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headingIn, isLoneName, isSentence } from "./heading-lines.ts";

/** A line between a heading and its table that says one thing of all its rows: "Lidgeld", "€ 85 per jaar". */
export interface LabelLine {
  field: SheetField;
  label: string;
  value: string;
}

/** One small table with what stands above it, topmost first. */
export interface SmallTable {
  header: string[];
  rows: GridLine[];
  headings: string[];
  labels: LabelLine[];
  /** Its lowest heading stands where that of the table before it stood: beside it, or above both. */
  isBeside: boolean;
  /** Whether a heading stands right above it. */
  isHeaded: boolean;
  told: string[];
}

const SURELY = 90;
const LONGEST = 45;

/** The small tables of a sheet, each below its heading with a header of its own; nothing when it is no set of them. */
export function findSmallTables(lines: readonly GridLine[]): SmallTable[] | undefined {
  const headers = new Set(lines.filter(isHeaderOfFew));
  if (headers.size < 2 || lines.length > 2_000) return undefined;
  const tables: SmallTable[] = [];
  let above: Above = { headings: [], labels: [], told: [] };
  let isAbove = true;
  for (const line of lines) {
    const last = tables.at(-1);
    if (headers.has(line)) {
      tables.push(tableBelow(line, above, last));
      above = { headings: [], labels: [], told: [] };
      isAbove = false;
    } else if (textsOf(line).length > 1 && !isAbove) last?.rows.push(line);
    else {
      const [text = ""] = textsOf(line);
      if (isSentence(text) && textsOf(line).length === 1) (isAbove ? above : last)?.told.push(text);
      else if (takeAbove(line, above)) isAbove = true;
      else return undefined;
    }
  }
  // What stands below the last table has no table of its own.
  tables
    .at(-1)
    ?.told.push(
      ...above.headings,
      ...above.labels.map(({ label, value }) => `${label}: ${value}`),
      ...above.told,
    );
  const headed = tables.filter(({ isHeaded }) => isHeaded);
  return headed.length >= 2 && tables.every(({ headings }) => headings.length > 0) ? tables : undefined;
}

type Above = Pick<SmallTable, "headings" | "labels" | "told">;

/** Names of columns, most of them known, one of them of when it is. */
function isHeaderOfFew({ cells }: GridLine): boolean {
  const names = cells.filter(isFilled).map((cell) => cell.trim());
  if (names.length < 2 || names.some((name) => name.length > LONGEST || /[\d€@:]/.test(name))) return false;
  const fields = names.map((name) => fitHeader(name).find(({ score }) => score >= SURELY)?.field);
  const known = fields.filter((field) => field !== undefined);
  return (
    known.length >= names.length * 0.6 &&
    new Set(known).size === known.length &&
    known.some((field) => SAYS_WHEN.has(field) && !/^[A-Z]{2}$/.test(field))
  );
}

/** Takes a heading or a line with a label. A day, a date or a month is the heading of another shape. */
function takeAbove(line: GridLine, above: Above): boolean {
  const texts = textsOf(line);
  const label = labelOn(texts);
  if (label) above.labels.push(label);
  else if (texts.length === 1) {
    // "Trainingstijden" above it all.
    if (isLoneName(texts[0] ?? "")) return above.told.push(texts[0] ?? "") > 0;
    const heading = headingIn(line);
    if (!heading || /^(?:days|date|period)$/.test(heading.field ?? "")) return false;
    above.headings.push(heading.text);
  } else return false;
  return true;
}

/** "Lidgeld" with its amount in the next cell, or behind a colon. */
function labelOn(texts: readonly string[]): LabelLine | undefined {
  const [first = "", second, ...others] = texts;
  const [, name = "", behind = ""] = /^([\p{L} ]{2,40}): ?(\S.{0,200})$/u.exec(first) ?? [];
  const label = second === undefined ? name : first.replace(/:$/, "");
  const value = second ?? behind;
  if (others.length > 0 || value === "" || label.length > 80) return undefined;
  const words = label.split(" ");
  const [whole] = fitHeader(label);
  const [begin] = fitHeader(words[0] ?? "");
  const best = (whole?.score ?? 0) >= SURELY ? whole : begin;
  return best && best.score >= 100 && best.field !== "title" && !SAYS_WHEN.has(best.field)
    ? { field: best.field, label, value }
    : undefined;
}

/** One heading alone takes the place of the lowest above it; more of them, or one with labels, begin anew. */
function tableBelow(line: GridLine, above: Above, last: SmallTable | undefined): SmallTable {
  const { headings, labels, told } = above;
  const isBeside = headings.length === 1 && labels.length === 0 && (last?.headings.length ?? 0) > 1;
  const kept = isBeside || headings.length === 0 ? last : undefined;
  return {
    header: line.cells.map((cell) => cell.trim()),
    rows: [],
    headings:
      headings.length === 0 ? (last?.headings ?? []) : [...(kept?.headings.slice(0, -1) ?? []), ...headings],
    labels: [...(kept?.labels ?? []), ...labels],
    isBeside: isBeside || (headings.length === 0 && (last?.isBeside ?? false)),
    told,
    isHeaded: headings.length > 0,
  };
}

/** What the rows of these tables say is a place. */
export const placesIn = (tables: readonly SmallTable[]): Set<string> =>
  new Set(
    tables.flatMap(({ header, rows }) => {
      const at = header.findIndex((name) => {
        const [best] = fitHeader(name);
        return best?.field === "venue" && best.score >= SURELY;
      });
      return at < 0 ? [] : rows.flatMap(({ cells }) => (isFilled(cells[at]) ? [plain(cells[at])] : []));
    }),
  );
