import { z } from "zod";

/** Every kind of fact a row of a sheet can state. */
export const FACT_KINDS = [
  "title",
  "weekday",
  "rhythm",
  "times",
  "dates",
  "start",
  "end",
  "holidays",
  "cost",
  "age",
  "gender",
  "role",
  "venue",
  "street",
  "postcode",
  "town",
  "placeKind",
  "phone",
  "email",
  "website",
  "category",
  "organization",
  "wheelchair",
  "signUp",
  "notActivity",
  "language",
  "status",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * One thing that one row states, as a careful reader takes it from the sheet. `row` is the number the
 * spreadsheet program shows; `col` (1 = A) only where one row holds several activities. `own`: it stands in a
 * cell made for it; `text`: elsewhere in the row. `value` "ask": no reader could be sure. `also`: just as good.
 */
const fact = z.strictObject({
  row: z.int().min(1),
  col: z.int().min(1).optional(),
  kind: z.enum(FACT_KINDS),
  value: z.unknown(),
  also: z.array(z.unknown()).optional(),
  where: z.enum(["own", "text"]),
});
export interface Fact {
  row: number;
  col?: number | undefined;
  kind: FactKind;
  value: unknown;
  also?: unknown[] | undefined;
  where: "own" | "text";
}

/** A price as the row states it. `words` must reach the visitor too: a joining fee, who it is for. */
export const statedPrice = z.strictObject({
  amount: z.number().optional(),
  unit: z.enum(["visit", "month", "quarter", "year", "course", "card"]).optional(),
  visits: z.int().optional(),
  words: z.array(z.string()).optional(),
});
export type StatedPrice = z.infer<typeof statedPrice>;

/** What somebody who imports the sheet would say with it, and how a person sees it; all for the score to use. */
const sheetNote = z.looseObject({
  shape: z.string().optional(),
  organization: z.string().optional(),
  municipality: z.string().optional(),
  today: z.string().optional(),
  /** How many answers would settle everything that is open in the sheet. */
  questions: z.int().optional(),
});

export interface FactTruth {
  sheet: z.infer<typeof sheetNote>;
  facts: Fact[];
}

/** Reads one JSON line per fact; the first line may be `{"sheet": …}`. Throws with the number of a bad line. */
export function parseFacts(text: string): FactTruth {
  const truth: FactTruth = { sheet: {}, facts: [] };
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      const value = JSON.parse(line) as Record<string, unknown>;
      if ("sheet" in value) truth.sheet = sheetNote.parse(value["sheet"]);
      else truth.facts.push(fact.parse(value));
    } catch (error) {
      throw new Error(`line ${index + 1} is not a fact: ${error instanceof Error ? error.message : ""}`);
    }
  }
  return truth;
}
