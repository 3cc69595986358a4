import { MADE_COLUMNS } from "#import/words/about-shape.ts";
import { HEADER_WORDS, WEEKDAY_HEADERS, type SheetField } from "#import/words/headers.ts";

/** A column that stands not on the sheet: its name, and what it holds when that is known. */
export interface MadeColumn {
  name: string;
  field?: SheetField | undefined;
}

/** The name that a made column has in the report. */
export function headerOfField(field: SheetField): MadeColumn {
  const made = (MADE_COLUMNS as Partial<Record<SheetField, string>>)[field];
  const [word = field] = { ...HEADER_WORDS, ...WEEKDAY_HEADERS }[field] ?? [];
  return { name: made ?? word.charAt(0).toUpperCase() + word.slice(1), field };
}
