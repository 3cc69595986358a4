import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFilled } from "#import/sheet/grid.ts";
import type { SheetField } from "#import/words/headers.ts";
import { parseFacts, type FactTruth } from "../facts.ts";
import { importAlone, type AloneInput } from "../import-alone.ts";
import { scoreFacts, type FactScore } from "../score-facts.ts";
import { DISGUISES, type PlainSheet, type SheetLine } from "./disguises.ts";

interface ToDisguise {
  sheet: PlainSheet;
  truth: FactTruth;
  input: Omit<AloneInput, "sheet">;
}
export interface DisguisedScore {
  kind: string;
  name: string;
  score: FactScore;
}

/** Every kind of disguise over the sheets of a folder that are a list with its header on the first line. */
export async function scoreDisguised(
  pairs: readonly { name: string; facts: string; sheet: string }[],
  kinds: readonly string[],
  options: { content: string; today: string },
): Promise<DisguisedScore[]> {
  const folder = await mkdtemp(join(tmpdir(), "disguised-"));
  const scores: DisguisedScore[] = [];
  try {
    for (const pair of pairs) {
      const plain = await plainSheet(pair, options);
      if (!plain) continue;
      for (const kind of kinds) {
        const lines = DISGUISES[kind]?.(plain.sheet) ?? [];
        const file = join(folder, `${pair.name}.csv`);
        await writeFile(file, lines.map(({ cells }) => cells.map(quoted).join(";")).join("\n"));
        const truth = movedTruth(plain.truth, lines);
        const alone = await importAlone({ ...plain.input, sheet: file }).catch((error: unknown) =>
          error instanceof Error ? error.message : String(error),
        );
        const score =
          typeof alone === "string"
            ? scoreFacts(alone, truth, [])
            : scoreFacts(alone.result, truth, alone.cells);
        scores.push({ kind, name: pair.name, score });
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return scores;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""').replace(/\r?\n|\r/g, "\n")}"`;

/** A sheet that can be disguised: its first line names its columns, and each row is one activity. */
async function plainSheet(
  { name, facts, sheet }: { name: string; facts: string; sheet: string },
  options: { content: string; today: string },
): Promise<ToDisguise | undefined> {
  const truth = parseFacts(await readFile(facts, "utf8"));
  const { organization, municipality, today } = truth.sheet;
  const input = { ...options, today: today ?? options.today, municipality, organization };
  const alone = await importAlone({ ...input, sheet }).catch(() => undefined);
  const [table, ...others] = alone?.result.report.sheets ?? [];
  const header = (alone?.cells[0] ?? []).map((cell) => cell.replace(/\s+/g, " ").trim());
  const isStrange =
    truth.facts.some(({ row, col }) => row === 1 || col !== undefined) ||
    header.filter(isFilled).length < 2 ||
    (table && !Object.keys(table.columns).every((column) => header.includes(column)));
  if (!alone || !table || others.length > 0 || isStrange) return undefined;
  const rows = alone.cells.flatMap((cells, index) =>
    index > 0 && cells.some(isFilled) ? [{ row: index + 1, cells }] : [],
  );
  const fields = header.map((column) => table.columns[column] as SheetField | undefined);
  return { sheet: { name, header, fields, rows }, truth, input };
}

/** The same facts on the lines where the disguise put them. A line that is no more has none. */
function movedTruth({ sheet, facts }: FactTruth, lines: readonly SheetLine[]): FactTruth {
  // A cell with several lines counts as one, as spreadsheet programs count.
  const at = new Map(
    lines.flatMap(({ row }, index) => (row === undefined ? [] : [[row, index + 1] as const])),
  );
  const moved = facts.flatMap((fact) => {
    const row = at.get(fact.row);
    return row === undefined ? [] : [{ ...fact, row }];
  });
  return { sheet, facts: moved };
}
