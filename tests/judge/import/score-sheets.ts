import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { importAlone, type AloneInput } from "./import-alone.ts";
import { parseFacts } from "./facts.ts";
import { scoreFacts, type FactScore } from "./score-facts.ts";

const TRUTH = "truth.jsonl";
const SHEETS = ["csv", "xlsx", "ods", "json", "md", "tsv"].map((ending) => `sheet.${ending}`);

export interface SheetScore {
  name: string;
  score: FactScore;
  /** How many answers would settle everything, as the truth has it. */
  questionsWanted?: number | undefined;
}

/** One truth with its sheet, or every folder below that holds both; `only`: the names of those to judge. */
export async function scoreSheets(
  facts: string,
  {
    sheet,
    only,
    ...options
  }: Partial<AloneInput> & { content: string; today: string; only?: string[] | undefined },
): Promise<SheetScore[]> {
  const pairs = (await stat(facts)).isDirectory()
    ? await pairsIn(facts)
    : [{ name: basename(dirname(facts)), facts, sheet: sheet ?? sheetBeside(dirname(facts)) ?? "" }];
  const chosen = pairs.filter(({ name }) => !only || only.includes(name));
  const scores: SheetScore[] = [];
  for (const pair of chosen) scores.push(await scoreOne(pair, options));
  return scores;
}

export async function pairsIn(folder: string): Promise<{ name: string; facts: string; sheet: string }[]> {
  const names = (await readdir(folder)).sort();
  return names.flatMap((name) => {
    const found = sheetBeside(join(folder, name));
    const facts = join(folder, name, TRUTH);
    return found && existsSync(facts) ? [{ name, facts, sheet: found }] : [];
  });
}

function sheetBeside(folder: string): string | undefined {
  return SHEETS.map((name) => join(folder, name)).find((path) => existsSync(path));
}

/** What stops a sheet is a result too: no fact of it came through. What the truth says of the sheet is used. */
async function scoreOne(
  { name, facts, sheet }: { name: string; facts: string; sheet: string },
  options: Omit<AloneInput, "sheet">,
): Promise<SheetScore> {
  const truth = parseFacts(await readFile(facts, "utf8"));
  const { organization, municipality, today, questions } = truth.sheet;
  const input = {
    ...options,
    sheet,
    today: today ?? options.today,
    municipality: options.municipality ?? municipality,
    organization: options.organization ?? organization,
  };
  const alone = await importAlone(input).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  const score =
    typeof alone === "string" ? scoreFacts(alone, truth, []) : scoreFacts(alone.result, truth, alone.cells);
  return { name, score, questionsWanted: questions };
}
