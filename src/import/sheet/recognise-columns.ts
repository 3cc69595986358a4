import { WEEKDAYS } from "#schema/closed-lists.ts";
import { plain } from "#domain/plain.ts";
import { FIELDS, HEADER_WORDS, WEEKDAY_HEADERS, type SheetField } from "#import/words/headers.ts";

/** Which column of the sheet holds which field, and the columns nobody understands. */
export interface SheetColumns {
  fieldOf: (SheetField | undefined)[];
  header: string[];
  unused: string[];
}
/** From a mapping file: header as written in the sheet -> field, or null to skip the column. */
export type ColumnMapping = Record<string, SheetField | null>;
/** Per column: what a cell says -> what is to be read instead. */
export type ValueMapping = Record<string, Record<string, string>>;

const SEVERAL: readonly SheetField[] = ["description", "category", "phone", "email", "remarks", "website"];

/** The sheet itself says that this is not to be published. */
const NOT_FOR_READERS =
  /\b(niet|nooit)\s+(\p{L}+\s+)?(gepubliceerd|publiceren|openbaar|tonen)\b|\bvertrouwelijk\b/iu;

/** Recognises the columns by their headers. A mapping wins over every guess. */
export function recogniseColumns(header: readonly string[], mapping: ColumnMapping = {}): SheetColumns {
  const overrides = new Map(Object.entries(mapping).map(([name, field]) => [compared(name), field]));
  const fieldOf: (SheetField | undefined)[] = header.map(() => undefined);
  const taken = new Set<SheetField>();
  const candidates: { column: number; field: SheetField; score: number }[] = [];
  header.forEach((name, column) => {
    const override = overrides.get(compared(name));
    if (override === null || (override === undefined && NOT_FOR_READERS.test(name))) return;
    if (override) {
      fieldOf[column] = override;
      taken.add(override);
    } else candidates.push(...scores(name).map((score) => ({ column, ...score })));
  });
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  for (const { column, field } of candidates) {
    const free = !taken.has(field) || SEVERAL.includes(field);
    if (fieldOf[column] !== undefined || !free || overrides.has(compared(header[column] ?? ""))) continue;
    fieldOf[column] = field;
    taken.add(field);
  }
  settleContactPair(fieldOf);
  if (!fieldOf.includes("street"))
    fieldOf.forEach((field, column) => field === "houseNumber" && (fieldOf[column] = undefined));
  const unused = header.filter(
    (name, column) =>
      name.trim() !== "" && fieldOf[column] === undefined && overrides.get(compared(name)) !== null,
  );
  return { fieldOf, header: [...header], unused };
}

/** How many of these cells could be the header of a sheet of activities; used to find the header row. */
function headerScore(cells: readonly string[]): number {
  const fields = new Set(
    cells.flatMap((cell) =>
      cell.length <= 45
        ? scores(cell)
            .filter(({ score }) => score >= 50)
            .slice(0, 1)
            .map(({ field }) => field)
        : [],
    ),
  );
  return fields.size;
}

function scores(name: string): { field: SheetField; score: number }[] {
  const said = compared(name);
  if (said === "" || said.length > 120) return [];
  const found: { field: SheetField; score: number }[] = [];
  for (const day of WEEKDAYS) if (WEEKDAY_HEADERS[day].includes(said)) found.push({ field: day, score: 120 });
  const short = name.includes(".") || said.length <= 5;
  for (const field of FIELDS) {
    const best = Math.max(0, ...HEADER_WORDS[field].map((word) => fit(said, word, short)));
    if (best > 0) found.push({ field, score: best });
  }
  return found.sort((a, b) => b.score - a.score);
}

function fit(said: string, written: string, short: boolean): number {
  const whole = written.endsWith("!");
  const word = compared(whole ? written.slice(0, -1) : written);
  // "t/m" may end a time, an age or a period: a column that says which comes first.
  if (said === word) return (whole ? 60 : 100) + word.length / 10;
  if (whole) return 0;
  if (word.length >= 4 && ` ${said} `.includes(` ${word} `)) {
    return 40 + (40 * word.length) / said.length + (said.startsWith(word) ? 5 : 0);
  }
  return short && abbreviates(said, word) ? 50 + (40 * said.length) / word.length : 0;
}

/** "omschr" or "plts" for "omschrijving", "plaats"; "tijd v" for "tijd van": word by word, at least three letters. */
function abbreviates(said: string, word: string): boolean {
  const short = said.split(" ");
  const long = word.split(" ");
  if (short.length !== long.length || (short[0] ?? "").length < 3) return false;
  return short.every((part, index) => {
    const full = long[index] ?? "";
    if (full.startsWith(part)) return true;
    const skeleton = part.length >= 3 && part[0] === full[0] && !/[aeiou]/.test(part.slice(1));
    let at = 0;
    return skeleton && [...part].every((letter) => (at = full.indexOf(letter, at) + 1) > 0);
  });
}

function compared(name: string): string {
  return plain(name)
    .replace(/\((s|n|en|e)\)/g, "$1")
    .replace(/\bvindt\b(.{0,80})\bplaats\b/, "$1")
    .replace(/\b(van |voor |is )?(de|het|deze) (activiteit|aanbod)\b(?=.)/, " ")
    .replace(/\//g, " / ")
    .replace(/[^\p{L}\p{N}/&+ ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** "Contact" beside columns for phone and mail holds a function, not everything in one cell. */
function settleContactPair(fieldOf: (SheetField | undefined)[]): void {
  const column = fieldOf.indexOf("contact");
  if (column < 0) return;
  if ((fieldOf.includes("phone") || fieldOf.includes("email")) && !fieldOf.includes("contactRole"))
    fieldOf[column] = "contactRole";
}

/**
 * The row with the headers, as an index, among the first thirty: the one with the most recognised column names.
 * `known`: names that a mapping file gives. Titles and explanations above it have none. Nothing when no row has three.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  known: readonly string[] = [],
): number | undefined {
  const named = new Set(known);
  let best = -1;
  let bestScore = 2;
  for (const [index, row] of rows.slice(0, 30).entries()) {
    const score =
      headerScore(row.filter((cell) => !named.has(cell.trim()))) +
      row.filter((cell) => named.has(cell.trim())).length;
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best < 0 ? undefined : best;
}
