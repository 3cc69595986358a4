import { readFile } from "node:fs/promises";
import { z } from "zod";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { ColumnMapping, ValueMapping } from "./recognise-columns.ts";
import { UnreadableSheet } from "./decode-text.ts";
import { FIELDS } from "#import/words/headers.ts";

export interface SheetMapping {
  columns: ColumnMapping;
  values: ValueMapping;
}

const mapping = z.strictObject({
  columns: z.record(z.string(), z.enum([...FIELDS, ...WEEKDAYS]).nullable()).default({}),
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});

/**
 * A mapping file: `{ "columns": { "Kop in het blad": "title", "Interne notitie": null },
 * "values": { "Soort": { "Gezelligheid": "ontmoeten" } } }`.
 */
export async function readMapping(path: string): Promise<SheetMapping> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UnreadableSheet("missing", `the mapping file ${path} cannot be opened`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableSheet("missing", `the mapping file ${path} is not valid JSON`);
  }
  const result = mapping.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UnreadableSheet(
    "missing",
    `the mapping file ${path} is wrong at ${issue?.path.join(".")}: ${issue?.message}; fields are ${FIELDS.join(", ")}`,
  );
}
