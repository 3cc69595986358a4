import { readFile, rm, writeFile } from "node:fs/promises";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { importSheet } from "#import/import-sheet.ts";
import { readSheet } from "#import/sheet/read-sheet.ts";
import { municipality } from "#schema/municipality.ts";
import { audienceGroups, interests } from "#schema/vocabulary.ts";
import type { Figure } from "./measure.ts";

const SHEET = "tests/fixtures/sheets/emmen.csv";

/**
 * Seconds to read a sheet of so many rows, made of the rows of a real one with another name each, beside those that
 * csv-parse takes to cut the same text into cells. Nothing is written.
 */
export async function importRates(
  contentDir: string,
  rows: number,
  rounds: number,
): Promise<{ guide: Figure; bare: Figure }> {
  const json = async (file: string) => JSON.parse(await readFile(join(contentDir, file), "utf8")) as unknown;
  const [head = [], ...real] = parse(await readFile(SHEET, "utf8"), {
    delimiter: ";",
    bom: true,
    relax_column_count: true,
  });
  const made = Array.from({ length: rows }, (_, at) => {
    const [first = "", ...rest] = real[at % real.length]!;
    return [`${first} ${Math.floor(at / real.length) + 1}`, ...rest];
  });
  const text = stringify([head, ...made], { delimiter: ";" });
  const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
  const path = join(folder, "sheet.csv");
  await writeFile(path, text);
  const town = municipality.parse(await json("municipalities/almere.json"));
  const vocabulary = {
    groups: audienceGroups.parse(await json("vocabulary/groups.json")),
    interests: interests.parse(await json("vocabulary/interests.json")),
  };
  const guide: number[] = [];
  const bare: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      let start = performance.now();
      parse(text, { delimiter: ";", bom: true, relax_column_count: true });
      bare.push(performance.now() - start);
      start = performance.now();
      importSheet({
        tables: await readSheet(path),
        municipality: { slug: "almere", value: town },
        existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set() },
        ...vocabulary,
        today: "2026-11-25",
      });
      guide.push(performance.now() - start);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const figure = (times: number[]): Figure => ({ best: Math.min(...times), worst: Math.max(...times) });
  return { guide: figure(guide), bare: figure(bare) };
}
