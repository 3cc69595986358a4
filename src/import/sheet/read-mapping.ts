import { readFile } from "node:fs/promises";
import { z } from "zod";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import { SHAPES, type SheetShape } from "#import/words/about-shape.ts";
import { FIELDS, type SheetField } from "#import/words/headers.ts";
import { UnreadableSheet } from "./decode-text.ts";
import type { Answers } from "#import/ask/answers.ts";

/** Header as written in the sheet -> field, or null to skip the column. */
export type ColumnMapping = Record<string, SheetField | null>;
/** Per column: what a cell says -> what is to be read instead. */
export type ValueMapping = Record<string, Record<string, string>>;

export interface SheetMapping {
  /** When the shape that was recognised is wrong. */
  shape?: SheetShape | undefined;
  columns: ColumnMapping;
  values: ValueMapping;
  /** What was said to questions of an import before. */
  answers?: Answers | undefined;
}

const shapes = Object.keys(SHAPES) as [SheetShape, ...SheetShape[]];
const answer = z.union([
  z.string(),
  z.null(),
  z.boolean(),
  z.partialRecord(z.enum([...FIELDS, ...WEEKDAYS]), z.string()),
]);
const answersSchema: z.ZodType<Answers> = z.record(z.string(), z.record(z.string(), answer));

const mapping = z.strictObject({
  shape: z.enum(shapes).optional(),
  columns: z.record(z.string(), z.enum([...FIELDS, ...WEEKDAYS]).nullable()).default({}),
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  answers: answersSchema.optional(),
  /** What is asked, in words: written for who fills in the answers, and not read back. */
  about: z.unknown().optional(),
});

/**
 * A mapping file: `{ "shape": "list", "columns": { "Kop in het blad": "title", "Interne notitie": null },
 * "values": { "Soort": { "Gezelligheid": "ontmoeten" } },
 * "answers": { "Locatie": { "Buurtkamer": "De Brug" } } }`.
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
  if (result.success) {
    const { about: _about, ...read } = result.data;
    return read;
  }
  const issue = result.error.issues[0];
  throw new UnreadableSheet(
    "missing",
    `the mapping file ${path} is wrong at ${issue?.path.join(".")}: ${issue?.message}; fields are ${FIELDS.join(", ")}; shapes are ${shapes.join(", ")}`,
  );
}
