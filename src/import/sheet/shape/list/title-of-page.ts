import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import type { GridLine } from "#import/sheet/grid.ts";
import { BESIDE_NAME } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";
import { plain } from "#domain/plain.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

/** "WandelingLeuven": two words between which the space was lost. */
const STUCK = /\p{Ll}\p{Lu}\p{Ll}/u;
const MOST = 0.5;
const ENOUGH_ROWS = 3;
const ENOUGH_LETTERS = 6;
const LONGEST = 400;

/** Most names of a column have words that are stuck together, as where a page was read without the marks between its parts. */
export const areStuck = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return (
    filled.length >= ENOUGH_ROWS && filled.filter((cell) => STUCK.test(cell)).length >= filled.length * MOST
  );
};

/**
 * A list of which the names are stuck to what stood around them: each is called as its own page is, where that name stands in
 * the cell ("zo12aprVoorjaarsloopLeuven" beside ".../agenda/voorjaarsloop-2719"). What stood around it is kept beside it.
 */
export function withTitleOfPage<Table extends Columns>(table: Table): Table {
  const { header, fields, rows } = table;
  const named = header.findIndex((name, at) => isCalled(fields[at], name, "title"));
  const paged = header.findIndex((name, at) => isCalled(fields[at], name, "website"));
  if (named < 0 || paged < 0 || !areStuck(rows.map(({ cells }) => cells[named] ?? ""))) return table;
  const found = rows.map(({ cells }) => nameIn(cells[named] ?? "", cells[paged] ?? ""));
  if (found.filter(Boolean).length < rows.length * MOST) return table;
  const width = header.length;
  return {
    ...table,
    header: [...header, BESIDE_NAME],
    fields: [...Array.from({ length: width }, (_, at) => (at === named ? "title" : fields[at])), undefined],
    rows: rows.map(({ line, cells }, row) => ({
      line,
      cells: [
        ...Array.from({ length: width }, (_, at) =>
          at === named ? (found[row]?.name ?? cells[at] ?? "") : (cells[at] ?? ""),
        ),
        found[row]?.around ?? "",
      ],
    })),
  };
}

const isCalled = (field: SheetField | undefined, name: string, wanted: SheetField): boolean =>
  field === undefined
    ? fitHeader(name).some((fit) => fit.field === wanted && fit.score >= 60)
    : field === wanted;

/** The part of a cell that has the letters of the last part of an address, and what stands around it. */
function nameIn(cell: string, page: string): { name: string; around: string } | undefined {
  const [path = ""] = page.slice(0, LONGEST).split(/[?#]/);
  const slug = (path.split("/").filter(Boolean).at(-1) ?? "").replace(/[-_]\d+$|\.\w{2,5}$/g, "");
  const wanted = lettersOf(slug).join("");
  const text = cell.slice(0, LONGEST);
  const letters = [...text].map((sign) => lettersOf(sign).join(""));
  const at = letters.join("").indexOf(wanted);
  if (wanted.length < ENOUGH_LETTERS || at < 0) return undefined;
  const ends = letters.reduce<number[]>((all, one) => [...all, (all.at(-1) ?? 0) + one.length], []);
  const from = ends.findIndex((end) => end > at);
  const to = ends.findIndex((end) => end >= at + wanted.length);
  const signs = [...text];
  const isBehind = (index: number) => /[^\p{L}\p{N}\s]/u.test(signs[index] ?? "");
  let end = to + 1;
  while (isBehind(end)) end += 1;
  const around = [signs.slice(0, from).join(""), signs.slice(end).join("")];
  return {
    name: signs.slice(from, end).join("").trim(),
    around: around.map((part) => part.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").trim()).join(" | "),
  };
}

const lettersOf = (text: string): string[] => plain(text).match(/[a-z0-9]+/g) ?? [];
