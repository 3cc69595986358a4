import { parentPort, workerData } from "node:worker_threads";
import { findingCode } from "#desk/gate/finding-code.ts";
import { findingsIn, findingSentence } from "#desk/gate/text-findings.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { UnreadableSheet, type SheetFault } from "#import/sheet/decode-text.ts";
import { ImportRefused, importSheet } from "#import/import-sheet.ts";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";
import type { ImportInput, ImportResult } from "#import/report.ts";
import type { DryRun } from "./sheet-imports.ts";

export interface ImportQuestion {
  name: string;
  bytes: Uint8Array;
  input: Omit<ImportInput, "tables" | "progress">;
}
/** `dryRun`: a `DryRun` as JSON, made here so that nobody else waits for it. */
export type ImportAnswer = { dryRun: string } | { unreadable: SheetFault } | { refused: string };
export type ImportMessage = ImportAnswer | { done: number; total: number };

const { name, bytes, input } = workerData as ImportQuestion;
const say = (message: ImportMessage) => parentPort?.postMessage(message);

/** Every so many rows: often enough to see it move. */
const TELL_EVERY = 20;

try {
  const result = importSheet({
    ...input,
    tables: await readSheetBytes(name, bytes, input.mapping),
    progress: (done, total) => {
      if (done % TELL_EVERY === 0 || done === total) say({ done, total });
    },
  });
  say({ dryRun: JSON.stringify(dryRunFrom(result)) });
} catch (error) {
  if (error instanceof UnreadableSheet) say({ unreadable: error.fault });
  else if (error instanceof ImportRefused) say({ refused: error.message });
  else throw error;
}

/** With the version that each file would replace, and what an editor has to read in the texts. */
function dryRunFrom({ changes, held, report, withheld }: ImportResult): DryRun {
  const { activities, organizations, locations } = input.existing;
  const before = new Map(
    [...activities, ...organizations, ...locations].map(({ path, value }) => [path, value]),
  );
  const found = new Map(changes.map(({ path, value }) => [path, findingsIn(textsOf(value).join("\n"))]));
  const rows = report.rows.map((row) => {
    const kinds = [...new Set(found.get(row.file ?? "") ?? [])];
    if (kinds.length === 0) return row;
    const remarks = kinds.map((kind) => ({
      kind: "question" as const,
      code: findingCode(kind),
      why: findingSentence(kind),
      column: "",
      value: "",
    }));
    return { ...row, outcome: "questions" as const, remarks: [...row.remarks, ...remarks] };
  });
  return {
    report: { rows, sheets: report.sheets, questions: report.questions },
    withheld,
    ...(input.mapping ? { mapping: input.mapping } : {}),
    held,
    changes: changes.map((change) => {
      const current = before.get(change.path);
      return { ...change, base: current && fingerprint(current) };
    }),
  };
}

/** Texts that somebody wrote freely: not the ways to reach a club, which have a field of their own. */
function textsOf(value: unknown, key = ""): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object" || /^(contact|sources|verification)$/.test(key)) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
}
