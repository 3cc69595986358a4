import { WEEKDAYS } from "#schema/schedule.ts";
import { plain } from "./plain.ts";
import { FIELDS, HEADER_WORDS, WEEKDAY_HEADERS, type Field } from "./vocabulary/headers.ts";

/** Which column of the sheet holds which field, and the columns nobody understands. */
export interface Columns {
  fieldOf: (Field | undefined)[];
  header: string[];
  unused: string[];
}
/** From a mapping file: header as written in the sheet -> field, or null to skip the column. */
export type ColumnMapping = Record<string, Field | null>;

const SEVERAL: readonly Field[] = ["description", "phone", "email", "remarks", "website"];

/** Recognises the columns by their headers. A mapping wins over every guess. */
export function recogniseColumns(header: readonly string[], mapping: ColumnMapping = {}): Columns {
  const overrides = new Map(Object.entries(mapping).map(([name, field]) => [compared(name), field]));
  const fieldOf: (Field | undefined)[] = header.map(() => undefined);
  const taken = new Set<Field>();
  const candidates: { column: number; field: Field; score: number }[] = [];
  header.forEach((name, column) => {
    const override = overrides.get(compared(name));
    if (override === null) return;
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
  settleContactPair(header, fieldOf);
  const unused = header.filter(
    (name, column) =>
      name.trim() !== "" && fieldOf[column] === undefined && overrides.get(compared(name)) !== null,
  );
  return { fieldOf, header: [...header], unused };
}

/** How many of these cells could be the header of a sheet of activities; used to find the header row. */
export function headerScore(cells: readonly string[]): number {
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

function scores(name: string): { field: Field; score: number }[] {
  const said = compared(name);
  if (said === "" || said.length > 60) return [];
  const found: { field: Field; score: number }[] = [];
  for (const day of WEEKDAYS) if (WEEKDAY_HEADERS[day].includes(said)) found.push({ field: day, score: 120 });
  for (const field of FIELDS) {
    let best = 0;
    for (const written of HEADER_WORDS[field]) {
      const whole = written.endsWith("!");
      const word = compared(whole ? written.slice(0, -1) : written);
      if (said === word) best = Math.max(best, 100 + word.length / 10);
      else if (!whole && word.length >= 4 && ` ${said} `.includes(` ${word} `))
        best = Math.max(best, 40 + (40 * word.length) / said.length + (said.startsWith(word) ? 5 : 0));
    }
    if (best > 0) found.push({ field, score: best });
  }
  return found.sort((a, b) => b.score - a.score);
}

function compared(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}/&+ ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** "Contact" beside columns for phone and mail holds a function, not everything in one cell. */
function settleContactPair(_header: readonly string[], fieldOf: (Field | undefined)[]): void {
  const column = fieldOf.indexOf("contact");
  if (column < 0) return;
  if ((fieldOf.includes("phone") || fieldOf.includes("email")) && !fieldOf.includes("contactRole"))
    fieldOf[column] = "contactRole";
}
