import { parse } from "csv-parse/sync";

const DELIMITERS = [";", ",", "\t", "|"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/**
 * The delimiter that cuts the first lines into the most, and the most equal, columns. Counting characters
 * is not enough: a description with commas beats a semicolon in number, but not in regularity.
 */
export function sniffDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 200_000);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ";", score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(sample, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function regularity(sample: string, delimiter: Delimiter): number {
  let records: string[][];
  try {
    records = parse(sample, { delimiter, relax_column_count: true, relax_quotes: true, to: 60, bom: true });
  } catch {
    return 0;
  }
  const widths = new Map<number, number>();
  for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1);
  let score = 0;
  for (const [width, count] of widths) {
    if (width > 1) score = Math.max(score, (count / records.length) * Math.min(width, 40));
  }
  return score;
}
